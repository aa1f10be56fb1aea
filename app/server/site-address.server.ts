import { settings } from "./environment.server.ts";

/** The whole address of one of the site's paths, for emails and calendars. */
export const addressOf = (path: string) => new URL(path, settings().APP_ORIGIN).href;

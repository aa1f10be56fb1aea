import { open } from "../server/guard.server.ts";
import { readFeed } from "./feeds.server.ts";

/** For calendars, which cannot sign in: the address itself is the secret. */
export const loader = open(
  async ({ params }) =>
    new Response(await readFeed(params.token), {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="headroom.ics"',
        "X-Robots-Tag": "noindex",
      },
    }),
);

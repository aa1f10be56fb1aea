import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes.ts";

/** A route with the file of the one that it stands within. */
export type ListedRoute = RouteConfigEntry & { parent: string };

const flat = (entries: RouteConfigEntry[], parent: string): ListedRoute[] =>
  entries.flatMap((entry) => [{ ...entry, parent }, ...flat(entry.children ?? [], entry.file)]);

/** Every route of the product, sections and pages alike. */
export const everyRoute = flat(routes, "root.tsx");

/** Those that have an address of their own. */
export const everyAddress = everyRoute.filter(({ path, index }) => index || path !== undefined);

import type { RouteConfigEntry } from "@remix-run/route-config";

/*
 * What app/routes.ts is written with. The framework's own brings its whole compiler along, which
 * took half a second in every test file that sends a request.
 */

export const index = (file: string): RouteConfigEntry => ({ file, index: true });

export const route = (path: string, file: string): RouteConfigEntry => ({ path, file });

export const layout = (file: string, children: RouteConfigEntry[]): RouteConfigEntry => ({
  file,
  children,
});

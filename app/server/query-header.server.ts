import { queriesSoFar } from "./database/client.server.ts";
import { settings } from "./environment.server.ts";

/** Puts the process's count of queries on a response, for the bench to take the difference of two. Off unless asked for. */
export function countInto(headers: Headers) {
  if (settings().COUNT_QUERIES) headers.set("X-Queries-So-Far", String(queriesSoFar()));
}

import { open } from "../server/guard.server.ts";
import { databaseAnswers } from "./health.server.ts";

/** For whatever watches the server: answers only when the database does. */
export const loader = open(async () => {
  await databaseAnswers();
  return new Response("ok");
});

import { databaseAnswers } from "../server/database/answers.server.ts";
import { open } from "../server/guard.server.ts";

/** For whatever watches the server: answers only when the database does. */
export const loader = open(async () => {
  await databaseAnswers();
  return new Response("ok");
});

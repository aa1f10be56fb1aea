import { prisma } from "../server/database/client.server.ts";
import { open } from "../server/guard.server.ts";

/** For whatever watches the server: answers only when the database does. */
export const loader = open(async () => {
  await prisma.$queryRaw`SELECT 1`;
  return new Response("ok");
});

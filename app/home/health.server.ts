import { prisma } from "../server/database/client.server.ts";

/** Resolves when the database answers. @throws when it does not */
export async function databaseAnswers(): Promise<void> {
  await prisma.$queryRaw`SELECT 1`;
}

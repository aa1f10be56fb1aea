import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { audiencesOf } from "../policy/shares.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** The condition that a share `s` is neither taken back nor over. */
export const isOpen = (now: Date): Prisma.Sql =>
  Prisma.sql`s.revokedAt IS NULL AND (s.expiresAt IS NULL OR s.expiresAt > ${now})`;

/**
 * The condition that a share `s` of an entry `e` was given to the actor: `shares.received` of the policy once more, as SQL,
 * where rows of several tables are wanted at once. tests/integration/journal/received.test.ts holds one against the other.
 */
export function received(actor: Actor, now: Date): Prisma.Sql {
  const mine = audiencesOf(actor)
    .filter(({ ids }) => ids.length > 0)
    .map(
      ({ audience, ids }) =>
        Prisma.sql`SELECT id FROM Share WHERE audienceId IN ${listOf(ids)} AND audience = ${audience}`,
    );
  // One by one, each by its own index: joined by OR, SQLite goes through every share there is.
  return Prisma.sql`s.id IN (${Prisma.join(mine, " UNION ALL ")})
    AND ${isOpen(now)} AND e.authorId <> ${actor.id}`;
}

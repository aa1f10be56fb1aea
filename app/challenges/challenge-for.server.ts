import type { Transaction } from "../server/database/client.server.ts";

/** On what a fellow is placed: a host's approved proposal, or words. */
type PlacedOn = { hostId: string; proposalId: string | null; challenge: string };

/**
 * The challenge of a cohort that fellows work on who are placed alike: on the same proposal, or in the same words at the same
 * host. It is made when the first of them is placed.
 * @param challenge what it is called when it is made
 * @returns its id; null where nothing is said of a challenge yet
 */
export async function challengeFor(
  tx: Transaction,
  cohortId: string,
  { hostId, proposalId, challenge: title }: PlacedOn,
): Promise<string | null> {
  if (!title) return null;
  const key = { cohortId, hostId, proposalId };
  const found = await tx.challenge.findFirst({
    where: proposalId ? key : { ...key, title },
    select: { id: true },
  });
  if (found) return found.id;
  const made = await tx.challenge.create({ data: { ...key, title }, select: { id: true } });
  return made.id;
}

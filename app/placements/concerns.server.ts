import { conflictsOf } from "../people/conflicts.server.ts";
import { type ConflictOfInterest, conflictKey } from "../people/conflicts.ts";
import { nameConflicts } from "../people/named-conflicts.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";

/** Something that is better not so, but may be meant: what names it for the form, and what it is in words. */
export type Concern = { code: string; says: string };

/**
 * Holds an act back until whoever does it has been told what is better not so, and means it all the same.
 * @param agreed the codes that the form was sent with, as this function gave them
 * @throws Conflict that names each concern; the form then shows a box to tick, with the codes as its value
 */
export function agreedTo(concerns: Concern[], agreed: string) {
  const codes = concerns.map(({ code }) => code).join(" ");
  if (codes === agreed || concerns.length === 0) return;
  const says = concerns.map(({ says }) => says).join(" ");
  throw new Conflict(
    `${says} If it is meant, tick the box at the end of the form, and save again.`,
    {
      concerns: codes,
      agreed: "",
    },
  );
}

/** Who else works on an approved challenge that is to be given to a fellow. */
export async function alreadyTaken(
  tx: Transaction,
  proposal: { id: string; title: string } | null,
  fellowId: string,
): Promise<Concern[]> {
  if (!proposal) return [];
  const others = await tx.placement.findMany({
    where: { challenge: { proposalId: proposal.id }, endedAt: null, fellowId: { not: fellowId } },
    select: { fellow: { select: { person: { select: { name: true } } } } },
  });
  if (others.length === 0) return [];
  const names = others.map(({ fellow }) => fellow.person.name).join(", ");
  const says = `“${proposal.title}” has a fellow already: ${names}.`;
  return [{ code: `taken-${others.length}`, says }];
}

/**
 * The conflicts of interest that stand for fellows now and did not before: what an act would bring about is done first, within
 * its transaction, and looked at.
 */
export async function newConflicts(
  tx: Transaction,
  programmeId: string,
  fellowIds: string[],
  before: ConflictOfInterest[],
): Promise<Concern[]> {
  const known = new Set(before.map(conflictKey));
  const now = await conflictsOf(tx, fellowIds);
  const found = now.filter((conflict) => !known.has(conflictKey(conflict)));
  const named = await nameConflicts(tx, programmeId, found);
  return named.map(({ key, text, reason }) => ({ code: key, says: `${text}. ${reason}` }));
}

import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { conflictsIn } from "./conflicts.server.ts";
import { type ConflictOfInterest, conflictKey, reasonOf } from "./conflicts.ts";
import { roles } from "./roles.ts";

type Mended = { to: string; text: string };

/** A conflict in words, with why it is one, and where it can be mended. */
export type NamedConflict = { key: string; text: string; reason: string; mended: Mended[] };

const idsOf = (conflict: ConflictOfInterest) =>
  conflict.kind === "parts"
    ? [conflict.personId, conflict.fellowId]
    : [conflict.personId, conflict.reportId, conflict.setId];

/** Puts conflicts into words that name everybody. The caller has asked the policy. */
export async function nameConflicts(
  db: Transaction,
  programmeId: string,
  conflicts: ConflictOfInterest[],
): Promise<NamedConflict[]> {
  if (conflicts.length === 0) return [];
  const ids = JSON.stringify(conflicts.flatMap(idsOf));
  const found = await db.$queryRaw<{ id: string; name: string }[]>`
    WITH wanted AS (SELECT value AS id FROM json_each(${ids}))
    SELECT p.id, p.name FROM wanted w JOIN Person p ON p.id = w.id
    UNION SELECT f.id, p.name FROM wanted w JOIN Fellow f ON f.id = w.id JOIN Person p ON p.id = f.personId
    UNION SELECT s.id, s.name FROM wanted w JOIN LearningSet s ON s.id = w.id`;
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  return conflicts.map((conflict) => ({
    key: conflictKey(conflict),
    reason: reasonOf(conflict),
    ...inWords(conflict, nameOf, `/programmes/${programmeId}/people`),
  }));
}

function inWords(conflict: ConflictOfInterest, nameOf: (id: string) => string, people: string) {
  const who = nameOf(conflict.personId);
  const theirs = { to: `${people}/${conflict.personId}`, text: `Roles of ${who}` };
  if (conflict.kind === "parts") {
    const [one, other] = conflict.parts.map((part) => roles[part].name.toLowerCase());
    const fellow = nameOf(conflict.fellowId);
    return {
      text: `${who}: ${one} and ${other} of ${fellow}`,
      mended: [theirs, { to: `/fellows/${conflict.fellowId}`, text: `The year of ${fellow}` }],
    };
  }
  const set = nameOf(conflict.setId);
  return {
    text: `${who}: line manager of ${nameOf(conflict.reportId)}, and with them in the set ${set}`,
    mended: [theirs, { to: `/sets/${conflict.setId}`, text: `The set ${set}` }],
  };
}

/** The conflicts of interest that stand in a programme that the actor leads. @throws NotFound */
export async function listConflicts(actor: Actor, programmeId: string | undefined) {
  const { id, name } = await findProgramme(actor, programmeId);
  const found = await conflictsIn(prisma, id, new Date());
  return { id, name, conflicts: await nameConflicts(prisma, id, found) };
}

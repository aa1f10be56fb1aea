import type { Actor } from "../policy/actor.ts";
import { readers } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { type OwnEntry, findEntry } from "./find-entry.server.ts";
import { untitled } from "./untitled.ts";

type ShareRow = {
  id: string;
  reader: string;
  createdAt: Date;
  readAt: Date | null;
  revokedAt: Date | null;
  comments: number | bigint;
};

/** Who can read an entry, apart from its writer; and of the copies taken back, those that were commented on. */
export async function readersOf(actor: Actor, entry: OwnEntry) {
  const rows = await prisma.$queryRaw<ShareRow[]>`
    SELECT s.id, p.name AS reader, s.createdAt, s.readAt, s.revokedAt,
      (SELECT COUNT(*) FROM Comment c WHERE c.shareId = s.id) AS comments
    FROM Share s JOIN Person p ON p.id = s.readerId
    WHERE s.entryId = ${entry.id} AND (s.revokedAt IS NULL OR EXISTS (SELECT 1 FROM Comment c WHERE c.shareId = s.id))
    ORDER BY s.createdAt`;
  return rows.map((row) => ({
    id: row.id,
    reader: row.reader,
    isTakenBack: row.revokedAt !== null,
    comments: Number(row.comments),
    since: showDay(row.createdAt, actor.zone),
    read: row.readAt && showDay(row.readAt, actor.zone),
  }));
}

/** An entry that is to be shared, and whom with. @throws NotFound */
export async function openSharing(actor: Actor, entryId: string | undefined) {
  const { id, title } = await findEntry(actor, entryId);
  return { id, title: title || untitled, readers: await listReaders(actor) };
}

export type PossibleReader = { id: string; name: string; relation: string };

/** Whom the actor may share with, each with what they are to the actor; mentors and coaches first. */
async function listReaders(actor: Actor): Promise<PossibleReader[]> {
  const relations = await prisma.$queryRaw<{ id: string; relation: string }[]>`
    SELECT p.personId AS id, 'your ' || p.kind AS relation, 1 AS place FROM Pair p
      JOIN Fellow f ON f.id = p.fellowId WHERE f.personId = ${actor.id}
    UNION ALL SELECT l.facilitatorId, 'facilitates your set', 2 FROM LearningSet l
      JOIN SetMember m ON m.setId = l.id WHERE m.personId = ${actor.id}
    UNION ALL SELECT m.personId, 'faculty', 3 FROM CohortMember m
      JOIN Fellow f ON f.cohortId = m.cohortId WHERE f.personId = ${actor.id} AND m.role = 'faculty'
    UNION ALL SELECT s.personId, 'your sponsor', 4 FROM Sponsorship s
      JOIN Fellow f ON f.id = s.fellowId WHERE f.personId = ${actor.id}
    ORDER BY place, relation`;
  const ids = [...new Set(relations.map(({ id }) => id))];
  const people = await prisma.person.findMany({
    where: { id: { in: ids }, AND: readers.reach(actor) },
    select: { id: true, name: true },
  });
  const order = (person: { id: string }) => ids.indexOf(person.id);
  return people
    .sort((a, b) => order(a) - order(b))
    .map((person) => ({
      ...person,
      relation: relations
        .filter(({ id }) => id === person.id)
        .map(({ relation }) => relation)
        .join(", "),
    }));
}

import type { Actor } from "../policy/actor.ts";
import { readers } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";

export type PossibleReader = { id: string; name: string; relation: string };

/** Whom the actor may share with, each with what they are to the actor; mentors and coaches first. */
export async function listReaders(actor: Actor): Promise<PossibleReader[]> {
  const people = await prisma.person.findMany({
    where: readers.reach(actor),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const relations = await prisma.$queryRaw<{ id: string; relation: string }[]>`
    SELECT p.personId AS id, 'your ' || p.kind AS relation, 1 AS place FROM Pair p
      JOIN Fellow f ON f.id = p.fellowId WHERE f.personId = ${actor.id}
    UNION ALL SELECT l.facilitatorId, 'facilitates your set', 2 FROM LearningSet l
      JOIN SetMember m ON m.setId = l.id WHERE m.personId = ${actor.id}
    UNION ALL SELECT m.personId, 'faculty', 3 FROM CohortMember m
      JOIN Fellow f ON f.cohortId = m.cohortId WHERE f.personId = ${actor.id} AND m.role = 'faculty'
    UNION ALL SELECT s.personId, 'your sponsor', 4 FROM Sponsorship s
      JOIN Fellow f ON f.id = s.fellowId WHERE f.personId = ${actor.id}
    ORDER BY place`;
  const described = people.map((person) => ({
    ...person,
    place: relations.findIndex(({ id }) => id === person.id),
    relation: relations
      .filter(({ id }) => id === person.id)
      .map(({ relation }) => relation)
      .join(", "),
  }));
  return described
    .sort((a, b) => a.place - b.place)
    .map(({ id, name, relation }) => ({ id, name, relation }));
}

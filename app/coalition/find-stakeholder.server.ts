import type { Actor } from "../policy/actor.ts";
import { stakeholders } from "../policy/coalition.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

type Id = string | undefined;

/** The challenge of whose fellows the actor is one, with those who are with the programme still. @throws NotFound for everybody else, whoever reads its page */
export async function findOwnChallenge(actor: Actor, id: Id, db: Transaction = prisma) {
  const challenge = await db.challenge.findFirst({
    where: { id, AND: stakeholders.challenges(actor) },
    select: { id: true, title: true },
  });
  if (!id || !challenge) throw new NotFound();
  const [row] = await db.$queryRaw<[{ zone: string; fellows: string }]>`
    SELECT c.zone, (SELECT json_group_array(json_object('id', p.id, 'name', p.name) ORDER BY p.name)
      FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.challengeId = g.id
        AND p.id NOT IN (SELECT personId FROM ProgrammePerson WHERE programmeId = c.programmeId AND leftAt IS NOT NULL)) AS fellows
    FROM Challenge g JOIN Cohort c ON c.id = g.cohortId WHERE g.id = ${id}`;
  const fellows = JSON.parse(row.fellows) as { id: string; name: string }[];
  return { ...challenge, zone: row.zone, fellows };
}

/** Somebody on the map of a challenge of the actor's own. @throws NotFound */
export async function findStakeholder(
  actor: Actor,
  challengeId: Id,
  id: Id,
  db: Transaction = prisma,
) {
  const stakeholder = await db.stakeholder.findFirst({
    where: { id, challengeId, AND: stakeholders.reach(actor) },
  });
  if (!id || !challengeId || !stakeholder) throw new NotFound();
  return stakeholder;
}

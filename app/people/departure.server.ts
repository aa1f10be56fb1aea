import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findPerson } from "./people.server.ts";
import { rolesOf, shownRole } from "./role-rows.server.ts";

type Id = string | undefined;

/** Somebody who is about to be marked as having left, with the roles that stay until they are taken away. @throws NotFound */
export async function openDeparture(actor: Actor, programmeId: Id, personId: Id) {
  const person = await findPerson(actor, programmeId, personId);
  const rows = await rolesOf(prisma, person.programmeId, [person.id]);
  return { ...person, roles: rows.map(shownRole) };
}

/**
 * Marks somebody as having left a programme. What they are in its cohorts stays on record; invitations
 * to them end. Safe to repeat.
 * @throws NotFound; Conflict while they lead the programme
 */
export async function leave(actor: Actor, programmeId: Id, personId: Id): Promise<void> {
  const person = await findPerson(actor, programmeId, personId);
  const key = { programmeId: person.programmeId, personId: person.id };
  await prisma.$transaction(async (tx) => {
    if (await tx.programmeLead.count({ where: key }))
      throw new Conflict(
        `${person.name} leads this programme. Take that role away first, then mark them as having left.`,
      );
    await tx.programmePerson.updateMany({
      where: { ...key, leftAt: null },
      data: { leftAt: new Date() },
    });
    await tx.invitation.updateMany({
      where: { ...key, usedAt: null, expiresAt: { gt: new Date() } },
      data: { expiresAt: new Date() },
    });
  });
}

/** Takes back that somebody has left. Safe to repeat. @throws NotFound */
export async function comeBack(actor: Actor, programmeId: Id, personId: Id): Promise<void> {
  const person = await findPerson(actor, programmeId, personId);
  await prisma.programmePerson.updateMany({
    where: { programmeId: person.programmeId, personId: person.id },
    data: { leftAt: null },
  });
}

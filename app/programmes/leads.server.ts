import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { findProgramme } from "./find-programme.server.ts";

/** Those who lead a programme, by name. @throws NotFound */
export async function readLeads(actor: Actor, programmeId: string | undefined) {
  const programme = await findProgramme(actor, programmeId);
  const leads = await prisma.programmeLead.findMany({
    where: { programmeId: programme.id },
    orderBy: { person: { name: "asc" } },
    select: { person: { select: { id: true, name: true, email: true } } },
  });
  return {
    id: programme.id,
    name: programme.name,
    leads: leads.map(({ person }) => ({ ...person, isYou: person.id === actor.id })),
  };
}

/**
 * Makes somebody of a programme its lead. Safe to repeat.
 * @returns their name
 * @throws NotFound, Conflict when nobody of the programme has the address
 */
export async function addLead(actor: Actor, programmeId: string | undefined, email: string) {
  const programme = await findProgramme(actor, programmeId);
  return prisma.$transaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { email, programmes: { some: { programmeId: programme.id, leftAt: null } } },
      select: { id: true, name: true },
    });
    if (!person)
      throw new Conflict(
        `Nobody of ${programme.name} has the address ${email}. Add them to its people first.`,
      );
    const key = { programmeId: programme.id, personId: person.id };
    await tx.programmeLead.upsert({
      where: { programmeId_personId: key },
      create: key,
      update: {},
    });
    return person.name;
  });
}

/**
 * Has somebody lead a programme no longer; they still belong to it. Safe to repeat.
 * @returns whether that was the actor's own lead
 * @throws NotFound, Conflict when nobody would be left to lead it
 */
export async function removeLead(
  actor: Actor,
  programmeId: string | undefined,
  personId: string | undefined,
) {
  const programme = await findProgramme(actor, programmeId);
  if (!personId) throw new NotFound();
  await prisma.$transaction(async (tx) => {
    const others = await tx.programmeLead.count({
      where: { programmeId: programme.id, personId: { not: personId } },
    });
    if (others === 0)
      throw new Conflict(
        "A programme needs a lead. Add somebody else first, then remove this one.",
      );
    await tx.programmeLead.deleteMany({ where: { programmeId: programme.id, personId } });
  });
  return personId === actor.id;
}

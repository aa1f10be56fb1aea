import type { Actor } from "../policy/actor.ts";
import { programmes } from "../policy/programmes.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { findProgramme } from "./find-programme.server.ts";
import type { ProgrammeValue } from "./programme-form.ts";
import { freeSlug, slugOf } from "./slug.ts";

/** The programmes that the actor leads, by name. @throws Forbidden for who leads none */
export async function listProgrammes(actor: Actor) {
  mustLead(actor);
  return prisma.programme.findMany({
    where: programmes.reach(actor),
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/** Lets those pass who lead a programme. @throws Forbidden */
export function mustLead(actor: Actor): void {
  if (!programmes.may.lead(actor)) throw new Forbidden("This page is for programme leads.");
}

/** Makes a further programme, which the actor leads. @returns its id @throws Forbidden */
export async function makeProgramme(actor: Actor, name: string): Promise<string> {
  mustLead(actor);
  return prisma.$transaction(async (tx) => (await writeProgramme(tx, name, actor.id)).id);
}

/** Writes a programme with somebody who belongs to it and leads it, named in addresses by what is free. */
export async function writeProgramme(tx: Transaction, name: string, leadId: string) {
  const slug = slugOf(name);
  const similar = await tx.programme.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  });
  return tx.programme.create({
    data: {
      name,
      slug: freeSlug(
        slug,
        similar.map((one) => one.slug),
      ),
      leads: { create: { personId: leadId } },
      people: { create: { personId: leadId } },
    },
    select: { id: true, name: true },
  });
}

/** Changes what a programme says of itself. @throws NotFound, Conflict when another is named so in addresses */
export async function changeProgramme(
  actor: Actor,
  id: string | undefined,
  value: ProgrammeValue,
): Promise<void> {
  const programme = await findProgramme(actor, id);
  await prisma.$transaction(async (tx) => {
    const other = await tx.programme.findFirst({
      where: { slug: value.slug, id: { not: programme.id } },
      select: { id: true },
    });
    if (other)
      throw new Conflict(
        `Another programme is “${value.slug}” in addresses already. Choose something else.`,
      );
    await tx.programme.update({ where: { id: programme.id }, data: value });
  });
}

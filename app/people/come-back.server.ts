import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { findPerson } from "./people.server.ts";

type Id = string | undefined;

/** Takes back that somebody has left. Safe to repeat. @throws NotFound */
export async function comeBack(actor: Actor, programmeId: Id, personId: Id): Promise<void> {
  const person = await findPerson(actor, programmeId, personId);
  await prisma.programmePerson.updateMany({
    where: { programmeId: person.programmeId, personId: person.id },
    data: { leftAt: null },
  });
}

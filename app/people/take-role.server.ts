import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { findPerson } from "./people.server.ts";
import { removeRole } from "./remove-role.server.ts";
import { rolesOf, shownRole } from "./role-rows.server.ts";
import { readRoleKey } from "./roles.ts";

type Id = string | undefined;

/** A role that somebody has, to be taken away. @throws NotFound when they do not have it */
export async function openRemoval(actor: Actor, programmeId: Id, personId: Id, key: Id) {
  const person = await findPerson(actor, programmeId, personId);
  const rows = await rolesOf(prisma, person.programmeId, [person.id]);
  const role = rows.map(shownRole).find((one) => one.key === key);
  if (!role) throw new NotFound();
  const { id, name, programmeId: programme } = person;
  return { person: { id, name, programmeId: programme }, role };
}

/** Takes a role away. Safe to repeat. @throws NotFound, and Conflict as `removeRole` */
export async function takeRole(actor: Actor, programmeId: Id, personId: Id, key: Id) {
  const person = await findPerson(actor, programmeId, personId);
  const role = readRoleKey(key);
  if (!role) throw new NotFound();
  await prisma.$transaction((tx) => removeRole(tx, person.programmeId, person.id, role));
}

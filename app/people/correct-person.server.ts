import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { NewPerson } from "./add-person.server.ts";
import { findPerson } from "./people.server.ts";

/** Somebody whose name and email address the actor may correct. @throws NotFound, Forbidden */
export async function openCorrection(
  actor: Actor,
  programmeId: string | undefined,
  personId: string | undefined,
) {
  const person = await findPerson(actor, programmeId, personId);
  if (!person.may.correct)
    throw new Forbidden("They look after their own name and email address. Ask them to change it.");
  return person;
}

/**
 * Corrects somebody's name, profession and email address. Another address ends their sessions and the invitations to the one
 * before, which is told of it.
 * @returns whether the address is another
 * @throws NotFound, Forbidden; Conflict when the address is somebody else's
 */
export async function correctPerson(
  actor: Actor,
  programmeId: string | undefined,
  personId: string | undefined,
  correct: NewPerson,
): Promise<boolean> {
  const person = await openCorrection(actor, programmeId, personId);
  const isMoved = correct.email !== person.email;
  await prisma.$transaction(async (tx) => {
    const other = await tx.person.findFirst({
      where: { email: correct.email, id: { not: person.id } },
      select: { id: true },
    });
    if (other)
      throw new Conflict(
        "This email address is another person’s, and two people cannot share one: it is what they sign in with.",
      );
    const data = isMoved ? { ...correct, emailVerified: false } : correct;
    await tx.person.update({ where: { id: person.id }, data });
    if (!isMoved) return;
    await tx.session.deleteMany({ where: { userId: person.id } });
    await tx.invitation.updateMany({
      where: { personId: person.id, usedAt: null, expiresAt: { gt: new Date() } },
      data: { expiresAt: new Date() },
    });
    await post(tx, {
      to: { id: person.id, email: person.email },
      template: "address-changed",
      props: { by: actor.name, url: addressOf("/sign-in") },
    });
  });
  return isMoved;
}

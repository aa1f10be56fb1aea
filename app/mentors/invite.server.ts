import { z } from "zod";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { peopleNamed } from "../placements/people-to-choose.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { address } from "../ui/field-rules.ts";

/** Whom those who run a cohort ask to offer. */
export const inviteForm = z.object({
  email: address("Enter their email address"),
});

/** The cohort for whose programme somebody is to be asked. @throws NotFound, Forbidden */
export async function openInviting(actor: Actor, cohortId: string | undefined) {
  const { id, name } = await findCohortToRun(actor, cohortId);
  return { id, name };
}

/**
 * Asks somebody of the programme, by email, to offer to mentor or coach; from then on they may. Safe to repeat: they are asked again.
 * @returns their name; null when nobody of the programme has the address
 * @throws NotFound, Forbidden
 */
export const inviteToOffer = (
  actor: Actor,
  cohortId: string | undefined,
  { email }: z.output<typeof inviteForm>,
): Promise<string | null> =>
  prisma.$transaction(async (tx) => {
    const { programmeId } = await findCohortToRun(actor, cohortId, tx);
    const [person] = await peopleNamed(tx, programmeId, { emails: [email] });
    if (!person) return null;
    const key = { programmeId, personId: person.id };
    await tx.mentorInvitation.upsert({
      where: { programmeId_personId: key },
      create: { ...key, byId: actor.id },
      update: {},
    });
    const { name } = await tx.programme.findUniqueOrThrow({ where: { id: programmeId } });
    const url = addressOf(`/programmes/${programmeId}/mentor-offer`);
    const props = { by: actor.name, programme: name, url };
    await post(tx, { to: person, template: "mentor-invited", props });
    return person.name;
  });

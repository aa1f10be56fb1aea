import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { meetings } from "../policy/meetings.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findMeeting } from "./meetings.server.ts";
import { peopleExpected } from "./sets.server.ts";

/**
 * Says beforehand that the actor cannot come to a meeting. Whoever facilitates it is told by email. Safe to repeat.
 * @throws NotFound, Forbidden for who is no member, Conflict when it is over or was cancelled
 */
export const sendApologies = (actor: Actor, meetingId: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const meeting = await findOwnToCome(actor, meetingId, tx);
    const where = { meetingId_personId: { meetingId: meeting.id, personId: actor.id } };
    const standing = await tx.attendance.findUnique({ where });
    if (standing?.kind === "apologies") return;
    const data = { kind: "apologies" as const, recordedById: actor.id, recordedAt: new Date() };
    await tx.attendance.upsert({
      where,
      create: { meetingId: meeting.id, personId: actor.id, ...data },
      update: data,
    });
    const [leader] = await peopleExpected(meeting, tx);
    if (!leader?.isFacilitator) return;
    await post(tx, {
      to: leader,
      template: "apologies-sent",
      props: {
        who: actor.name,
        when: showPeriod(meeting.startsAt, meeting.endsAt, meeting.set.cohort.zone),
        url: addressOf(`/meetings/${meeting.id}`),
      },
    });
  });

/** Takes the actor's apologies back: they can come after all. Safe to repeat. @throws as `sendApologies` */
export const takeBackApologies = (actor: Actor, meetingId: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const meeting = await findOwnToCome(actor, meetingId, tx);
    const where = { meetingId: meeting.id, personId: actor.id, kind: "apologies" as const };
    await tx.attendance.deleteMany({ where });
  });

async function findOwnToCome(actor: Actor, id: string | undefined, tx: Transaction) {
  const meeting = await findMeeting(actor, id, tx);
  if (meetings.may.sendApologies(actor, meeting, new Date())) return meeting;
  if (meeting.cancelledAt) throw new Conflict("This meeting was cancelled, so nobody has to come.");
  if (meeting.endsAt <= new Date())
    throw new Conflict("This meeting is over. Whoever runs the set notes who came.");
  throw new Forbidden();
}

import type { Actor } from "../policy/actor.ts";
import { setContent } from "../policy/set-content.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";

/** A meeting whose content the actor reads, but not how to join it. @throws NotFound */
export async function findInside(
  actor: Actor,
  meetingId: string | undefined,
  db: Transaction = prisma,
) {
  const meeting = await db.setMeeting.findFirst({
    where: { id: meetingId, AND: setContent.reach(actor) },
    omit: { link: true, accessNotes: true },
  });
  if (!meetingId || !meeting) throw new NotFound();
  return meeting;
}

export type InsideMeeting = Awaited<ReturnType<typeof findInside>>;

/** As `findInside`, for a meeting that the actor leads. @throws NotFound, Forbidden, Conflict when it was cancelled */
export async function findLed(actor: Actor, meetingId: string | undefined) {
  const meeting = await findInside(actor, meetingId);
  if (!setContent.may.lead(actor, meeting))
    throw new Forbidden("Whoever leads this meeting does that.");
  return unlessCancelled(meeting);
}

/**
 * As `findInside`, for a meeting at which the actor takes part as a member.
 * @throws NotFound, Forbidden, Conflict when it was cancelled
 */
export async function findOwn(actor: Actor, meetingId: string | undefined) {
  const meeting = await findInside(actor, meetingId);
  if (!setContent.may.takePart(actor, meeting))
    throw new Forbidden(
      "This is for members of the set. You can see it, and you are not one of its members.",
    );
  return unlessCancelled(meeting);
}

/** The meeting itself. @throws Conflict when it was cancelled */
export function unlessCancelled(meeting: InsideMeeting) {
  if (meeting.cancelledAt) throw new Conflict("This meeting was cancelled. Look for the next one.");
  return meeting;
}

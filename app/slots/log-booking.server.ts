import { DateTime } from "luxon";
import { addMeeting } from "../mentoring/write-meeting.server.ts";
import type { Actor } from "../policy/actor.ts";
import { slotQuestions } from "../policy/slot-questions.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { findSlot } from "./find-slot.server.ts";
import { minutesOf } from "./read-slot.server.ts";

/**
 * Logs a booked slot that took place as a meeting of the pair: its day, its minutes and how they met. Either of the two does, once.
 * Safe to repeat.
 * @returns the id of the pair
 * @throws NotFound; Conflict when it is not over, or the two are a pair no longer
 */
export const logBooking = (actor: Actor, slotId: string | undefined, now = new Date()) =>
  prisma.$transaction(async (tx) => {
    const slot = await findSlot(actor, slotId, tx);
    const booking = await tx.slotBooking.findFirst({
      where: { liveSlotId: slot.id, AND: slotQuestions.reach(actor) },
      select: { id: true, fellowId: true, meetingId: true },
    });
    if (!booking) throw new NotFound();
    if (slot.endsAt > now) throw new Conflict("This is still to come. Log it once you have met.");
    const pair = await tx.pair.findFirst({
      where: { fellowId: booking.fellowId, personId: slot.personId, kind: slot.kind },
      select: { id: true, endedAt: true },
    });
    if (!pair || pair.endedAt) throw new Conflict("You two have ended, so nothing more is logged.");
    if (booking.meetingId) return pair.id;
    const heldOn = DateTime.fromJSDate(slot.startsAt, { zone: slot.zone }).startOf("day");
    const meetingId = await addMeeting(tx, actor, pair.id, {
      heldOn: heldOn.toJSDate(),
      minutes: minutesOf(slot),
      mode: slot.mode,
      themes: [],
      goals: [],
      competencies: [],
      actions: "",
      notes: "",
      own: "",
    });
    await tx.slotBooking.update({ where: { id: booking.id }, data: { meetingId } });
    return pair.id;
  });

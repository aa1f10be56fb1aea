import { showWhen } from "../cohorts/wall-time.server.ts";
import { modeWords } from "../mentoring/meeting-words.ts";
import { inHours, pairWords } from "../mentoring/pair-words.ts";
import type { Actor } from "../policy/actor.ts";
import { slotQuestions } from "../policy/slot-questions.ts";
import { slots } from "../policy/slots.ts";
import { prisma } from "../server/database/client.server.ts";
import { tooLateWords } from "./change-booking.server.ts";
import { type FoundSlot, findSlot, goneBecause, isForActor, periodOf } from "./find-slot.server.ts";
import { canCancel, cancelUntil } from "./slot-rules.ts";

/** A slot as every page of one tells of it. */
export const aboutSlot = (slot: FoundSlot, actor: Actor) => ({
  id: slot.id,
  cohort: { id: slot.cohortId, name: slot.cohort },
  place: slot.place,
  by: slot.by.name,
  what: pairWords[slot.kind].name,
  mode: modeWords[slot.mode],
  when: periodOf(slot, actor.zone),
  deadline: showWhen(cancelUntil(slot), slot.zone, actor.zone),
});

/**
 * A slot, to be read: for the two of a booking with the question and how to join, for who gives it with how many wait, for others with
 * no more than whether it is taken.
 * @throws NotFound
 */
export async function readSlot(actor: Actor, id: string | undefined) {
  const [slot, now] = [await findSlot(actor, id), new Date()];
  const isGiver = slots.may.run(actor, slot);
  const booking = slot.own || isGiver ? await readBooking(actor, slot) : null;
  const gone = goneBecause(slot, now);
  const isOver = slot.endsAt <= now;
  const isOpen = !gone && !isGiver && isForActor(actor, slot);
  return {
    ...aboutSlot(slot, actor),
    isGiver,
    isOwn: slot.own !== null,
    isTaken: slot.isTaken,
    isWaiting: !!slot.ownWait,
    booking,
    waiting: isGiver ? slot.waiting : 0,
    gone: booking ? null : isGiver && slot.withdrawnAt ? "You have withdrawn this slot." : gone,
    tooLate: slot.own && !canCancel(slot, now) ? tooLateWords(slot, now) : null,
    logWords: `${inHours(minutesOf(slot))}, ${modeWords[slot.mode].toLowerCase()}`,
    may: {
      book: isOpen && !slot.isTaken,
      wait: isOpen && slot.isTaken && !slot.own,
      change: slot.own !== null && canCancel(slot, now),
      run: isGiver && !gone,
      log: isOver && booking !== null && booking.pairId !== null && !booking.isLogged,
    },
  };
}

/** For how many minutes a slot lasts. */
export const minutesOf = ({ startsAt, endsAt }: Pick<FoundSlot, "startsAt" | "endsAt">) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);

type Row = { fellow: string; link: string; pairId: string | null };

/** What the two of a booking know of it, and nobody else, with how to join until it is over; null when nobody has booked. */
async function readBooking(actor: Actor, slot: FoundSlot) {
  const booking = await prisma.slotBooking.findFirst({
    where: { liveSlotId: slot.id, AND: slotQuestions.reach(actor) },
    select: { fellowId: true, question: true, meetingId: true },
  });
  if (!booking) return null;
  const [row] = await prisma.$queryRaw<[Row]>`
    SELECT p.name AS fellow, CASE WHEN s.endsAt > ${new Date()} THEN s.link ELSE '' END AS link, (SELECT id FROM Pair WHERE fellowId = f.id AND personId = s.personId AND kind = s.kind AND endedAt IS NULL) AS pairId
    FROM Slot s JOIN Fellow f ON f.id = ${booking.fellowId} JOIN Person p ON p.id = f.personId WHERE s.id = ${slot.id}`;
  const { question, meetingId } = booking;
  return { ...row, question, isLogged: meetingId !== null };
}

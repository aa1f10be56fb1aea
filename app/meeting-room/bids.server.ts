import type { Actor } from "../policy/actor.ts";
import { setContent } from "../policy/set-content.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { changeRoom } from "./changes.server.ts";
import { findInside, findLed, findOwn } from "./inside.server.ts";

/** The actor's own bid at a meeting, if there is one, and whether one can still be made. @throws as `findOwn` */
export async function openBid(actor: Actor, meetingId: string | undefined) {
  const meeting = await findOwn(actor, meetingId);
  const where = { meetingId: meeting.id };
  const room = await prisma.meetingRoom.findUnique({ where, select: { stage: true } });
  if (room?.stage === "closed") throw new Conflict("This meeting is over. Bid at the next one.");
  const own = await prisma.bid.findFirst({ where: { ...where, personId: actor.id } });
  return { meetingId: meeting.id, title: own?.title ?? "" };
}

/**
 * Bids for airtime at a meeting, or gives one's bid another title. It is the title that the set sees, and nothing else is kept.
 * @throws as `findOwn`; Conflict also when the meeting is over
 */
export async function makeBid(actor: Actor, meetingId: string | undefined, title: string) {
  const meeting = await openBid(actor, meetingId);
  const key = { meetingId: meeting.meetingId, personId: actor.id };
  await changeRoom(key.meetingId, (tx) =>
    tx.bid.upsert({
      where: { meetingId_personId: key },
      create: { ...key, title },
      update: { title },
    }),
  );
}

/** A bid within the actor's reach. @throws NotFound */
async function findBid(actor: Actor, bidId: string | undefined) {
  const bid = await prisma.bid.findFirst({
    where: { id: bidId, meeting: setContent.reach(actor) },
  });
  if (!bidId || !bid) throw new NotFound();
  return bid;
}

/**
 * Chooses somebody to present, after those who are chosen already, again too if their time was cut short; or takes the choice
 * back.
 * @returns the meeting's id
 * @throws NotFound, Forbidden, Conflict when the meeting was cancelled, or they present or have presented
 */
export async function chooseBid(actor: Actor, bidId: string | undefined, isChosen: boolean) {
  const bid = await findBid(actor, bidId);
  const meeting = await findLed(actor, bid.meetingId);
  await changeRoom(meeting.id, async (tx) => {
    const room = await tx.meetingRoom.findUnique({ where: { meetingId: meeting.id } });
    const standing = await tx.bid.findUnique({ where: { id: bid.id } });
    if (!standing) throw new Conflict("This bid was taken back meanwhile.");
    if (!isChosen && (standing.presentedAt || room?.bidId === bid.id))
      throw new Conflict("They have begun to present, so the choice stays.");
    if (isChosen && standing.chosenAt && !standing.presentedAt) return;
    const chosenAt = isChosen ? new Date() : null;
    await tx.bid.update({ where: { id: bid.id }, data: { chosenAt, presentedAt: null } });
  });
  return meeting.id;
}

/**
 * Takes one's own bid back.
 * @returns the meeting's id
 * @throws NotFound, Forbidden, Conflict once one presents
 */
export async function removeBid(actor: Actor, bidId: string | undefined) {
  const bid = await findBid(actor, bidId);
  if (bid.personId !== actor.id) throw new Forbidden("A bid is taken back by who made it.");
  const meeting = await findInside(actor, bid.meetingId);
  await changeRoom(meeting.id, async (tx) => {
    const room = await tx.meetingRoom.findUnique({ where: { meetingId: meeting.id } });
    const { count } = await tx.bid.deleteMany({
      where: { id: bid.id, presentedAt: null, NOT: { id: room?.bidId ?? "" } },
    });
    if (count === 0) throw new Conflict("You have begun to present, so the bid stays.");
  });
  return meeting.id;
}

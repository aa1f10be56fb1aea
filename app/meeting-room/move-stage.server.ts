import type { MeetingRoom, MeetingStage } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { minutesOf } from "./airtime.ts";
import { changeRoom } from "./changes.server.ts";
import { findLed } from "./inside.server.ts";
import { isReviewShown } from "./review-questions.ts";
import { isOfTurn, stages, stagesFrom } from "./stages.ts";

/** Where to, and the stage at which that was decided. */
export type Step = { to: MeetingStage; from: MeetingStage };

type Turn = Pick<MeetingRoom, "bidId" | "turnStartedAt">;
const noTurn: Turn = { bidId: null, turnStartedAt: null };

/**
 * Opens a meeting's room, or moves it to another stage. When a presenter's time ends, its minutes go into the airtime ledger.
 * @returns whether it moved: not when somebody else has moved it since
 * @throws NotFound, Forbidden, Conflict when the meeting was cancelled, nobody is chosen to present, or the review's scores
 * have been shown
 */
export async function moveStage(
  actor: Actor,
  meetingId: string | undefined,
  { to, from }: Step,
): Promise<boolean> {
  const meeting = await findLed(actor, meetingId);
  return changeRoom(meeting.id, async (tx) => {
    const room = await tx.meetingRoom.findUnique({ where: { meetingId: meeting.id } });
    if ((room?.stage ?? "notOpen") !== from) return false;
    if (room) await refuseBackwards(tx, room, to);
    const now = new Date();
    const turn = await turnAt(tx, meeting.id, room, to, now);
    if (room?.bidId && turn.turnStartedAt?.getTime() !== room.turnStartedAt?.getTime())
      await endTurn(tx, room, now);
    const data = { stage: to, stageStartedAt: now, stageMinutes: stages[to].minutes, ...turn };
    await tx.meetingRoom.upsert({
      where: { meetingId: meeting.id },
      create: { meetingId: meeting.id, ...data },
      update: data,
    });
    return true;
  });
}

async function refuseBackwards(
  tx: Transaction,
  { meetingId, stage }: MeetingRoom,
  to: MeetingStage,
) {
  const answered = await tx.processGiver.count({ where: { meetingId } });
  if (to === stage || stagesFrom(stage, isReviewShown(stage, answered)).includes(to)) return;
  throw new Conflict(
    "The scores of the process review have been shown, so this meeting does not go back to before them.",
  );
}

/** Whose time it is at a stage: that of who presents already, or of the next who was chosen. */
async function turnAt(
  tx: Transaction,
  meetingId: string,
  room: MeetingRoom | null,
  to: MeetingStage,
  now: Date,
): Promise<Turn> {
  if (!isOfTurn(to)) return noTurn;
  const isNext = room?.stage === "settingActions" && to === "presenting";
  if (room?.bidId && isOfTurn(room.stage) && !isNext)
    return { bidId: room.bidId, turnStartedAt: room.turnStartedAt };
  const next = await tx.bid.findFirst({
    where: {
      meetingId,
      chosenAt: { not: null },
      presentedAt: null,
      id: { not: room?.bidId ?? "" },
    },
    orderBy: { chosenAt: "asc" },
  });
  if (!next) throw new Conflict("Nobody else is chosen to present. Choose somebody first.");
  return { bidId: next.id, turnStartedAt: now };
}

async function endTurn(
  tx: Transaction,
  { meetingId, bidId, turnStartedAt }: MeetingRoom,
  now: Date,
) {
  const bid = await tx.bid.findUnique({ where: { id: bidId ?? "" } });
  if (!bid || !turnStartedAt) return;
  const { personId } = bid;
  const minutes = minutesOf(turnStartedAt, now);
  await tx.bid.update({
    where: { id: bid.id },
    data: { presentedAt: bid.presentedAt ?? now },
  });
  if (minutes === 0) return;
  await tx.airtime.upsert({
    where: { meetingId_personId: { meetingId, personId } },
    create: { meetingId, personId, minutes },
    update: { minutes: { increment: minutes } },
  });
}

import type { Actor } from "../policy/actor.ts";
import { pairs } from "../policy/mentoring.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { findMeeting } from "./find-meeting.server.ts";
import { type ReachedPair, findRunningPair } from "./find-pair.server.ts";
import type { MeetingValue } from "./meeting-form.server.ts";
import { offeredTo } from "./offered.server.ts";

type Params = { pairId?: string; meetingId?: string };
type Shared = Omit<MeetingValue, "own" | "revision">;

/** Logs a meeting that two have held. @returns its id @throws NotFound, Forbidden */
export const logMeeting = (actor: Actor, pairId: string | undefined, value: Held) =>
  prisma.$transaction((tx) => addMeeting(tx, actor, pairId, value));

type Held = Omit<MeetingValue, "revision">;

/** As `logMeeting`, within a transaction. */
export async function addMeeting(
  tx: Transaction,
  actor: Actor,
  pairId: string | undefined,
  { own, ...value }: Held,
): Promise<string> {
  const pair = await findRunningPair(actor, pairId, tx);
  const { heldOn, minutes, mode, ...about } = await offeredOf(tx, pair, value, actor);
  const { competencies, goals, themes, actions, notes } = about;
  const held = { heldOn, minutes, mode, goalsTouched: goals.length };
  const { id } = await tx.pairMeeting.create({
    data: { ...held, pairId: pair.id, writtenById: actor.id },
    select: { id: true },
  });
  await tx.pairMeetingContent.create({ data: { meetingId: id, themes, actions, notes } });
  await touch(tx, id, { goals, competencies });
  await keepOwn(tx, id, actor, own);
  return id;
}

/** What was said, without what is not for the two to say. */
async function offeredOf(
  tx: Transaction,
  pair: ReachedPair,
  value: Shared,
  { zone }: Actor,
): Promise<Shared> {
  const offered = await offeredTo(pair, zone, tx);
  const among = (ids: string[], all: { id: string }[]) =>
    ids.filter((id) => all.some((one) => one.id === id));
  return {
    ...value,
    goals: among(value.goals, offered.goals),
    competencies: among(value.competencies, offered.competencies),
  };
}

async function touch(
  tx: Transaction,
  meetingId: string,
  { goals, competencies }: Pick<Shared, "goals" | "competencies">,
) {
  await tx.pairMeetingGoal.deleteMany({ where: { meetingId } });
  await tx.pairMeetingCompetency.deleteMany({ where: { meetingId } });
  await tx.pairMeetingGoal.createMany({ data: goals.map((goalId) => ({ meetingId, goalId })) });
  await tx.pairMeetingCompetency.createMany({
    data: competencies.map((competencyId) => ({ meetingId, competencyId })),
  });
}

async function keepOwn(tx: Transaction, meetingId: string, { id: personId }: Actor, text: string) {
  const key = { meetingId, personId };
  if (!text) return tx.pairMeetingNote.deleteMany({ where: key });
  return tx.pairMeetingNote.upsert({
    where: { meetingId_personId: key },
    create: { ...key, text },
    update: { text },
  });
}

const sameAs = (one: Shared) =>
  JSON.stringify([
    one.heldOn.getTime(),
    one.minutes,
    one.mode,
    one.themes,
    one.actions,
    one.notes,
    [...one.goals].sort(),
    [...one.competencies].sort(),
  ]);

/**
 * Changes a meeting in the log. That asks the other to confirm it again, unless only what the actor keeps for themselves changes.
 * A goal that it touched and that is shared no longer stays touched.
 * @throws NotFound, Forbidden; Conflict when it was changed elsewhere meanwhile
 */
export const changeMeeting = (
  actor: Actor,
  params: Params,
  { own, revision, ...value }: MeetingValue,
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { pair, ...before } = await findMeeting(actor, params, tx);
    if (!pairs.may.goOn(actor, pair)) throw new Forbidden("You two have ended.");
    if (before.revision !== revision)
      throw new Conflict(
        "This meeting was changed elsewhere meanwhile. What you typed is below: save again to keep it in place of that.",
        { revision: String(before.revision) },
      );
    await keepOwn(tx, before.id, actor, own);
    const offered = await offeredTo(pair, actor.zone, tx);
    const kept = before.goalIds.filter((id) => !offered.goals.some((goal) => goal.id === id));
    const said = await offeredOf(tx, pair, value, actor);
    const now: Shared = { ...said, goals: [...said.goals, ...kept] };
    const known = { ...before, goals: before.goalIds };
    if (sameAs({ ...known, competencies: before.competencies.map(({ id }) => id) }) === sameAs(now))
      return;
    const { goals, competencies, themes, actions, notes, ...held } = now;
    await tx.pairMeeting.update({
      where: { id: before.id },
      data: {
        ...held,
        goalsTouched: goals.length,
        writtenById: actor.id,
        revision: { increment: 1 },
      },
    });
    const about = { themes, actions, notes };
    await tx.pairMeetingContent.upsert({
      where: { meetingId: before.id },
      create: { ...about, meetingId: before.id },
      update: about,
    });
    await touch(tx, before.id, { goals, competencies });
    await tx.pairMeetingConfirmation.deleteMany({ where: { meetingId: before.id } });
  });

/**
 * Confirms a meeting as the other wrote it. Safe to repeat.
 * @throws NotFound; Forbidden for who wrote it; Conflict when it has changed since it was read
 */
export const confirmMeeting = (actor: Actor, params: Params, revision: number): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { pair, ...meeting } = await findMeeting(actor, params, tx);
    if (!pairs.may.goOn(actor, pair)) throw new Forbidden("You two have ended.");
    if (meeting.writtenById === actor.id)
      throw new Forbidden(`You wrote this, so it is for ${pair.other.name} to confirm.`);
    if (meeting.revision !== revision)
      throw new Conflict(
        "This meeting has changed since you read it. Read it again, then confirm.",
      );
    if (meeting.confirmedAt) return;
    await tx.pairMeetingConfirmation.create({
      data: { meetingId: meeting.id, personId: actor.id },
    });
  });

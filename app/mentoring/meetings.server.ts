import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { goals } from "../policy/goals.ts";
import { pairs } from "../policy/mentoring.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { nameIn } from "./agreements.server.ts";
import { findMeeting } from "./find-meeting.server.ts";
import { findRunningPair } from "./find-pair.server.ts";
import { modeWords, usualMinutes, usualThemes } from "./meeting-words.ts";
import { offeredTo } from "./offered.server.ts";
import { inHours, inTheirWords } from "./pair-words.ts";

/** What the form of a meeting starts from: today, the usual time, as the two met last. @throws NotFound, Forbidden */
export async function openNewMeeting(actor: Actor, pairId: string | undefined) {
  const pair = await findRunningPair(actor, pairId);
  const { lastMode, ...offered } = await offeredTo(pair, actor.zone);
  return {
    pairId: pair.id,
    other: pair.other.name,
    offered,
    revision: 0,
    meeting: {
      heldOn: typedDay(new Date(), actor.zone),
      minutes: usualMinutes,
      mode: lastMode ?? "inPerson",
      ticked: [] as string[],
      ownThemes: "",
      actions: "",
      notes: "",
      own: "",
    },
  };
}

type Params = { pairId?: string; meetingId?: string };

/** A meeting that is logged, to be changed. @throws NotFound, Forbidden when the two have ended */
export async function openMeeting(actor: Actor, params: Params) {
  const { pair, ...meeting } = await findMeeting(actor, params);
  if (!pairs.may.goOn(actor, pair)) throw new Forbidden("You two have ended.");
  const { goals, competencies } = await offeredTo(pair, actor.zone);
  const { themes } = meeting;
  return {
    pairId: pair.id,
    id: meeting.id,
    other: pair.other.name,
    revision: meeting.revision,
    offered: { goals, competencies },
    meeting: {
      minutes: meeting.minutes,
      mode: meeting.mode,
      actions: meeting.actions,
      notes: meeting.notes,
      own: meeting.own,
      heldOn: typedDay(meeting.heldOn, actor.zone),
      ownThemes: themes.filter((theme) => !usualThemes.includes(theme)).join(", "),
      ticked: [
        ...themes.map((theme) => `theme-${usualThemes.indexOf(theme)}`),
        ...meeting.goalIds.map((id) => `goal-${id}`),
        ...meeting.competencies.map(({ id }) => `competency-${id}`),
      ],
    },
  };
}

/** A meeting, for one of the two. Of the goals that it touched, those are named that the actor reads now. @throws NotFound */
export async function readMeeting(actor: Actor, params: Params) {
  const { pair, ...meeting } = await findMeeting(actor, params);
  const goesOn = pairs.may.goOn(actor, pair);
  const named = await prisma.goal.findMany({
    where: { id: { in: meeting.goalIds }, AND: goals.reach(actor) },
    select: { id: true, purpose: true, nextStep: true, closedAt: true },
  });
  const isConfirmed = meeting.confirmedAt !== null;
  return {
    id: meeting.id,
    pairId: pair.id,
    other: pair.other.name,
    revision: meeting.revision,
    name: inTheirWords(pair.kind, { isFellow: pair.isFellow, other: pair.other.name }),
    day: showDay(meeting.heldOn, actor.zone),
    length: inHours(meeting.minutes),
    mode: modeWords[meeting.mode],
    themes: meeting.themes,
    competencies: meeting.competencies.map(({ title }) => title),
    goals: named.map(({ id, purpose, nextStep, closedAt }) => ({
      id,
      purpose,
      nextStep: closedAt ? "" : nextStep,
      canChange: pair.isFellow && closedAt === null,
    })),
    goalsUnnamed: meeting.isErased ? 0 : meeting.goalsTouched - named.length,
    actions: meeting.actions,
    notes: meeting.notes,
    own: meeting.own,
    isErased: meeting.isErased,
    by: nameIn(pair, meeting.writtenById),
    confirmed: meeting.confirmedAt && showDay(meeting.confirmedAt, actor.zone),
    may: { change: goesOn, confirm: goesOn && !isConfirmed && meeting.writtenById !== actor.id },
  };
}

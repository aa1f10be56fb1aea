import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { RatingMoment } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { ownGrowth } from "../policy/growth.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { ownYear } from "./competencies.server.ts";
import { momentNamed, suggestedMoment } from "./moments.ts";
import { summariseShifts } from "./shift-summary.ts";
import { type ShiftAnswer, points, twelveShifts } from "./twelve-shifts.ts";

/** How many times are shown: three a year, and those between. */
const shown = 8;

/** The actor's latest placings, in the order of time. */
async function placingsOf(db: Transaction, actor: Actor) {
  const found = await db.shiftRating.findMany({
    where: ownGrowth.reach(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: shown,
    select: { id: true, moment: true, answers: true, createdAt: true },
  });
  return found
    .map(({ answers, ...placing }) => ({ ...placing, answers: answers as ShiftAnswer[] }))
    .reverse();
}

/** Where the actor placed themselves on the twelve shifts, each time, in words and to be drawn. @throws Forbidden for who is no fellow */
export async function readShifts(actor: Actor) {
  ownYear(actor, new Date());
  const placings = await placingsOf(prisma, actor);
  const last = placings.at(-1);
  const times = placings.map(({ id, moment, createdAt }) => ({
    id,
    name: momentNamed(moment).name,
    on: showDay(createdAt, actor.zone),
  }));
  const shifts = twelveShifts.map((shift, index) => ({
    ...shift,
    answers: placings.map(({ answers }) => answers[index] ?? middle),
  }));
  const rated = placings.map(({ moment, answers }) => ({
    phrase: momentNamed(moment).phrase,
    answers,
  }));
  return { times, shifts, isEmpty: !last, summary: summariseShifts(rated) };
}

const middle: ShiftAnswer = { now: (points + 1) / 2, wanted: (points + 1) / 2 };

/** The twelve shifts to place oneself on, each where it was left last time, or in the middle. @throws Forbidden for who is no fellow */
export async function openPlacing(actor: Actor) {
  const now = new Date();
  const year = ownYear(actor, now);
  const placings = await placingsOf(prisma, actor);
  const done = placings.map(({ moment }) => moment);
  const last = placings.at(-1)?.answers;
  return {
    moment: suggestedMoment(year, now, done),
    isFirst: !last,
    shifts: twelveShifts.map((shift, index) => ({ ...shift, ...(last?.[index] ?? middle) })),
  };
}

/**
 * Keeps where the actor stands on the twelve shifts and wants to be. Earlier placings stay; the very same is not kept twice on
 * a day, so that sending a form again does no harm. @throws Forbidden for who is no fellow
 */
export async function placeYourself(actor: Actor, moment: RatingMoment, answers: ShiftAnswer[]) {
  const now = new Date();
  ownYear(actor, now);
  const day = (date: Date) => typedDay(date, actor.zone);
  await prisma.$transaction(async (tx) => {
    const last = (await placingsOf(tx, actor)).filter((one) => one.moment === moment).at(-1);
    const isSame = last && isEqual(last.answers, answers) && day(last.createdAt) === day(now);
    if (!isSame) await tx.shiftRating.create({ data: { personId: actor.id, moment, answers } });
  });
}

const isEqual = (one: ShiftAnswer[], other: ShiftAnswer[]) =>
  one.length === other.length &&
  one.every(
    ({ now, wanted }, index) => now === other[index]?.now && wanted === other[index]?.wanted,
  );

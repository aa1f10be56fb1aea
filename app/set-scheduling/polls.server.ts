import { showPeriod, wallTimeOf } from "../cohorts/wall-time.server.ts";
import { checkTimes } from "../learning-sets/meeting-checks.server.ts";
import { findSchedulable } from "../learning-sets/meetings.server.ts";
import { type FoundSet, peopleOf, withCohort } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { polls } from "../policy/meeting-polls.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { candidateTimes } from "./candidates.server.ts";
import { type PollValue, timesOffered } from "./poll-form.server.ts";
import { askAll } from "./poll-mails.server.ts";
import { type Choice, rankTimes } from "./rank-times.ts";

const whole = {
  set: { include: withCohort },
  times: { orderBy: { startsAt: "asc" }, include: { answers: true } },
} as const;

/** A poll within the actor's reach. @throws NotFound */
export async function findPoll(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const poll = await db.meetingPoll.findFirst({
    where: { id, AND: polls.reach(actor) },
    include: whole,
  });
  if (!id || !poll) throw new NotFound();
  return poll;
}

export type FoundPoll = Awaited<ReturnType<typeof findPoll>>;

/** An open poll that the actor runs. @throws NotFound, Forbidden, Conflict when it is closed */
export async function findOpenPoll(actor: Actor, id: string | undefined, db?: Transaction) {
  const poll = await findPoll(actor, id, db);
  if (!polls.may.run(actor, poll)) throw new Forbidden();
  if (poll.closedAt)
    throw new Conflict("This poll is closed: a time was chosen, or it was given up.");
  return poll;
}

/**
 * What a new poll of a set begins with: its place as it last was, and times that suit its people as far as is known, each with
 * what else they have then.
 * @throws NotFound, Forbidden
 */
export async function openNewPoll(actor: Actor, setId: string | undefined) {
  const set = await findSchedulable(actor, setId);
  const { spans, last } = await candidateTimes(set, new Date());
  const checked = await checkTimes(prisma, { set, coverId: null, isSelfLed: false }, spans);
  const { zone } = set.cohort;
  const rows = spans.map(({ startsAt, endsAt }, at) => {
    const { date, time } = wallTimeOf(startsAt, zone);
    const found = checked[at];
    return {
      date,
      starts: time,
      ends: wallTimeOf(endsAt, zone).time,
      weekday: showPeriod(startsAt, endsAt, zone),
      notes: [...(found?.forbids ?? []), ...(found?.warns ?? [])],
    };
  });
  return { set: { id: set.id, name: set.name }, zone, rows, last, most: timesOffered };
}

/**
 * Asks everybody of a set which of some times suit them, by email.
 * @returns the poll's id
 * @throws NotFound, Forbidden
 */
export async function makePoll(
  actor: Actor,
  setId: string | undefined,
  { spans, ...place }: PollValue,
): Promise<string> {
  const set = await findSchedulable(actor, setId);
  return prisma.$transaction(async (tx) => {
    const { id } = await tx.meetingPoll.create({
      data: { ...place, setId: set.id, madeById: actor.id, times: { createMany: { data: spans } } },
    });
    await askAll(tx, { id, place: place.place, times: spans.length }, await peopleOf(set, tx));
    return id;
  });
}

/** A poll with its times, the best first, and who can come to each. @throws NotFound */
export async function readPoll(actor: Actor, id: string | undefined) {
  const poll = await findPoll(actor, id);
  const { set } = poll;
  const people = await peopleOf(set);
  const asked = people.map(({ id, name, isFacilitator }) => {
    return { id, name, isFacilitator: isFacilitator === 1 };
  });
  const ranked = rankTimes(poll.times.map(withChoices), asked);
  const namesOf = (those: typeof asked) => those.map(({ name }) => name);
  return {
    id: poll.id,
    set: { id: set.id, name: set.name },
    place: poll.place,
    isClosed: poll.closedAt !== null,
    times: ranked.map(({ id, startsAt, yes, ifNeedBe, no, silent }) => ({
      id,
      when: whenOf(poll, { id, startsAt }, actor.zone),
      isPast: startsAt < new Date(),
      yes: namesOf(yes),
      ifNeedBe: namesOf(ifNeedBe),
      no: namesOf(no),
      silent: silent.length,
    })),
    silent: namesOf(asked.filter(({ id }) => !hasAnswered(poll, id))),
    asked: asked.length,
    reminded: poll.remindedAt !== null,
    answered: hasAnswered(poll, actor.id),
    may: {
      answer: polls.may.answer(actor, poll) && !poll.closedAt,
      run: polls.may.run(actor, poll) && !poll.closedAt,
    },
  };
}

type TimeOf = FoundPoll["times"][number];

const withChoices = ({ id, startsAt, answers }: TimeOf) => ({
  id,
  startsAt,
  answers: Object.fromEntries(
    answers.map(({ personId, choice }) => [personId, choice satisfies Choice]),
  ),
});

function whenOf(poll: FoundPoll, { id, startsAt }: { id: string; startsAt: Date }, zone?: string) {
  const endsAt = poll.times.find((time) => time.id === id)?.endsAt ?? startsAt;
  return showPeriod(startsAt, endsAt, poll.set.cohort.zone, zone);
}

/** Whether somebody has answered a poll. */
export const hasAnswered = ({ times }: Pick<FoundPoll, "times">, personId: string) =>
  times.some(({ answers }) => answers.some((answer) => answer.personId === personId));

/** Closes a poll, without a time. @returns the id of its set @throws as `findOpenPoll` */
export const closePoll = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const poll = await findOpenPoll(actor, id, tx);
    await endPoll(tx, poll.id);
    return poll.setId;
  });

/** Takes no more answers to a poll. The caller has asked the policy. */
export const endPoll = (tx: Transaction, id: string) =>
  tx.meetingPoll.update({ where: { id }, data: { closedAt: new Date() } });

export type { FoundSet };

import { showPeriod } from "../cohorts/wall-time.server.ts";
import { type Outcome, addChecked } from "../learning-sets/plan-meetings.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type FoundPoll, endPoll, findOpenPoll } from "./polls.server.ts";

/** The time of an open poll that is to be chosen. @throws as `findOpenPoll`; NotFound when it is none of the poll's */
export async function openChoice(actor: Actor, pollId: string | undefined, timeId: string) {
  const poll = await findOpenPoll(actor, pollId);
  const time = timeOf(poll, timeId);
  const { set, place } = poll;
  return {
    id: poll.id,
    timeId: time.id,
    set: { id: set.id, name: set.name },
    when: showPeriod(time.startsAt, time.endsAt, set.cohort.zone),
    place,
  };
}

function timeOf(poll: FoundPoll, timeId: string) {
  const time = poll.times.find(({ id }) => id === timeId);
  if (!time) throw new NotFound();
  return time;
}

/**
 * Schedules a meeting at a time of a poll, invites everybody, and closes the poll.
 * @throws as `openChoice`; Conflict also when the time is past, or the set meets then already
 */
export const chooseTime = (
  actor: Actor,
  pollId: string | undefined,
  { time, confirmed }: { time: string; confirmed?: string },
): Promise<Outcome> =>
  prisma.$transaction(async (tx) => {
    const poll = await findOpenPoll(actor, pollId, tx);
    const { startsAt, endsAt } = timeOf(poll, time);
    if (startsAt < new Date())
      throw new Conflict("That time is past. Choose another, or ask anew.");
    const { place, link, accessNotes, set } = poll;
    const value = { startsAt, endsAt, place, link, accessNotes, confirmed };
    const outcome = await addChecked(tx, actor, set, value);
    if ("saved" in outcome) await endPoll(tx, poll.id);
    return outcome;
  });

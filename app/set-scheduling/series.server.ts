import { typedDay } from "../cohorts/days.server.ts";
import { showPeriod, wallTimeOf } from "../cohorts/wall-time.server.ts";
import { checkTimes } from "../learning-sets/meeting-checks.server.ts";
import { findSchedulable } from "../learning-sets/meetings.server.ts";
import { addMeeting } from "../learning-sets/plan-meetings.server.ts";
import type { FoundSet } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { candidateTimes } from "./candidates.server.ts";
import { endPoll, findOpenPoll } from "./polls.server.ts";
import { seriesDates } from "./series-dates.server.ts";
import { type SeriesValue, seriesForm } from "./series-form.server.ts";

/** A year of meetings every four weeks, and one to spare. */
const mostMeetings = 14;
const usualWeeks = 4;

/** What is typed, by field; and what is wrong with it, if anything. */
type Plan = {
  typed: Record<string, string>;
  errors: Record<string, string[]>;
  dates: Awaited<ReturnType<typeof datesOf>> | null;
};

/**
 * A series as it would be: with nothing typed, where it could begin; else its dates, each with what speaks for leaving it out.
 * @param typed the fields of the form, as an address carries them; `time` names the time of a poll with which it begins
 * @throws NotFound, Forbidden
 */
export async function planSeries(
  actor: Actor,
  setId: string | undefined,
  typed: Record<string, string>,
) {
  const set = await findSchedulable(actor, setId);
  const about = { set: { id: set.id, name: set.name }, zone: set.cohort.zone.replace("_", " ") };
  if (!typed.date) return { ...about, ...(await beginning(actor, set, typed)) };
  const read = seriesForm(set.cohort, new Date()).safeParse(typed);
  const errors: Plan["errors"] = {};
  for (const { path, message } of read.error?.issues ?? []) errors[path.join(".")] = [message];
  const dates = read.success ? await datesOf(prisma, set, read.data) : null;
  return { ...about, typed, errors, dates };
}

async function beginning(actor: Actor, set: FoundSet, { poll: pollId = "", time = "" }) {
  const poll = pollId ? await findOpenPoll(actor, pollId) : null;
  const chosen = poll?.times.find(({ id }) => id === time);
  const { spans, last } = chosen
    ? { spans: [chosen], last: poll }
    : await candidateTimes(set, new Date());
  const { zone, endsOn } = set.cohort;
  const first = spans[0];
  const typed: Plan["typed"] = {
    ...(first && {
      date: wallTimeOf(first.startsAt, zone).date,
      starts: wallTimeOf(first.startsAt, zone).time,
      ends: wallTimeOf(first.endsAt, zone).time,
    }),
    place: last?.place ?? "",
    link: last?.link ?? "",
    accessNotes: last?.accessNotes ?? "",
    weeks: String(usualWeeks),
    until: typedDay(endsOn, zone),
    poll: pollId,
  };
  return { typed, errors: {} as Plan["errors"], dates: null };
}

async function datesOf(db: Transaction, set: FoundSet, { first, weeks, until }: SeriesValue) {
  const { zone } = set.cohort;
  const dates = seriesDates({ first, weeks, zone, until, most: mostMeetings });
  const checked = await checkTimes(db, { set, coverId: null, isSelfLed: false }, dates);
  return dates.map(({ startsAt, endsAt, moved }, at) => ({
    startsAt,
    endsAt,
    // Dots would part a field's name.
    key: startsAt.toISOString().slice(0, 16),
    when: showPeriod(startsAt, endsAt, zone),
    moved,
    forbids: checked[at]?.forbids ?? [],
    warns: checked[at]?.warns ?? [],
  }));
}

/** What came of it: how many meetings were scheduled, or what is wrong by field. */
export type SeriesOutcome = { scheduled: number } | { errors: Record<string, string[]> };

/**
 * Schedules those meetings of a series that were ticked, and invites everybody to each. A poll that it began with is closed.
 * @throws NotFound, Forbidden, Conflict when the set meets then already
 */
export const scheduleSeries = (
  actor: Actor,
  setId: string | undefined,
  value: SeriesValue,
): Promise<SeriesOutcome> =>
  prisma.$transaction(async (tx): Promise<SeriesOutcome> => {
    const set = await findSchedulable(actor, setId);
    const { place, link, accessNotes } = value;
    const dates = (await datesOf(tx, set, value)).filter(({ key }) => value.chosen.includes(key));
    if (dates.length === 0) return { errors: { chosen: ["Choose one date at least"] } };
    const forbidden = dates.flatMap(({ when, forbids }) => forbids.map((why) => `${when}: ${why}`));
    if (forbidden.length > 0) return { errors: { chosen: forbidden } };
    for (const [index, { startsAt, endsAt }] of dates.entries()) {
      const series = dates.length > 1 ? { at: index + 1, of: dates.length } : undefined;
      await addMeeting(tx, actor, set, { startsAt, endsAt, place, link, accessNotes }, series);
    }
    if (value.poll) await endPoll(tx, (await findOpenPoll(actor, value.poll, tx)).id);
    return { scheduled: dates.length };
  });

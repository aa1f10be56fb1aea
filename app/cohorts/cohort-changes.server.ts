import { type Days, type Year, sameDays } from "./moved-milestones.server.ts";
import { showDay } from "./wall-time.server.ts";

/** What a cohort's year holds so far. */
export type Held = {
  milestones: (Days & { title: string })[];
  /** Set meetings that stand. */
  meetings: { set: string; startsAt: Date }[];
};

const named = 4;

/**
 * What a change of a cohort's dates or zone would leave behind, in sentences: nothing of it is changed with
 * them, so whoever changes them is asked first.
 * @param now meetings before which are past and no longer matter to a change of zone
 */
export function changesToConfirm(before: Year, after: Year, held: Held, now: Date): string[] {
  const { zone } = after;
  const isOutside = (year: Days, from: Date, to = from) => from < year.startsOn || to > year.endsOn;
  const milestones = held.milestones
    // Some lie outside by intent, such as enrolment and follow-up surveys.
    .filter(({ startsOn, endsOn }) => !isOutside(before, startsOn, endsOn))
    .map((milestone) => sameDays(milestone, before.zone, zone))
    .filter(({ startsOn, endsOn }) => isOutside(after, startsOn, endsOn))
    .map(({ title, startsOn }) => `${title} (${showDay(startsOn, zone)})`);
  const meetings = held.meetings
    .filter(({ startsAt }) => isOutside(after, startsAt) && !isOutside(before, startsAt))
    .map(({ set, startsAt }) => `${set} (${showDay(startsAt, zone)})`);
  const toCome = held.meetings.filter(({ startsAt }) => startsAt > now).length;
  return [
    ...(milestones.length > 0
      ? [`Milestones that would lie outside the year: ${listed(milestones)}.`]
      : []),
    ...(meetings.length > 0
      ? [`Set meetings that would lie outside the year: ${listed(meetings)}.`]
      : []),
    ...(zone !== before.zone && toCome > 0
      ? [
          `Set meetings to come keep their moment, so their time will read differently in ${zone}. Move those that should not.`,
        ]
      : []),
  ];
}

function listed(names: string[]): string {
  const more = names.length - named;
  const shown = names.slice(0, named).join("; ");
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

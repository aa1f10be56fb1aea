import { DateTime } from "luxon";
import type { Cohort } from "../generated/prisma/client.ts";
import type { TemplateItem } from "./year-template.ts";

type Dates = Pick<Cohort, "startsOn" | "endsOn" | "zone">;

/** A milestone of the template on a cohort's own dates: the start of its first day and of its last. */
export type PlannedMilestone = Pick<TemplateItem, "key" | "title" | "about"> & {
  startsOn: Date;
  endsOn: Date;
};

/** The Monday of that number in a month. */
function mondayOf(month: DateTime, number: number): DateTime {
  const first = month.startOf("month");
  return first.plus({ days: ((8 - first.weekday) % 7) + 7 * (number - 1) });
}

/**
 * Moves a template of the year to a cohort's dates. Everything moves by whole months and keeps its weekday and its week
 * of the month; so what is planned on a working day stays on one. A cohort that starts so late in its month that the
 * first thing of the year would come before it has the year moved on by as few whole weeks as it takes. What would end
 * after a cohort's last day is left out, apart from what the template itself puts after the year.
 * @returns the milestones by date, as whole days of the cohort's zone
 */
export function planYear(template: TemplateItem[], cohort: Dates): PlannedMilestone[] {
  const { zone } = cohort;
  const first = DateTime.fromJSDate(cohort.startsOn, { zone }).startOf("day");
  const last = DateTime.fromJSDate(cohort.endsOn, { zone }).startOf("day");
  const dayOf = ({ from, month, week, day }: TemplateItem) => {
    const anchor = (from === "start" ? first : last).startOf("month");
    return mondayOf(anchor.plus({ months: month }), week).plus({ days: day });
  };
  const ofYear = template.filter(({ from, month }) => from === "start" && month >= 0);
  const opening = DateTime.min(...ofYear.map(dayOf));
  const late = opening ? Math.max(0, Math.ceil(first.diff(opening, "days").days / 7)) : 0;
  return template
    .map((item) => {
      const startsOn = dayOf(item).plus({ weeks: item.from === "start" ? late : 0 });
      return { item, startsOn, endsOn: startsOn.plus({ days: item.days - 1 }) };
    })
    .filter(({ item, endsOn }) => !ofYear.includes(item) || endsOn <= last)
    .sort((a, b) => a.startsOn.toMillis() - b.startsOn.toMillis())
    .map(({ item: { key, title, about }, startsOn, endsOn }) => ({
      key,
      title,
      about,
      startsOn: startsOn.startOf("day").toJSDate(),
      endsOn: endsOn.startOf("day").toJSDate(),
    }));
}

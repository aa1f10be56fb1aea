import { DateTime } from "luxon";

/*
 * Wall time: what a clock on the wall of a zone says. Instants are stored in UTC and meet a zone
 * only here. Zones are IANA names; an unknown zone of a cohort is a fault and throws RangeError.
 */

const day = "cccc d MMMM yyyy";

// Months and weekdays are English whatever the machine's language; Luxon is quickest in "en".
const inZone = (date: Date, zone: string) =>
  DateTime.fromMillis(date.getTime(), { zone, locale: "en" });

function at(date: Date, zone: string): DateTime {
  const there = inZone(date, zone);
  if (!there.isValid) throw new RangeError(`No time in ${zone} for ${String(date)}`);
  return there;
}

/** Noon and midnight have names, since "12am" is read both ways (NHS content style guide). */
function clock({ hour, minute }: Pick<DateTime, "hour" | "minute">): string {
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

const placeOf = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
const timeOf = (zone: string) => (placeOf(zone) === "UTC" ? "UTC" : `${placeOf(zone)} time`);

function clocks(start: DateTime, end: DateTime | undefined): string {
  if (!end) return clock(start);
  if (start.hasSame(end, "day")) return `${clock(start)} to ${clock(end)}`;
  return `${clock(start)} to ${end.toFormat(day)}, ${clock(end)}`;
}

function show(start: Date, end: Date | undefined, zone: string, readerZone: string): string {
  const [from, to] = [at(start, zone), end && at(end, zone)];
  const text = `${from.toFormat(day)}, ${clocks(from, to)}`;
  if (readerZone === zone) return text;
  const [theirs, theirsTo] = [inZone(start, readerZone), end && inZone(end, readerZone)];
  const same = theirs.offset === from.offset && theirsTo?.offset === to?.offset;
  // A reader's zone comes from their device: one that we do not know is no reason to fail.
  if (!theirs.isValid || same) return text;
  const otherDay = theirs.toISODate() === from.toISODate() ? "" : theirs.toFormat("cccc d MMMM, ");
  const there = `${otherDay}${clocks(theirs, theirsTo)} in ${placeOf(readerZone)}`;
  return `${text} ${timeOf(zone)} (${there})`;
}

/**
 * "Thursday 3 December 2026, 2pm". With the reader's zone, if its clocks differ at that moment:
 * "Thursday 3 December 2026, 2pm London time (9am in New York)".
 */
export function showWhen(date: Date, zone: string, readerZone = zone): string {
  return show(date, undefined, zone, readerZone);
}

/** "Thursday 3 December 2026, 2pm to 4:30pm"; the zones are named as by `showWhen`. */
export function showPeriod(start: Date, end: Date, zone: string, readerZone = zone): string {
  return show(start, end, zone, readerZone);
}

/** "Thursday 3 December 2026". */
export function showDay(date: Date, zone: string): string {
  return at(date, zone).toFormat(day);
}

/**
 * How long ago, at a glance: "today at 10:42am", "yesterday", "Tuesday" within the last six days,
 * else "3 December", with the year if it is not this one.
 */
export function showDayOrTime(date: Date, now: Date, zone: string): string {
  const [then, today] = [at(date, zone), at(now, zone)];
  const days = Math.round(today.startOf("day").diff(then.startOf("day"), "days").days);
  if (days === 0) return `today at ${clock(then)}`;
  if (days === 1) return "yesterday";
  if (days > 1 && days < 7) return then.toFormat("cccc");
  return then.toFormat(then.year === today.year ? "d MMMM" : "d MMMM yyyy");
}

/** The month of a moment in a zone, as yyyy-mm. */
export function monthOf(date: Date, zone: string): string {
  return at(date, zone).toFormat("yyyy-MM");
}

function monthNamed(month: string): DateTime {
  const first = DateTime.fromFormat(month, "yyyy-MM", { zone: "utc", locale: "en" });
  if (!first.isValid) throw new RangeError(`Not a month: ${month}`);
  return first;
}

/** Takes yyyy-mm, gives "November 2026"; throws RangeError for anything else. */
export function showMonth(month: string): string {
  return monthNamed(month).toFormat("MMMM yyyy");
}

/** What a form's date and time fields hold for a moment: { date: "2026-12-03", time: "14:00" }. */
export function wallTimeOf(date: Date, zone: string): { date: string; time: string } {
  const there = at(date, zone);
  return { date: there.toFormat("yyyy-MM-dd"), time: there.toFormat("HH:mm") };
}

/** The wall time typed, or which field is wrong and how, in words for its error message. */
export type WallTimeReading =
  | { ok: true; at: Date }
  | {
      ok: false;
      field: "date" | "time";
      problem: "missing" | "not-a-date" | "not-a-time" | "does-not-exist" | "happens-twice";
      message: string;
    };

type Problem = Extract<WallTimeReading, { ok: false }>;
const wrong = (field: Problem["field"], problem: Problem["problem"], message: string): Problem => ({
  ok: false,
  field,
  problem,
  message,
});

function readDate(text: string): { year: number; month: number; day: number } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || !DateTime.utc(year, month, day).isValid) return undefined;
  return { year, month, day };
}

/** "14:00" as a time field sends it, and what people type without one: "2pm", "2.30 pm". */
function readTime(text: string): { hour: number; minute: number } | undefined {
  const typed = text.toLowerCase();
  if (typed === "midday" || typed === "noon") return { hour: 12, minute: 0 };
  if (typed === "midnight") return { hour: 0, minute: 0 };
  const parts = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)?\s*(am|pm)?$/.exec(typed);
  if (!parts || (!parts[2] && !parts[3])) return undefined;
  const [hour, minute, half] = [Number(parts[1]), Number(parts[2] ?? 0), parts[3]];
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  return { hour: half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour, minute };
}

const abbreviation = (time: DateTime) => time.setLocale("en-GB").toFormat("ZZZZ");

/**
 * Reads a date (yyyy-mm-dd) and a time ("14:00", "2pm", "2:30pm") as wall time in a zone, and gives
 * the instant. The hour that clocks skip in spring is refused; so is the one that they show twice in
 * autumn, since a guess would send half a set an hour too early.
 */
export function readWallTime(typed: { date: string; time: string; zone: string }): WallTimeReading {
  const [dateText, timeText] = [typed.date.trim(), typed.time.trim()];
  if (!dateText) return wrong("date", "missing", "Enter the date");
  const date = readDate(dateText);
  if (!date) return wrong("date", "not-a-date", "Enter a real date, like 3 December 2026");
  if (!timeText) return wrong("time", "missing", "Enter the time");
  const time = readTime(timeText);
  if (!time) return wrong("time", "not-a-time", "Enter a time, like 2:30pm or 14:30");

  const local = DateTime.fromObject({ ...date, ...time }, { zone: typed.zone, locale: "en" });
  if (!local.isValid) throw new RangeError(`No such time zone: ${typed.zone}`);
  const meant = DateTime.utc(date.year, date.month, date.day, { locale: "en" }).set(time);
  const words = `${clock(meant)} on ${meant.toFormat(day)}`;
  if (local.toFormat("DDHHmm") !== meant.toFormat("DDHHmm")) {
    const next = local.day === meant.day ? clock(local) : showWhen(local.toJSDate(), typed.zone);
    const why = `There is no ${words}: the clocks go forward past it`;
    return wrong("time", "does-not-exist", `${why}. Choose another time, such as ${next}`);
  }
  const [first, second] = local.getPossibleOffsets();
  if (first && second) {
    const both = `first as ${abbreviation(first)}, then again as ${abbreviation(second)}`;
    const why = `${words} happens twice, because the clocks go back: ${both}`;
    return wrong("time", "happens-twice", `${why}. Choose another time`);
  }
  return { ok: true, at: local.toJSDate() };
}

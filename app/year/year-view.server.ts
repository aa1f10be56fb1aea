import { DateTime } from "luxon";
import { type Span, monthsOf } from "../charts/months.server.ts";
import type { Band, TimeLine } from "../charts/time-line-geometry.ts";
import { showHowFar } from "../cohorts/days.server.ts";

/** Something of a year, ready to be shown. */
export type YearEvent = {
  id: string;
  /** Which band of the picture it stands in. */
  band: string;
  title: string;
  about: string;
  /** Its days or times in words, in its own zone. */
  when: string;
  /** What else there is to know: whose year it is of, that a pause has moved it. */
  notes: string[];
  /** Where more is said of it. */
  path: string | null;
  from: Date;
  /** The first moment that is no longer of it. */
  to: Date;
  zone: string;
};

/** What things of a band are called, one and many. */
export type BandOf = Pick<Band, "id" | "name" | "shape"> & { one: string; many: string };

/**
 * A year as its page shows it: what goes on now and what is next, the picture with its summary, and every event by
 * month, those that are over apart.
 */
export function showYear(events: YearEvent[], bands: BandOf[], span: Span, now: Date) {
  const sorted = [...events].sort((a, b) => a.from.getTime() - b.from.getTime());
  const coming = sorted.filter(({ to }) => to > now);
  const next = coming.filter(({ from }) => from > now);
  const line = lineOf(sorted, bands, span, now);
  return {
    going: coming
      .filter(({ from }) => from <= now)
      .map(({ id, title, when }) => ({ id, title, when })),
    next: next.slice(0, 2).map(({ id, title, when, from, zone }) => {
      return { id, title, when, howFar: showHowFar(now, from, zone) };
    }),
    line,
    summary: summaryOf(sorted, bands, line, now),
    coming: byMonth(coming),
    over: byMonth(sorted.filter(({ to }) => to <= now)),
  };
}

/** What a page shows of an event in a list. */
export type ListedEvent = Pick<YearEvent, "id" | "title" | "about" | "when" | "notes" | "path">;

function byMonth(events: YearEvent[]): { name: string; events: ListedEvent[] }[] {
  const months = new Map<string, ListedEvent[]>();
  for (const { id, title, about, when, notes, path, from, zone } of events) {
    const name = DateTime.fromMillis(from.getTime(), { zone, locale: "en" }).toFormat("LLLL yyyy");
    const month = months.get(name) ?? [];
    months.set(name, [...month, { id, title, about, when, notes, path }]);
  }
  return [...months].map(([name, listed]) => ({ name, events: listed }));
}

function lineOf(events: YearEvent[], bands: BandOf[], span: Span, now: Date): TimeLine {
  return {
    ...monthsOf(span),
    now: now.getTime(),
    bands: bands.map(({ id, name, shape }) => ({
      id,
      name,
      shape,
      items: events
        .filter(({ band }) => band === id)
        .map((event) => ({
          id: event.id,
          label: shape === "ring" ? "" : event.title,
          from: event.from.getTime(),
          to: event.to.getTime(),
        })),
    })),
  };
}

/** "August 2026 to August 2027: 29 milestones and 11 set meetings. 8 are over. 3 more come after that." */
function summaryOf(events: YearEvent[], bands: BandOf[], line: TimeLine, now: Date): string {
  const [first, last] = [line.months.at(0), line.months.at(-1)];
  const named = (month: typeof first) =>
    month
      ? DateTime.fromFormat(`${month.name} ${month.year}`, "LLL yyyy", { locale: "en" }).toFormat(
          "LLLL yyyy",
        )
      : "";
  const within = events.filter(({ from }) => from.getTime() < line.to);
  const counts = bands.flatMap(({ id, one, many }) => {
    const count = within.filter(({ band }) => band === id).length;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  const over = within.filter(({ to }) => to <= now).length;
  const later = events.length - within.length;
  const list = new Intl.ListFormat("en-GB").format(counts);
  return [
    `${named(first)} to ${named(last)}: ${list || "nothing yet"}.`,
    ...(over > 0 ? [`${over} ${over === 1 ? "is" : "are"} over, and drawn as outlines.`] : []),
    ...(later > 0 ? [`${later} more ${later === 1 ? "comes" : "come"} after that.`] : []),
  ].join(" ");
}

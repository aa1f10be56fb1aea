import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import { DateTime } from "luxon";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

type Observance = { to: number; onset: (year: number) => number };

const minutes = (offset: string) =>
  Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));

/** The nth (from the end, if negative) weekday of a month, as a wall time counted like UTC. */
function nthWeekday(first: DateTime, nth: number, weekday: number): number {
  const edge = nth > 0 ? first : first.plus({ months: 1 }).minus({ days: 1 });
  const toFirst = nth > 0 ? (weekday - edge.weekday + 7) % 7 : -((edge.weekday - weekday + 7) % 7);
  return edge.plus({ days: toFirst + (nth - Math.sign(nth)) * 7 }).toMillis();
}

function readObservance(text: string): Observance | undefined {
  const value = (name: string) => new RegExp(`^${name}:(\\S+)`, "m").exec(text)?.[1];
  const [start, to] = [value("DTSTART"), value("TZOFFSETTO")];
  if (!start || !to) return undefined;
  const began = DateTime.fromFormat(start, "yyyyMMdd'T'HHmmss", { zone: "utc" });
  const rule = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)$/.exec(value("RRULE") ?? "");
  if (value("RRULE") && !rule) return undefined;
  const onset = (year: number) =>
    rule
      ? nthWeekday(
          began.set({ year, month: Number(rule[1]), day: 1 }),
          Number(rule[2]),
          weekdays.indexOf(rule[3] ?? "") + 1,
        )
      : began.toMillis();
  return { to: minutes(to), onset };
}

type Change = { on: number; to: number };
type Table = { component: string; observances: Observance[]; changes: Map<number, Change[]> };
const tables = new Map<string, Table | undefined>();

function readTable(zone: string): Table | undefined {
  const component = getVtimezoneComponent(zone)?.replaceAll("\r", "");
  if (!component?.split("\n").includes(`TZID:${zone}`)) return undefined;
  const blocks = component.split(/^BEGIN:(?=STANDARD|DAYLIGHT)/m).slice(1);
  const observances = blocks.map(readObservance).filter((read) => read !== undefined);
  if (observances.length !== blocks.length) return undefined;
  return { component, observances, changes: new Map() };
}

function tableOf(zone: string): Table | undefined {
  if (!tables.has(zone)) tables.set(zone, readTable(zone));
  return tables.get(zone);
}

/** The changes that bear on a year, latest first; kept, as a feed asks the same for each meeting. */
function changesFor(year: number, { observances, changes }: Table): Change[] {
  const known = changes.get(year);
  if (known) return known;
  const found = observances
    .flatMap(({ onset, to }) => [year - 1, year].map((each) => ({ on: onset(each), to })))
    .sort((a, b) => b.on - a.on);
  changes.set(year, found);
  return found;
}

/** The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5), or null if there is none of that name. */
export function zoneComponent(zone: string): string | null {
  return tableOf(zone)?.component ?? null;
}

/**
 * Whether the zone's VTIMEZONE puts a moment where the zone's clocks do. Governments change their
 * clocks faster than tables are published (Mexico, Jordan, Greenland…), and a calendar that trusts
 * an old table would show a meeting an hour off: such moments are better written in UTC.
 */
export function zoneIsRight(moment: Date, zone: string): boolean {
  const table = tableOf(zone);
  if (!table) return false;
  const there = DateTime.fromJSDate(moment, { zone });
  const wall = there.toUTC(0, { keepLocalTime: true }).toMillis();
  return changesFor(there.year, table).find(({ on }) => on <= wall)?.to === there.offset;
}

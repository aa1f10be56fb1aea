import { showDay } from "../cohorts/wall-time.server.ts";
import type { EndingKind, PauseReason } from "../generated/prisma/client.ts";
import type { Where } from "./facts.server.ts";
import { daysPaused } from "./pause-days.server.ts";

/** What has happened in a year. A reason is null for who may not read it. */
export type YearEvents = {
  placements: (Where & { at: Date; ended: Date | null })[];
  startedOn: Date | null;
  pauses: { id: string; from: Date; until: Date | null; reason: PauseReason | null }[];
  ending: {
    kind: EndingKind;
    on: Date;
    note: string;
    laterId: string | null;
    later: string | null;
  } | null;
};

/** One thing that happened: the day, what, and more about it. */
export type Happened = { at: Date; when: string; what: string; more: string };

/** Why a year was paused, in words. */
export const reasonWords: Record<PauseReason, string> = {
  illness: "Illness",
  parentalLeave: "Parental leave",
  other: "Another reason",
};

/** What has happened in a year, in words, in the order of the days. @param zone the cohort's */
export function historyOf(events: YearEvents, zone: string): Happened[] {
  const happened = (at: Date, what: string, more = "") => ({
    at,
    when: showDay(at, zone),
    what,
    more,
  });
  const placements = events.placements.flatMap(({ at, ended, host, challenge }) => [
    happened(at, `Placed with ${host}`, challenge),
    ...(ended ? [happened(ended, `The placement with ${host} ended`)] : []),
  ]);
  const start = events.startedOn ? [happened(events.startedOn, "Started")] : [];
  const pauses = events.pauses.flatMap(({ from, until, reason }) => [
    happened(from, "Paused", reason ? reasonWords[reason] : ""),
    ...(until ? [happened(until, "Back", moved(daysPaused([{ from, until }], zone)))] : []),
  ]);
  const { ending } = events;
  const ended = ending ? [happened(ending.on, endingWords(ending), ending.note)] : [];
  return [...placements, ...start, ...pauses, ...ended].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

const moved = (days: number) =>
  `What was still to come moved by ${days === 1 ? "one day" : `${days} days`}`;

function endingWords({ kind, later }: NonNullable<YearEvents["ending"]>): string {
  if (kind === "completed") return "Completed the year";
  if (kind === "endedEarly") return "Ended early";
  return `Deferred to ${later ?? "a later cohort"}`;
}

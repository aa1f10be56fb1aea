import type { Span } from "./pause-days.server.ts";

/** What a year has come to. */
export type Standing = "unplaced" | "placed" | "running" | "paused" | "over";

type Year = {
  hostId: string | null;
  endsOn: Date;
  startedOn: Date | null;
  pauses: Span[];
  isEnded: boolean;
};

/** The pause that somebody is away in at `now`, if there is one. */
export const pauseAt = <P extends Span>(pauses: P[], now: Date): P | undefined =>
  pauses.find(({ from, until }) => from <= now && (until === null || until > now));

/**
 * How a year stands at `now`. Who is away with nobody knowing until when is away past the last day too, unless the year was
 * ended.
 */
export function standingOf(year: Year, now: Date): Standing {
  const hasRunOut = year.endsOn <= now;
  if (year.isEnded && hasRunOut) return "over";
  if (pauseAt(year.pauses, now)) return "paused";
  if (hasRunOut) return "over";
  if (year.startedOn && year.startedOn <= now) return "running";
  return year.hostId ? "placed" : "unplaced";
}

/** How a year stands, in words. */
export const standingWords: Record<Standing, string> = {
  unplaced: "Not placed yet",
  placed: "Placed, and not begun yet",
  running: "On the way",
  paused: "Paused",
  over: "Over",
};

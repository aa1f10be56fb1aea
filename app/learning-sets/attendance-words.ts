import type { AttendanceKind } from "../generated/prisma/enums.ts";

/** Who came to a meeting, in the order of time. */
export type Attended = { startsAt: Date; personId: string; kind: AttendanceKind };

/** After how many meetings missed in a row somebody is worth a word. */
const missedInARow = 2;

/** Those who missed the last two meetings of which it was noted who came: with apologies or without. */
export function missedTwice(attended: Attended[], personIds: string[]): string[] {
  const latest = [...attended].sort((one, other) => +other.startsAt - +one.startsAt);
  return personIds.filter((id) => {
    const last = latest.filter(({ personId }) => personId === id).slice(0, missedInARow);
    return last.length === missedInARow && last.every(({ kind }) => kind !== "came");
  });
}

/**
 * How airtime is shared in a set, for those outside it: whether everybody has presented. Not how many, nor a minute of it, for with
 * the dates of meetings and who came, the longest and the least time would be somebody's.
 * @param minutes of each member, in no order
 */
export function airtimeShared(minutes: number[]): string {
  if (minutes.every((one) => one === 0)) return "Nobody has presented yet";
  return minutes.every((one) => one > 0)
    ? "Everybody has presented"
    : "Some have presented, others not yet";
}

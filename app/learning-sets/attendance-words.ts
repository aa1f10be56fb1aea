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
 * How airtime is shared in a set, for those who must not see whose it was: how many have presented, and between which bounds.
 * @param minutes of each member, in no order
 */
export function airtimeShared(minutes: number[]): string {
  const presented = minutes.filter((one) => one > 0).length;
  if (presented === 0) return "Nobody has presented yet";
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  const spread = least === most ? `${most} minutes each` : `${least} to ${most} minutes each`;
  return `${presented} of ${minutes.length} have presented, ${spread}`;
}

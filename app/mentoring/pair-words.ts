import type { PairKind } from "../generated/prisma/enums.ts";

type Words = {
  /** What the two do. */
  name: string;
  /** Who the other is to the fellow. */
  who: string;
  /** What the other says of the fellow. */
  does: string;
  /** What each of the two does with slots, where the two meet by them. */
  slots: { fellow: string; other: string } | null;
};

const bySlot = { fellow: "Book a slot", other: "Give slots" };

/** Each kind of pair, in words. */
export const pairWords: Record<PairKind, Words> = {
  mentor: { name: "Mentoring", who: "mentor", does: "You mentor", slots: null },
  coach: { name: "Coaching", who: "coach", does: "You coach", slots: bySlot },
  coConsulting: {
    name: "Co-consulting",
    who: "co-consulting partner",
    does: "You co-consult with",
    slots: bySlot,
  },
};

/** A pair as one of the two calls it: "Joyce Balogun, your mentor", "You mentor Amara Okafor". */
export const inTheirWords = (kind: PairKind, { isFellow, other }: Side): string =>
  isFellow ? `${other}, your ${pairWords[kind].who}` : `${pairWords[kind].does} ${other}`;

type Side = {
  /** Whether it is the fellow who says so. */
  isFellow: boolean;
  /** The name of the other. */
  other: string;
};

/** Minutes as people say them: "50 minutes", "1 hour", "2 hours 15 minutes". */
export function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const some = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
  if (hours === 0) return some(rest, "minute");
  return rest === 0 ? some(hours, "hour") : `${some(hours, "hour")} ${some(rest, "minute")}`;
}

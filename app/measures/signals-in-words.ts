import type { Meaning, Side, Signal } from "../challenges/xmr.ts";
import type { Part, Study } from "./study.ts";

/** Points beside one another that show a signal on one side, as one thing that happened. */
export type Stretch = {
  /** Indexes of its first and last point. */
  first: number;
  last: number;
  side: Side;
  meaning: Meaning;
  /** "7 below the mean", "1 above the upper limit". */
  words: string;
};

/** What the points of a part show, in their order. */
export function stretchesOf(study: Study, part: Part): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = part.start; at < part.end;) {
    const side = study.points[at]?.side;
    let end = at + 1;
    while (side && end < part.end && goesOn(study, at, end)) end += 1;
    if (side) stretches.push(stretchOf(study, side, at, end));
    at = end;
  }
  return stretches;
}

/** One beyond the near limit may have one between it and the next that shows nothing by itself. */
function goesOn({ points }: Study, first: number, at: number): boolean {
  const [start, here, next] = [points[first], points[at], points[at + 1]];
  if (here?.side) return here.side === start?.side;
  return (
    points[at - 1]?.signal === "two-of-three" &&
    next?.signal === "two-of-three" &&
    next.side === start?.side
  );
}

function stretchOf(study: Study, side: Side, first: number, end: number): Stretch {
  const among = study.points.slice(first, end).filter((point) => point.side === side);
  const count = (signal: Signal) => among.filter((point) => point.signal === signal).length;
  const centre = study.kind === "xmr" ? "mean" : "median";
  const above = side === "high" ? "above" : "below";
  const limit = side === "high" ? "upper" : "lower";
  const outside = count("outside");
  const points = among.length;
  const words = count("trend")
    ? `${points} ${side === "high" ? "rising" : "falling"} one after the other`
    : count("shift")
      ? `${points} ${above} the ${centre}`
      : count("two-of-three")
        ? `${points} near the ${limit} limit or beyond it`
        : `${points} ${above} the ${limit} limit`;
  const isAllOutside = outside === points;
  return {
    first,
    last: end - 1,
    side,
    meaning: meaningOf(among.map(({ meaning }) => meaning)),
    words:
      outside > 0 && !isAllOutside
        ? `${words}, ${outside} of them beyond the ${limit} limit`
        : words,
  };
}

/** Of one stretch, an improvement goes before a concern, as of one point. */
const meaningOf = (meanings: Meaning[]): Meaning =>
  (["improvement", "concern", "neutral"] as const).find((one) => meanings.includes(one)) ??
  "common";

/** What one point says: "Common cause", "Concern: above the upper limit". */
export function signalInWords({ kind, points }: Study, at: number): string {
  const { signal = "none", side, meaning = "common" } = points[at] ?? {};
  if (signal === "none" || !side || meaning === "common") return "Common cause";
  const limit = side === "high" ? "upper" : "lower";
  const above = side === "high" ? "above" : "below";
  const why = {
    outside: `${above} the ${limit} limit`,
    trend: `one of several ${side === "high" ? "rising" : "falling"}`,
    "two-of-three": `near the ${limit} limit with another`,
    shift: `one of several ${above} the ${kind === "xmr" ? "mean" : "median"}`,
  }[signal];
  return `${{ improvement: "Improvement", concern: "Concern", neutral: "Special cause" }[meaning]}: ${why}`;
}

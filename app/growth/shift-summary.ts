import { type ShiftAnswer, twelveShifts } from "./twelve-shifts.ts";

/** Answers to all shifts, with how their moment stands in a sentence: "at baseline". */
export type Answered = { phrase: string; answers: ShiftAnswer[] };

/** The first of the longest distances, with its place; undefined when all are nought. */
function furthest(distances: number[]) {
  const most = Math.max(0, ...distances.map(Math.abs));
  const index = distances.findIndex((distance) => Math.abs(distance) === most);
  return most === 0 ? undefined : index;
}

const between = (index: number) =>
  `between “${twelveShifts[index]?.from}” and “${twelveShifts[index]?.to}”`;

/**
 * Where somebody is furthest from where they want to be, and where they have moved most, in sentences.
 * @param rated in the order of time
 */
export function summariseShifts(rated: Answered[]): string {
  const [first, last] = [rated.at(0), rated.at(-1)];
  if (!first || !last) return "You have not placed yourself yet.";
  const gap = furthest(last.answers.map(({ now, wanted }) => wanted - now));
  const wish =
    gap === undefined
      ? `You see yourself ${last.phrase} where you want to be on all twelve.`
      : `You see yourself ${last.phrase} furthest from where you want to be ${between(gap)}: at ${last.answers[gap]?.now}, and wanting ${last.answers[gap]?.wanted}.`;
  if (rated.length === 1) return wish;
  const moved = last.answers.map(({ now }, index) => now - (first.answers[index]?.now ?? now));
  const most = furthest(moved);
  const change =
    most === undefined
      ? `You stand where you stood ${first.phrase}.`
      : `Since you placed yourself ${first.phrase}, you have moved most ${between(most)}: from ${first.answers[most]?.now} to ${last.answers[most]?.now}.`;
  return `${wish} ${change}`;
}

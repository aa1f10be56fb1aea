import type { PromptKind } from "../generated/prisma/client.ts";

/** What the process leaves of a fellow's year: numbers and dates, never a word of what they wrote or said. */
export type Traces = {
  /** Whole days since they began; negative before. */
  daysIn: number;
  isAway: boolean;
  /** The last two whole months of their year, as shown, and whether each has an update. */
  months: { title: string; hasUpdate: boolean }[];
  /** Whether they came to each of the last set meetings for which somebody noted it, the latest first. */
  cameToMeetings: boolean[];
  reflections: number;
};

export type Reason = { kind: PromptKind; reason: string };

const quietMonths = 2;
const missedMeetings = 2;
const daysWithoutReflection = 60;

/**
 * What might be worth a conversation: two months without an update, two set meetings missed in a row, no reflection in the
 * first two months. A prompt, not a verdict (programme.md: spot who needs help; never project-manage the life out of people).
 * Nothing is said of who is away.
 */
export function reasonsFor({ daysIn, isAway, months, cameToMeetings, reflections }: Traces) {
  const reasons: Reason[] = [];
  if (isAway || daysIn < 0) return reasons;
  const quiet = months.filter(({ hasUpdate }) => !hasUpdate);
  if (months.length >= quietMonths && quiet.length === months.length)
    reasons.push({
      kind: "update",
      reason: `No monthly update for ${quiet.map(({ title }) => title).join(" or ")}.`,
    });
  const last = cameToMeetings.slice(0, missedMeetings);
  if (last.length === missedMeetings && last.every((came) => !came))
    reasons.push({ kind: "meetings", reason: "Not at the last two set meetings." });
  if (reflections === 0 && daysIn >= daysWithoutReflection)
    reasons.push({
      kind: "journal",
      reason: "No reflection begun yet, two months into the year.",
    });
  return reasons;
}

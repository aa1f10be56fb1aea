import { z } from "zod";
import type { EditorDocument } from "../editor/document.ts";

/** The most that a portfolio holds, in characters and in pieces: whatever is made here can be brought in again. */
export const longest = { title: 150, introduction: 10_000, comment: 5_000 };
export const mostPieces = 1_000;
export const tooMany = "A portfolio holds at most 1,000 pieces. Take some out first.";

const text = (most: number) => z.string().max(most);
const words = text(60_000);
const title = text(500);
const day = z.iso.datetime({ offset: true });

const shows = z.object({ code: text(60), title, shows: text(2_000) });
const answer = z.object({
  now: z.number().int().min(1).max(7),
  wanted: z.number().int().min(1).max(7),
});

/** What every piece has: what the fellow says of it, and whether it came from a file. */
const common = { comment: text(longest.comment), broughtIn: z.boolean().default(false) };

const reflection = z.object({
  ...common,
  kind: z.literal("reflection"),
  title,
  on: day,
  body: z.custom<EditorDocument>((found) => typeof found === "object" && found !== null),
  shows: z.array(shows).max(200),
});

const update = z.object({
  ...common,
  kind: z.literal("update"),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  learned: words,
  stuck: words,
  next: words,
  shows: z.array(shows).max(200),
});

const activity = z.object({
  ...common,
  kind: z.literal("activity"),
  activity: z.enum(["workshop", "assignment"]),
  title,
  on: day,
  shows: z.array(shows).max(200),
});

const competency = z.object({
  ...common,
  kind: z.literal("competency"),
  title,
  description: words,
  /** In the order of time: a level by its name, by whom or at which moment, and why. */
  ratings: z.array(z.object({ level: title, by: title, on: day, why: words })).max(2_000),
  evidence: z.array(z.object({ title, what: title, on: day, shows: text(2_000) })).max(5_000),
});

const shifts = z.object({
  ...common,
  kind: z.literal("shifts"),
  times: z.array(z.object({ name: title, on: day })).max(50),
  shifts: z.array(z.object({ from: title, to: title, answers: z.array(answer).max(50) })).max(50),
});

export const piece = z.discriminatedUnion("kind", [
  reflection,
  update,
  activity,
  competency,
  shifts,
]);

/** A thing in a portfolio, with all that it holds. */
export type Piece = z.output<typeof piece>;

/**
 * A portfolio with all that is in it, as it stood at a moment: what is submitted, what a link shows, and the file that is taken
 * away and can be brought in again. Moments are ISO 8601.
 */
export const portfolioContent = z.object({
  format: z.literal("headroom-portfolio"),
  version: z.literal(1),
  title,
  fellow: title,
  cohort: title,
  introduction: text(longest.introduction),
  gatheredAt: day,
  pieces: z.array(piece).max(mostPieces),
});

export type PortfolioContent = z.output<typeof portfolioContent>;

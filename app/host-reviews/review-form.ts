import { z } from "zod";
import { optional, revision } from "../ui/field-rules.ts";

/** What one side of a review says. */
export type ReviewText = {
  progress: string;
  learned: string;
  surprised: string;
  mentorMet: boolean | null;
  sessionsLost: number | null;
  airCoverUsed: string;
  supportDue: string;
  sustainedBy: string;
  confidence: number | null;
};

/** One's own side of a review, to be saved over the revision that was seen. */
export type ReviewWriting = ReviewText & {
  revision: number;
  /** Whether the other side may read it. */
  isReady: boolean;
};

const text = (question: string) =>
  optional(2000, `Shorten “${question}” to 2,000 characters or fewer`);
const number = (wrong: string, least: number, most: number) =>
  z.coerce
    .number({ error: wrong })
    .int(wrong)
    .min(least, wrong)
    .max(most, wrong)
    .optional()
    .transform((given) => given ?? null);

/** One side of a host review: once it is ready the sentence on progress is asked for, the rest where there is something to say. */
export const reviewForm = z
  .object({
    revision,
    progress: text("Progress"),
    learned: text("Learned"),
    surprised: text("Surprised"),
    mentorMet: z
      .enum(["yes", "no"])
      .optional()
      .transform((answer) => (answer ? answer === "yes" : null)),
    sessionsLost: number("Enter the sessions lost as a whole number from 0 to 200", 0, 200),
    airCoverUsed: text("Air cover"),
    supportDue: text("Support due"),
    sustainedBy: text("Who sustains it"),
    confidence: number("Choose from 1 to 5", 1, 5),
    ready: z.enum(["yes", "no"]).default("no"),
  })
  .refine(({ ready, progress }) => ready === "no" || progress !== "", {
    path: ["progress"],
    error: "Say in a sentence how it is going",
  })
  .transform(({ ready, ...answers }): ReviewWriting => ({ ...answers, isReady: ready === "yes" }));

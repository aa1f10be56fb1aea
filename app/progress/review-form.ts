import { z } from "zod";

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

const text = (question: string) =>
  z.string().trim().max(2000, `Shorten “${question}” to 2,000 characters or fewer`).default("");

/** A host review: only the sentence on progress is asked for, the rest where there is something to say. */
export const reviewForm = z.object({
  revision: z.coerce.number().int().positive(),
  progress: z
    .string({ error: "Say in a sentence how it is going" })
    .trim()
    .max(2000, "Shorten “Progress” to 2,000 characters or fewer"),
  learned: text("Learned"),
  surprised: text("Surprised"),
  mentorMet: z
    .enum(["yes", "no"])
    .optional()
    .transform((answer) => (answer ? answer === "yes" : null)),
  sessionsLost: z.coerce
    .number({ error: "Enter the sessions lost as a number, for example 2" })
    .int("Enter whole sessions")
    .min(0, "Sessions lost cannot be under 0")
    .max(200, "Sessions lost cannot be over 200")
    .optional()
    .transform((count) => count ?? null),
  airCoverUsed: text("Air cover"),
  supportDue: text("Support due"),
  sustainedBy: text("Who sustains it"),
  confidence: z.coerce
    .number()
    .int()
    .min(1, "Choose from 1 to 5")
    .max(5, "Choose from 1 to 5")
    .optional()
    .transform((score) => score ?? null),
});

import { z } from "zod";

const text = (question: string) =>
  z.string().trim().max(2000, `Shorten “${question}” to 2,000 characters or fewer`).default("");

/** A monthly update: something in at least one of the three. */
export const updateForm = z
  .object({ learned: text("Learned"), stuck: text("Stuck"), next: text("Next") })
  .refine((update) => update.learned || update.stuck || update.next, {
    path: ["learned"],
    error: "Write a line in at least one of the three",
  });

import { z } from "zod";
import { optional } from "../ui/field-rules.ts";
import { audiences } from "./audience-words.ts";

export const shareForm = z
  .object({
    audience: z.enum(audiences, { error: "Choose who may read it" }),
    readerId: z.string().default(""),
    asked: optional(300, "Shorten what you ask to 300 characters or fewer"),
    until: z.string().default(""),
    /** That the writer has seen what could make somebody known, and goes on. */
    looked: z.string().optional(),
  })
  .refine(({ audience, readerId }) => audience !== "person" || readerId !== "", {
    path: ["readerId"],
    error: "Choose the person",
  });

export type ShareChoice = z.output<typeof shareForm>;

/** Whether there was nothing to look at, or just that was looked at: a box ticked for something else says nothing. */
export const hasLooked = (found: string, looked: string | undefined) =>
  found === "" || looked === found;

import { z } from "zod";
import { required } from "../ui/field-rules.ts";

const longest = 2_000;

/** The form with which a slot is booked or waited for. */
export const questionForm = z.object({
  question: required(
    "Write the question that you bring",
    longest,
    `Shorten your question to ${longest.toLocaleString("en-GB")} characters or fewer`,
  ),
});

/** The form with which a booking is moved. */
export const moveForm = z.object({ to: z.string({ error: "Choose a slot" }).min(1) });

import { z } from "zod";
import { optionalAddress } from "./field-rules.ts";

/** Somebody of the programme: chosen from a list, or else named by email address. */
export const somebodyForm = z
  .object({ personId: z.string().default(""), email: optionalAddress })
  .refine(({ personId, email }) => personId || email, {
    path: ["personId"],
    error: "Choose somebody, or enter an email address",
  });

export type Somebody = z.output<typeof somebodyForm>;

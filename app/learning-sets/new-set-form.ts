import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";
import { optionalAddress, required } from "../ui/field-rules.ts";

/** A set made by hand: who facilitates it is chosen, or else named by email address; its members have a box each. */
export const newSetForm = z
  .object({
    name: required("Give the set a name", 60, "Shorten the set’s name to 60 characters or fewer"),
    facilitatorId: z.string().default(""),
    facilitatorEmail: optionalAddress,
    member: z.record(z.string(), z.literal("yes")).default({}).transform(Object.keys),
  })
  .and(confirmedForm);

export type NewSet = z.output<typeof newSetForm>;

import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";
import { required } from "../ui/field-rules.ts";

const name = required(
  "Give the set a name",
  60,
  "Shorten the set’s name to 60 characters or fewer",
);
const chosen = (message: string) => z.string({ error: message }).min(1, message);

/** Two sets that become one. */
export const mergeForm = z
  .object({
    first: chosen("Choose the first set"),
    second: chosen("Choose the second set"),
    name,
    facilitatorId: chosen("Choose who facilitates the new set"),
  })
  .and(confirmedForm);

/** A set that becomes two: who goes into the second is ticked. */
export const splitForm = z
  .object({
    firstName: name,
    firstFacilitatorId: chosen("Choose who facilitates it"),
    secondName: name,
    secondFacilitatorId: chosen("Choose who facilitates it"),
    member: z.record(z.string(), z.literal("yes")).default({}).transform(Object.keys),
  })
  .and(confirmedForm);

export type Merge = z.output<typeof mergeForm>;
export type Split = z.output<typeof splitForm>;

import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";
import { optional, required, revision } from "../ui/field-rules.ts";
import { accessNeeds } from "./access-needs.ts";
import { areInOrder, orderIssue, proposalFields } from "./proposal-form.ts";
import { ticked } from "./ticked.ts";

const nameTooLong = "Shorten the set’s name to 60 characters or fewer";
const boxes = z.record(z.string(), z.literal("yes")).default({}).transform(Object.keys);
const meets = ticked(Object.keys(accessNeeds));
const facilitatorId = z
  .string()
  .optional()
  .transform((id) => id || null);

/** How a plan begins: by what rules and aims, with which sets, and what of the cohort as it stands may change. */
export const beginForm = z
  .object({
    ...proposalFields,
    sets: z.array(z.object({ name: optional(60, nameTooLong), facilitatorId, meets })).default([]),
    /** Sets that stand, and whose people may be moved. */
    change: boxes,
    /** Who is to be in a set, beside those who are as a rule. */
    invite: boxes,
  })
  .refine(areInOrder, orderIssue);

/** How the programme is to propose anew, and which sets it is to keep as they are. */
export const proposeForm = z
  .object({ ...proposalFields, keep: boxes, revision })
  .refine(areInOrder, orderIssue);

/** Who is moved, to which planned set; to none, when that is left out. */
export const moveForm = z
  .object({
    personId: z.string({ error: "Choose whom to move" }),
    to: z.string().default(""),
    revision,
  })
  .and(confirmedForm);

/** A planned set. */
export const plannedSetForm = z
  .object({
    name: required("Give the set a name", 60, nameTooLong),
    facilitatorId,
    meets,
    revision,
  })
  .and(confirmedForm);

/** The revision alone, of a plan that is gone back in. */
export const seenForm = z.object({ revision });

/** The revision of a plan that is published, and what was confirmed. */
export const publishForm = seenForm.and(confirmedForm);

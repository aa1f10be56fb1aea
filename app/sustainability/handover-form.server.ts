import { z } from "zod";
import { day } from "../placements/day-field.server.ts";
import { optional, optionalAddress, required, revision } from "../ui/field-rules.ts";

const fields = (zone: string) => ({
  what: required("Say what is handed over", 500, "Shorten what is handed over to 500 characters"),
  /** Somebody who has to do with the challenge; empty for somebody else. */
  ownerId: z.string().default(""),
  ownerName: optional(120, "Shorten the name to 120 characters or fewer"),
  ownerEmail: optionalAddress,
  measureId: z.string().default(""),
  measureWords: optional(200, "Shorten how one sees it to 200 characters or fewer"),
  handedOverOn: day(zone, "Enter the day on which it is handed over"),
  reviewOn: day(zone, "Enter the day on which it is looked at"),
});

type Fields = z.output<z.ZodObject<ReturnType<typeof fields>>>;

function check(value: Fields, context: z.RefinementCtx) {
  const wrong = (name: string, message: string) =>
    context.addIssue({ code: "custom", path: [name], message });
  if (!value.ownerId) {
    if (!value.ownerName) wrong("ownerName", "Choose the owner above, or enter their name");
    if (!value.ownerEmail) wrong("ownerEmail", "Enter the owner’s email address");
  }
  if (!value.measureId && !value.measureWords)
    wrong("measureId", "Choose a measure, or say below how one sees whether it stands");
  if (value.reviewOn <= value.handedOverOn)
    wrong("reviewOn", "Choose a day after that on which it is handed over");
}

/** The form of a handover. @param zone the cohort's */
export const handoverForm = (zone: string) => z.object(fields(zone)).superRefine(check);

export type HandoverValue = z.output<ReturnType<typeof handoverForm>>;

/** As `handoverForm`, for one that is there. */
export const changedHandoverForm = (zone: string) =>
  z.object({ ...fields(zone), revision }).superRefine(check);

export type ChangedHandover = z.output<ReturnType<typeof changedHandoverForm>>;

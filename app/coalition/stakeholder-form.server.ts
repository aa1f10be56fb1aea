import { z } from "zod";
import { daysAfter, endOfDay } from "../cohorts/days.server.ts";
import { Energy, Influence } from "../generated/prisma/enums.ts";
import { day } from "../placements/day-field.server.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

/** Somebody on whom a challenge depends. */
export const stakeholderForm = z.object({
  role: required(
    "Say what they do, such as “ward manager”",
    120,
    "Shorten the role to 120 characters or fewer",
  ),
  name: optional(120, "Shorten the name to 120 characters or fewer"),
  interest: optional(1000, "Shorten what matters to them to 1,000 characters or fewer"),
  influence: z.enum(Influence, { error: "Choose how much influence they have" }),
  energy: z.enum(Energy, { error: "Choose where their energy is" }),
  relationship: optional(1000, "Shorten how you stand with them to 1,000 characters or fewer"),
});

export type StakeholderValue = z.output<typeof stakeholderForm>;

/** As `stakeholderForm`, for somebody who is on the map. */
export const changedStakeholderForm = stakeholderForm.extend({ revision });

/** How far ahead a conversation may be planned, in days. */
const mostDays = 366;

/** The next conversation with somebody: whose it is, what about, and until the end of which day. */
export const talkForm = (zone: string, now = new Date()) =>
  z.object({
    personId: required("Choose who has it", 60, "Choose who has it"),
    about: optional(500, "Shorten what it is about to 500 characters or fewer"),
    dueOn: day(zone, "Enter the day until which you want to have had it")
      .refine((on) => on >= daysAfter(now, 0, zone) && on <= daysAfter(now, mostDays, zone), {
        error: "Enter a day from today on, within a year",
      })
      .transform((on) => endOfDay(on, zone)),
  });

export type TalkValue = z.output<ReturnType<typeof talkForm>>;

/** What came of a conversation. */
export const talkOutcomeForm = z.object({
  outcome: required(
    "Say in a line what came of it",
    1000,
    "Shorten what came of it to 1,000 characters or fewer",
  ),
});

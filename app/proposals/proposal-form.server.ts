import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import { ChallengeScale, ProblemKind } from "../generated/prisma/enums.ts";
import { optional, required, revision } from "../ui/field-rules.ts";
import type { ProposalText } from "./proposal-text.ts";

/** A cohort that a proposal may be for. */
export type OfferedCohort = { id: string; name: string; zone: string };

const paragraph = (what: string) =>
  optional(4000, `Shorten “${what}” to 4,000 characters or fewer`);
const sentence = (what: string) => optional(500, `Shorten “${what}” to 500 characters or fewer`);
const tick = z
  .literal("yes")
  .optional()
  .transform((ticked) => ticked === "yes");
const orNull = <T>(value: T | undefined) => value ?? null;

const fields = z.object({
  title: required(
    "Give it a working title. It can change",
    200,
    "Shorten the title to 200 characters or fewer",
  ),
  cohortId: z.string().optional().transform(orNull),
  problem: paragraph("The problem"),
  affected: paragraph("Who is affected"),
  earlier: paragraph("What has been tried"),
  whyNow: paragraph("Why now"),
  scale: z
    .enum(ChallengeScale, { error: "Choose a size from the list" })
    .optional()
    .transform(orNull),
  kind: z.enum(ProblemKind, { error: "Choose a kind from the list" }).optional().transform(orNull),
  kindOfParts: paragraph("Parts of another kind"),
  sureness: z.coerce
    .number({ error: "Choose from 1 to 5" })
    .int("Choose from 1 to 5")
    .min(1, "Choose from 1 to 5")
    .max(5, "Choose from 1 to 5")
    .optional()
    .transform(orNull),
  lookAgainOn: z.string().default(""),
  sponsor: sentence("The sponsor"),
  mentor: sentence("The mentor"),
  protectedTime: paragraph("Protected time"),
  data: paragraph("Data"),
  sponsorLearns: tick,
  cultureSupports: tick,
  workIsLive: tick,
  mentorIsNamed: tick,
  timeIsProtected: tick,
});

/**
 * The form of a proposal, of which all but the title may be left for later.
 * @param offered the cohorts that it may be for; a day is one of the chosen cohort's zone
 * @param zone in which a day is read while no cohort is chosen
 */
export const proposalForm = (offered: OfferedCohort[], zone: string) =>
  fields.transform((typed, context): ProposalText => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    const cohort = offered.find(({ id }) => id === typed.cohortId);
    if (typed.cohortId && !cohort) return refuse("cohortId", "Choose a year from the list");
    const lookAgainOn = typed.lookAgainOn ? readDay(typed.lookAgainOn, cohort?.zone ?? zone) : null;
    if (typed.lookAgainOn && !lookAgainOn)
      return refuse("lookAgainOn", "Enter a real date, like 3 December 2026");
    return { ...typed, lookAgainOn };
  });

/** As `proposalForm`, for a proposal that exists, with the revision on which its form was opened. */
export const changeForm = (offered: OfferedCohort[], zone: string) =>
  proposalForm(offered, zone).and(z.object({ revision }));

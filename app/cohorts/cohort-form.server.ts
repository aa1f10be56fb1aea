import { DateTime, IANAZone } from "luxon";
import { z } from "zod";
import type { CohortRole } from "../generated/prisma/client.ts";
import { required } from "../ui/field-rules.ts";
import { endOfDay, readDay } from "./days.server.ts";

/** Longer than any fellowship year; past that, a year was mistyped. */
const mostMonths = 18;

/** A name of the time zone database in its own spelling, typed in any case; null for what it does not know. */
export function knownZone(typed: string): string | null {
  const name = typed.trim().replaceAll(" ", "_");
  const known = Intl.supportedValuesOf("timeZone").find(
    (zone) => zone.toLowerCase() === name.toLowerCase(),
  );
  // Names that go by another one now, such as Asia/Kolkata, are not among those.
  return known ?? (name.includes("/") && IANAZone.isValidZone(name) ? name : null);
}

const months = (what: string, least: number) => {
  const wrong = `Enter the months for ${what} as a whole number from ${least} to 120`;
  return z.coerce.number({ error: wrong }).int(wrong).min(least, wrong).max(120, wrong);
};

const fields = z.object({
  name: required("Enter the cohort’s name", 120, "Shorten the name to 120 characters or fewer"),
  startsOn: z.string({ error: "Enter the first day" }),
  endsOn: z.string({ error: "Enter the last day" }),
  zone: z.string({ error: "Enter the time zone, such as Europe/London" }),
  frameworkId: z.string({ error: "Choose a competency framework" }),
  questionnaireId: z
    .string()
    .optional()
    .transform((id) => id ?? null),
  keepFeedbackMonths: months("360 answers", 0),
  keepJournalMonths: months("journals", 0),
  keepLogsMonths: months("set and mentoring logs", 0),
  askAlumniMonths: months("asking alumni", 1),
});

/** A cohort as it is written to the database: its first day from its start on, its last to its end. */
export type CohortValue = Omit<z.output<typeof fields>, "startsOn" | "endsOn"> & {
  startsOn: Date;
  endsOn: Date;
};

type Choices = Record<"frameworks" | "questionnaires", { id: string }[]>;

/**
 * The form of a cohort. Its days are those of the zone that is typed with them.
 * @param choices the frameworks and questionnaires that there are
 */
export const cohortForm = (choices: Choices) =>
  fields.transform((typed, context): CohortValue => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    const isKnown = (list: { id: string }[], id: string) => list.some((one) => one.id === id);
    if (!isKnown(choices.frameworks, typed.frameworkId))
      return refuse("frameworkId", "Choose one of the competency frameworks");
    if (typed.questionnaireId && !isKnown(choices.questionnaires, typed.questionnaireId))
      return refuse("questionnaireId", "Choose one of the questionnaires, or none");
    const zone = knownZone(typed.zone);
    if (!zone)
      return refuse(
        "zone",
        "Enter a time zone by its name, such as Europe/London or Europe/Dublin",
      );
    const startsOn = readDay(typed.startsOn, zone);
    const lastDay = readDay(typed.endsOn, zone);
    if (!startsOn) return refuse("startsOn", "Enter the first day as a real date");
    if (!lastDay) return refuse("endsOn", "Enter the last day as a real date");
    if (lastDay <= startsOn) return refuse("endsOn", "The last day must be after the first");
    const longest = DateTime.fromJSDate(startsOn, { zone }).plus({ months: mostMonths }).toJSDate();
    if (lastDay >= longest)
      return refuse("endsOn", `The last day must be within ${mostMonths} months of the first`);
    return { ...typed, zone, startsOn, endsOn: endOfDay(lastDay, zone) };
  });

const roles = ["faculty", "citizen", "assessor"] as const satisfies CohortRole[];

/** Who comes along from the cohort that is copied: a box each, named after the role and the person. */
export const membersForm = z.object({
  member: z
    .partialRecord(z.enum(roles), z.record(z.string(), z.literal("yes")))
    .default({})
    .transform((chosen) =>
      roles.flatMap((role) =>
        Object.keys(chosen[role] ?? {}).map((personId) => ({ role, personId })),
      ),
    ),
});

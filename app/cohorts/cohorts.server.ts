import { DateTime } from "luxon";
import { offeredTo } from "../competencies/offered.server.ts";
import { questionnaires } from "../policy/questionnaires.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { CohortValue } from "./cohort-form.server.ts";
import { wallTimeOf } from "./wall-time.server.ts";

/**
 * What a cohort of a programme may follow: the frameworks that are published for it, and the
 * questionnaires that are its own or everybody's.
 * @param kept the framework that it follows so far, which it may keep even if that is retired
 */
export async function readChoices(programmeId: string, kept = "") {
  const order = { orderBy: [{ title: "asc" as const }, { version: "desc" as const }] };
  const select = { id: true, title: true, version: true };
  return {
    frameworks: await prisma.framework.findMany({
      where: { OR: [{ id: kept }, offeredTo(programmeId)] },
      ...order,
      select,
    }),
    questionnaires: await prisma.questionnaire.findMany({
      where: questionnaires.offeredTo(programmeId),
      ...order,
      select,
    }),
  };
}

/** What the form's fields hold for a cohort. */
export const typedCohort = (cohort: CohortValue) => ({
  ...cohort,
  startsOn: wallTimeOf(cohort.startsOn, cohort.zone).date,
  endsOn: wallTimeOf(cohort.endsOn, cohort.zone).date,
});

/** What the form of a new cohort begins with: the next September to August, and what programmes usually keep. */
export function usualCohort(now: Date, frameworkId: string) {
  const today = DateTime.fromJSDate(now, { zone: "Europe/London" });
  const september = today.set({ month: 9, day: 1 }).startOf("day");
  const first = september > today ? september : september.plus({ years: 1 });
  return {
    name: "",
    startsOn: first.toISODate() ?? "",
    endsOn: first.plus({ years: 1 }).minus({ days: 1 }).toISODate() ?? "",
    zone: "Europe/London",
    frameworkId,
    questionnaireId: null as string | null,
    keepFeedbackMonths: 6,
    keepJournalMonths: 12,
    keepLogsMonths: 0,
    askAlumniMonths: 24,
  };
}

/** Refuses a name that another cohort of the programme has, so that a form sent twice makes one. @throws Conflict */
export async function mustBeFree(
  tx: Transaction,
  { programmeId, name, not = "" }: { programmeId: string; name: string; not?: string },
): Promise<void> {
  const where = { programmeId, name, id: { not } };
  if (await tx.cohort.findFirst({ where, select: { id: true } }))
    throw new Conflict(`This programme has a cohort called ${name} already. Choose another name.`);
}

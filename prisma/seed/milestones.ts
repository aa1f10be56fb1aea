import type { Prisma } from "../../app/generated/prisma/client.ts";
import { planYear } from "../../app/year/plan-year.server.ts";
import { yearTemplate } from "../../app/year/year-template.ts";
import { type Year, zone } from "./year.ts";

/** The milestones of a cohort's year, as the template has them, with ids such as "twelfth-cohort-induction". */
export const milestoneRows = (
  cohortId: string,
  { startsOn, endsOn }: Year,
): Prisma.MilestoneCreateManyInput[] =>
  planYear(yearTemplate, { startsOn, endsOn, zone }).map(({ key, ...milestone }) => ({
    id: `${cohortId}-${key}`,
    cohortId,
    ...milestone,
  }));

import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Aggregate } from "./aggregate.ts";
import { findRoundToRun } from "./find-feedback.server.ts";
import { groupTitle } from "./questionnaire.ts";
import { domainsOf } from "./report.server.ts";

/** What a cohort as a whole may see of a closed round; nothing where fewer than ten fellows have a report. @throws NotFound, Forbidden */
export async function readCohortReport(actor: Actor, id: string | undefined) {
  const { cohort, questionnaire, ...round } = await findRoundToRun(actor, id);
  const { aggregate } = await prisma.feedbackRound.findUniqueOrThrow({
    where: { id: round.id },
    select: { aggregate: true },
  });
  const domains = await domainsOf(cohort.id);
  const titles = new Map(
    domains.flatMap(({ competencies }) => competencies.map((one) => [one.code, one.title])),
  );
  const shown = (aggregate as Aggregate | null)?.competencies ?? [];
  const groups = [...new Set(shown.flatMap(({ figures }) => figures.map(({ group }) => group)))];
  return {
    id: round.id,
    number: round.number,
    cohort: cohort.name,
    isClosed: round.closedAt !== null,
    groups: groups.map((group) => groupTitle(questionnaire, group)),
    competencies: shown.map(({ code, self, figures }) => ({
      code,
      self,
      title: titles.get(code) ?? code,
      means: groups.map((group) => figures.find((one) => one.group === group)?.mean ?? null),
    })),
  };
}

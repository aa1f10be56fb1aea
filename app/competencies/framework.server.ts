import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";

export type CompetencyChoice = { id: string; code: string; title: string; domain: string };

/** The competencies of the frameworks that the actor's own cohorts use, in the framework's order. */
export const listCompetencies = (actor: Actor) => prisma.$queryRaw<CompetencyChoice[]>`
  SELECT c.id, c.code, c.title, d.title AS domain FROM Competency c JOIN Domain d ON d.id = c.domainId
  WHERE d.frameworkId IN (SELECT o.frameworkId FROM Fellow f JOIN Cohort o ON o.id = f.cohortId WHERE f.personId = ${actor.id})
  ORDER BY d.frameworkId, d.position, c.position`;

/** The frameworks of the actor's cohorts, whole. */
export async function readFrameworks(actor: Actor) {
  const cohorts = [...actor.fellowships.map(({ cohortId }) => cohortId), ...actor.facultyOf];
  const frameworks = await prisma.framework.findMany({
    where: { cohorts: { some: { id: { in: cohorts } } } },
    include: {
      domains: {
        orderBy: { position: "asc" },
        include: { competencies: { orderBy: { position: "asc" } } },
      },
    },
  });
  return frameworks.map(({ domains, levelNames, ...framework }) => ({
    id: framework.id,
    title: framework.title,
    version: framework.version,
    levelNames: levelNames as string[],
    domains: domains.map(({ competencies, ...domain }) => ({
      ...domain,
      competencies: competencies.map((competency) => ({
        id: competency.id,
        title: competency.title,
        description: competency.description,
        levels: competency.levels as string[],
      })),
    })),
  }));
}

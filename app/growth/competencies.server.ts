import type { Actor } from "../policy/actor.ts";
import { frameworks } from "../policy/competencies.ts";
import { growthYear } from "../policy/growth.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

const select = {
  id: true,
  title: true,
  description: true,
  levels: true,
  domain: { select: { title: true, framework: { select: { levelNames: true } } } },
} as const;

type Found = {
  levels: unknown;
  domain: { title: string; framework: { levelNames: unknown } };
};

const toCompetency = <C extends Found>({ domain, levels, ...competency }: C) => ({
  ...competency,
  levels: levels as string[],
  domain: domain.title,
  levelNames: domain.framework.levelNames as string[],
});

/** The competency that `id` names within the actor's reach, with the names of its levels, lowest first. @throws NotFound */
export async function findCompetency(actor: Actor, id: string | undefined) {
  const found = await prisma.competency.findFirst({
    where: { id, domain: { framework: frameworks.reach(actor) } },
    select,
  });
  if (!id || !found) throw new NotFound();
  return toCompetency(found);
}

/** A competency as a page about growth shows it. */
export type Competency = Awaited<ReturnType<typeof findCompetency>>;

/** The competencies of the framework that a cohort uses, in its order. */
export async function competenciesOf({ cohortId }: { cohortId: string }): Promise<Competency[]> {
  const found = await prisma.competency.findMany({
    where: { domain: { framework: { cohorts: { some: { id: cohortId } } } } },
    orderBy: [{ domain: { position: "asc" } }, { position: "asc" }],
    select,
  });
  return found.map(toCompetency);
}

/** The fellowship that the actor's growth is drawn over. @throws Forbidden for who has none */
export function ownYear(actor: Actor, now: Date) {
  const year = growthYear(actor, now);
  if (!year) throw new Forbidden("These pages come with a fellowship year, and are its fellow’s.");
  return year;
}

/** Things under the domain that they stand in, in their order. */
export function byDomain<C extends { domain: string }>(competencies: C[]) {
  const titles = [...new Set(competencies.map(({ domain }) => domain))];
  return titles.map((title) => ({
    title,
    competencies: competencies.filter(({ domain }) => domain === title),
  }));
}

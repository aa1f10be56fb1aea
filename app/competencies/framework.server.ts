import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { frameworks } from "../policy/competencies.ts";
import { prisma } from "../server/database/client.server.ts";
import { storedFramework, whole } from "./find-framework.server.ts";

export type CompetencyChoice = { id: string; code: string; title: string; domain: string };

/** The competencies within the actor's reach, in the framework's order. */
export async function listCompetencies(actor: Actor): Promise<CompetencyChoice[]> {
  const found = await prisma.competency.findMany({ ...listed(actor), select: choice });
  return found.map(({ domain, ...competency }) => ({ ...competency, domain: domain.title }));
}

/** As `listCompetencies`, each with all that its framework says of it. */
export async function listCompetenciesInWords(actor: Actor) {
  const select = { ...choice, description: true, levels: true, statements: true };
  const found = await prisma.competency.findMany({ ...listed(actor), select });
  return found.map(({ domain, levels, statements, ...competency }) => ({
    ...competency,
    domain: domain.title,
    levels: levels as string[],
    statements: statements as string[],
  }));
}

const choice = { id: true, code: true, title: true, domain: { select: { title: true } } } as const;

const listed = (actor: Actor) =>
  ({
    where: { domain: { framework: frameworks.reach(actor) } },
    orderBy: [
      { domain: { frameworkId: "asc" } },
      { domain: { position: "asc" } },
      { position: "asc" },
    ],
  }) satisfies Prisma.CompetencyFindManyArgs;

/** A competency within the actor's reach, or null. */
export const findCompetency = (actor: Actor, id: string) =>
  prisma.competency.findFirst({
    where: { id, domain: { framework: frameworks.reach(actor) } },
    select: { id: true, title: true },
  });

/** The frameworks within the actor's reach, whole. */
export async function readFrameworks(actor: Actor) {
  const found = await prisma.framework.findMany({
    where: frameworks.reach(actor),
    include: whole,
  });
  return found.map(storedFramework);
}

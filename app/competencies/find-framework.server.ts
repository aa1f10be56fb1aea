import type { Framework, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { keptFrameworks } from "../policy/frameworks.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { uuidOf } from "./case-document.ts";

/** A version of a framework with all that is in it, in its order. */
export const whole = {
  domains: {
    orderBy: { position: "asc" },
    include: { competencies: { orderBy: { position: "asc" } } },
  },
} as const satisfies Prisma.FrameworkInclude;

type Whole = Prisma.FrameworkGetPayload<{ include: typeof whole }>;
/** A whole framework as plain data; with its ids, so that pages can lead to its parts. */
export type StoredFramework = ReturnType<typeof storedFramework>;

/** What came with the product has no CASE identifiers of its own: they follow from the ids. */
const caseIdOf = ({ id, caseId }: { id: string; caseId: string | null }) => caseId ?? uuidOf(id);

export const storedFramework = (found: Whole) => ({
  id: found.id,
  programmeId: found.programmeId,
  state: found.state,
  publishedAt: found.publishedAt,
  basedOnId: found.basedOnId,
  caseId: caseIdOf(found),
  title: found.title,
  version: found.version,
  source: found.source,
  levelNames: found.levelNames as string[],
  domains: found.domains.map(({ competencies, ...domain }) => ({
    id: domain.id,
    caseId: caseIdOf(domain),
    code: domain.code,
    title: domain.title,
    description: domain.description,
    competencies: competencies.map((competency) => ({
      id: competency.id,
      caseId: caseIdOf(competency),
      code: competency.code,
      title: competency.title,
      description: competency.description,
      levels: competency.levels as string[],
      statements: competency.statements as string[],
    })),
  })),
});

/** The whole framework that `id` names within a lead's reach. @throws NotFound */
export async function findFramework(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
): Promise<StoredFramework> {
  const found = await db.framework.findFirst({
    where: { id, AND: keptFrameworks.reach(actor) },
    include: whole,
  });
  if (!id || !found) throw new NotFound();
  return storedFramework(found);
}

/** As `findFramework`, for who may keep it. @throws NotFound, Forbidden */
export async function findKept(actor: Actor, id: string | undefined, db?: Transaction) {
  const framework = await findFramework(actor, id, db);
  if (!keptFrameworks.may.keep(actor, framework)) throw new Forbidden();
  return framework;
}

/** As `findKept`, while it is a draft. @throws NotFound, Forbidden, Conflict */
export async function findDraft(actor: Actor, id: string | undefined, db?: Transaction) {
  const framework = await findKept(actor, id, db);
  if (framework.state !== "draft")
    throw new Conflict(
      `Version ${framework.version} is published, and a published version never changes. Begin a draft from it instead.`,
    );
  return framework;
}

/** Refuses a title and version that the programme has already. @throws Conflict */
export async function mustBeFree(
  tx: Transaction,
  wanted: Pick<Framework, "title" | "version" | "programmeId">,
  not = "",
): Promise<void> {
  const { title, version, programmeId } = wanted;
  const where = { title, version, programmeId, id: { not } };
  if (await tx.framework.findFirst({ where, select: { id: true } }))
    throw new Conflict(
      `The programme has version ${version} of ${title} already. Name another version.`,
    );
}

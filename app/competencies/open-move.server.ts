import { findCohortToSetUp } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { type StoredFramework, storedFramework, whole } from "./find-framework.server.ts";
import { offeredTo } from "./offered.server.ts";

/** What a cohort follows now, and the versions that it can be moved to. @throws NotFound, Forbidden */
export async function openChoice(actor: Actor, cohortId: string | undefined) {
  const { id, name, programmeId, frameworkId } = await findCohortToSetUp(actor, cohortId);
  const found = await prisma.framework.findMany({
    where: { OR: [{ id: frameworkId }, offeredTo(programmeId)] },
    orderBy: [{ title: "asc" }, { version: "desc" }],
    select: { id: true, title: true, version: true },
  });
  return {
    cohort: { id, name, programmeId },
    now: found.find((one) => one.id === frameworkId),
    choices: found.filter((one) => one.id !== frameworkId),
  };
}

/**
 * What the crosswalk from a cohort's framework to another is filled in with: for each competency so far, how much evidence
 * it has, and what would take its place. That is what was answered before, for another cohort, or else what has its code.
 * @throws NotFound, Forbidden
 */
export async function openCrosswalk(actor: Actor, cohortId: string | undefined, toId: string) {
  const { id, name, programmeId, frameworkId } = await findCohortToSetUp(actor, cohortId);
  const found = await prisma.framework.findMany({
    where: { OR: [{ id: frameworkId }, { id: toId, AND: offeredTo(programmeId) }] },
    include: whole,
  });
  const [from, to] = [frameworkId, toId].map((one) => {
    const version = found.find((other) => other.id === one);
    if (!version || frameworkId === toId) throw new NotFound();
    return storedFramework(version);
  }) as [StoredFramework, StoredFramework];
  const known = await readKnown({ cohortId: id, from: from.id, to: to.id });
  const sameCode = new Map(all(to).map((one) => [one.code, one.id]));
  return {
    cohort: { id, name },
    from: { id: from.id, title: from.title, version: from.version },
    to: { id: to.id, title: to.title, version: to.version },
    domains: to.domains.map(({ title, competencies }) => ({
      title,
      competencies: competencies.map(({ id, code, title }) => ({ id, code, title })),
    })),
    rows: all(from).map(({ id, code, title }) => {
      const { evidence, leadsTo } = known.get(id) ?? { evidence: 0, leadsTo: [] };
      const [first = sameCode.get(code) ?? "", second = ""] = leadsTo;
      return { id, code, title, evidence, first, second };
    }),
  };
}

const all = ({ domains }: StoredFramework) => domains.flatMap(({ competencies }) => competencies);

type KnownRow = { id: string; evidence: number | bigint; leadsTo: string };

async function readKnown({ cohortId, from, to }: Record<"cohortId" | "from" | "to", string>) {
  const rows = await prisma.$queryRaw<KnownRow[]>`
    SELECT c.id,
      (SELECT count(*) FROM Evidence e WHERE e.competencyId = c.id
        AND e.personId IN (SELECT personId FROM Fellow WHERE cohortId = ${cohortId})) AS evidence,
      (SELECT json_group_array(x.toId) FROM Crosswalk x JOIN Competency t ON t.id = x.toId
        JOIN Domain u ON u.id = t.domainId WHERE x.fromId = c.id AND u.frameworkId = ${to}) AS leadsTo
    FROM Competency c JOIN Domain d ON d.id = c.domainId WHERE d.frameworkId = ${from}`;
  return new Map(
    rows.map(({ id, evidence, leadsTo }) => [
      id,
      { evidence: Number(evidence), leadsTo: JSON.parse(leadsTo) as string[] },
    ]),
  );
}

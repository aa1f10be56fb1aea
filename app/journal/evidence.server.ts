import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { findEntry } from "./entries.server.ts";

export type Evidence = { id: string; code: string; title: string; shows: string };

/** The competencies that an entry is linked to, with what it shows. The caller has reached the entry. */
export const evidenceOf = (entryId: string) => prisma.$queryRaw<Evidence[]>`
  SELECT e.id, c.code, c.title, e.shows FROM Evidence e JOIN Competency c ON c.id = e.competencyId
  WHERE e.entryId = ${entryId} ORDER BY c.code`;

/**
 * Links an entry to a competency, or changes what the link says.
 * @throws NotFound when the entry is out of reach, or the competency is not of a framework of the actor's cohorts
 */
export async function linkEvidence(
  actor: Actor,
  entryId: string | undefined,
  { competencyId, shows }: { competencyId: string; shows: string },
) {
  const entry = await findEntry(actor, entryId);
  const cohorts = actor.fellowships.map(({ cohortId }) => cohortId);
  const competency = await prisma.competency.findFirst({
    where: {
      id: competencyId,
      domain: { framework: { cohorts: { some: { id: { in: cohorts } } } } },
    },
    select: { id: true },
  });
  if (!competency) throw new NotFound();
  await prisma.evidence.upsert({
    where: { entryId_competencyId: { entryId: entry.id, competencyId } },
    create: { entryId: entry.id, competencyId, shows },
    update: { shows },
  });
}

/** Takes a link away. Safe to repeat. @throws NotFound when the entry is out of reach */
export async function unlinkEvidence(
  actor: Actor,
  entryId: string | undefined,
  evidenceId: string | undefined,
) {
  const entry = await findEntry(actor, entryId);
  await prisma.evidence.deleteMany({ where: { id: evidenceId ?? "", entryId: entry.id } });
}

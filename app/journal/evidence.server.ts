import { listCompetenciesInWords } from "../competencies/framework.server.ts";
import { readDocument, writtenText } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { frameworks } from "../policy/competencies.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type OwnEntry, findEntry } from "./find-entry.server.ts";
import { suggestCompetencies } from "./suggest-competencies.ts";
import { untitled } from "./untitled.ts";

export type Evidence = { id: string; code: string; title: string; shows: string };

/** The competencies that an entry is linked to, with what it shows. */
export const evidenceOf = (entry: OwnEntry) => prisma.$queryRaw<Evidence[]>`
  SELECT e.id, c.code, c.title, e.shows FROM Evidence e JOIN Competency c ON c.id = e.competencyId
  WHERE e.entryId = ${entry.id} ORDER BY c.code`;

/** An entry's links, what else it can be linked to, and which of that its words suggest. */
export async function linksOf(actor: Actor, entry: OwnEntry) {
  const evidence = await evidenceOf(entry);
  const found = await listCompetenciesInWords(actor);
  const codes = new Set(evidence.map(({ code }) => code));
  const linked = found.filter(({ code }) => codes.has(code)).map(({ id }) => id);
  const text = writtenText(readDocument(entry.body));
  return {
    evidence,
    competencies: found.map(({ id, code, title, domain }) => ({ id, code, title, domain })),
    suggested: suggestCompetencies(text, found, new Set(linked)),
  };
}

/** An entry's links, to be looked at and added to. @throws NotFound */
export async function openEvidence(actor: Actor, entryId: string | undefined) {
  const entry = await findEntry(actor, entryId);
  return { id: entry.id, title: entry.title || untitled, ...(await linksOf(actor, entry)) };
}

/**
 * Links an entry to a competency.
 * @throws NotFound when the entry is out of reach, or the competency is not of a framework of the actor's cohorts;
 *   Conflict when it is linked already
 */
export async function linkEvidence(
  actor: Actor,
  entryId: string | undefined,
  { competencyId, shows }: { competencyId: string; shows: string },
) {
  const entry = await findEntry(actor, entryId);
  const competency = await prisma.competency.findFirst({
    where: { id: competencyId, domain: { framework: frameworks.reach(actor) } },
    select: { id: true },
  });
  if (!competency) throw new NotFound();
  const link = { entryId: entry.id, competencyId };
  await prisma.$transaction(async (tx) => {
    if (await tx.evidence.count({ where: link }))
      throw new Conflict(
        "It is linked to this competency already. Remove that link first, to say it anew.",
      );
    await tx.evidence.create({ data: { ...link, shows, personId: actor.id, kind: "reflection" } });
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

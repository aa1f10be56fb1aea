import { randomUUID } from "node:crypto";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { findDraft, findFramework, mustBeFree } from "./find-framework.server.ts";
import {
  type FrameworkContent,
  atLevels,
  competenciesOf,
  usualLevels,
} from "./framework-content.ts";
import type { AboutValue } from "./framework-form.ts";

/** Writes a framework as a draft of a programme. @returns its id */
export async function writeDraft(
  tx: Transaction,
  { domains, ...about }: FrameworkContent,
  of: { programmeId: string; basedOnId?: string },
): Promise<string> {
  const { id } = await tx.framework.create({ data: { ...about, ...of, state: "draft" } });
  const kept = domains.map((domain) => ({ id: randomUUID(), ...domain }));
  await tx.domain.createMany({
    data: kept.map(({ id: domainId, caseId, code, title, description }, position) => {
      return { id: domainId, frameworkId: id, caseId, code, title, description, position };
    }),
  });
  await tx.competency.createMany({
    data: kept.flatMap((domain) =>
      domain.competencies.map((competency, position) => {
        return { ...competency, domainId: domain.id, position };
      }),
    ),
  });
  return id;
}

/**
 * Begins a draft for a programme: a copy of a version that is published or retired, or an empty one. Competencies keep
 * their codes.
 * @returns its id
 * @throws NotFound, Conflict when the programme has that version, or `from` is itself a draft
 */
export async function beginDraft(
  actor: Actor,
  programmeId: string | undefined,
  { from, title, version }: { from: string; title: string; version: string },
): Promise<string> {
  const programme = await findProgramme(actor, programmeId);
  return prisma.$transaction(async (tx) => {
    await mustBeFree(tx, { title, version, programmeId: programme.id });
    const about = { title, version, caseId: randomUUID() };
    if (!from) {
      const empty = { ...about, source: programme.name, levelNames: usualLevels, domains: [] };
      return writeDraft(tx, empty, { programmeId: programme.id });
    }
    const based = await findFramework(actor, from, tx);
    if (based.state === "draft")
      throw new Conflict("That version is a draft itself. Publish it first, or edit it.");
    const { source, levelNames } = based;
    const copy = { ...about, source, levelNames, domains: based.domains.map(renamed) };
    return writeDraft(tx, copy, { programmeId: programme.id, basedOnId: based.id });
  });
}

/** What is copied is another item to CASE, with an identifier of its own. */
const renamed = ({
  code,
  title,
  description,
  competencies,
}: FrameworkContent["domains"][number]) => ({
  caseId: randomUUID(),
  code,
  title,
  description,
  competencies: competencies.map(({ code, title, description, levels, statements }) => {
    return { caseId: randomUUID(), code, title, description, levels, statements };
  }),
});

/**
 * Changes what stands above a draft's domains. With fewer levels than before, their words go.
 * @returns what has still to be confirmed; then nothing was changed
 * @throws NotFound, Forbidden, Conflict
 */
export const changeDraft = (
  actor: Actor,
  id: string | undefined,
  value: AboutValue,
  confirmed?: string,
): Promise<string[]> =>
  prisma.$transaction(async (tx) => {
    const draft = await findDraft(actor, id, tx);
    await mustBeFree(tx, { ...value, programmeId: draft.programmeId }, draft.id);
    const count = value.levelNames.length;
    const cut = draft.domains
      .flatMap(({ competencies }) => competencies)
      .filter(({ levels }) => levels.slice(count).some(Boolean));
    const warnings = cut.length > 0 ? [wordsGo(cut.length, count)] : [];
    if (!isConfirmed(warnings, confirmed)) return warnings;
    await tx.framework.update({ where: { id: draft.id }, data: value });
    for (const { id, levels } of cut)
      await tx.competency.update({ where: { id }, data: { levels: atLevels(levels, count) } });
    return [];
  });

const wordsGo = (competencies: number, count: number) =>
  `${competencies === 1 ? "1 competency has" : `${competencies} competencies have`} words for levels above the ${count} that you name. Those words would be deleted.`;

/** Deletes a draft with all that is in it. @throws NotFound, Forbidden, Conflict when it is published */
export const deleteDraft = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const draft = await findDraft(actor, id, tx);
    await tx.framework.delete({ where: { id: draft.id } });
    return { programmeId: draft.programmeId, competencies: competenciesOf(draft).length };
  });

import { randomUUID } from "node:crypto";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type StoredFramework, findDraft } from "./find-framework.server.ts";
import { atLevels, competenciesOf, most } from "./framework-content.ts";
import type { CompetencyValue, DomainValue } from "./framework-form.ts";

type Id = string | undefined;
type Part = { id: string; code: string; title: string };

/** A draft with the domain of it that is named. @throws NotFound, Forbidden, Conflict */
export async function findDraftDomain(actor: Actor, frameworkId: Id, id: Id, db?: Transaction) {
  const draft = await findDraft(actor, frameworkId, db);
  const domain = draft.domains.find((one) => one.id === id);
  if (!domain) throw new NotFound();
  return { draft, domain };
}

/** A draft with the competency of it that is named, and its domain. @throws NotFound, Forbidden, Conflict */
export async function findDraftCompetency(actor: Actor, frameworkId: Id, id: Id, db?: Transaction) {
  const draft = await findDraft(actor, frameworkId, db);
  const domain = draft.domains.find(({ competencies }) => competencies.some((c) => c.id === id));
  const competency = domain?.competencies.find((one) => one.id === id);
  if (!domain || !competency) throw new NotFound();
  return { draft, domain, competency };
}

/** Adds a domain to a draft, at its end. @throws NotFound, Forbidden, Conflict */
export const addDomain = (
  actor: Actor,
  frameworkId: Id,
  { code, title, description }: DomainValue,
) =>
  prisma.$transaction(async (tx) => {
    const draft = await findDraft(actor, frameworkId, tx);
    roomFor(draft.domains, most.domains, "domains");
    codeIsFree(draft.domains, code);
    const where = { frameworkId: draft.id };
    const { _max: last } = await tx.domain.aggregate({ where, _max: { position: true } });
    const placed = { ...where, position: (last.position ?? -1) + 1, caseId: randomUUID() };
    await tx.domain.create({ data: { code, title, description, ...placed } });
  });

/** Changes a domain of a draft, and moves it to its place. @throws NotFound, Forbidden, Conflict */
export const changeDomain = (
  actor: Actor,
  frameworkId: Id,
  id: Id,
  { place, ...value }: DomainValue,
) =>
  prisma.$transaction(async (tx) => {
    const { draft, domain } = await findDraftDomain(actor, frameworkId, id, tx);
    codeIsFree(draft.domains, value.code, domain.id);
    await tx.domain.update({ where: { id: domain.id }, data: value });
    for (const [position, id] of inPlace(draft.domains, domain.id, place).entries())
      await tx.domain.update({ where: { id }, data: { position } });
  });

/** Removes a domain that has no competencies. @throws NotFound, Forbidden, Conflict when it has some */
export const removeDomain = (actor: Actor, frameworkId: Id, id: Id) =>
  prisma.$transaction(async (tx) => {
    const { domain } = await findDraftDomain(actor, frameworkId, id, tx);
    if (domain.competencies.length > 0)
      throw new Conflict("This domain has competencies. Move or remove those first.");
    await tx.domain.delete({ where: { id: domain.id } });
  });

/** Adds a competency to a domain of a draft, at its end. @throws NotFound, Forbidden, Conflict */
export const addCompetency = (actor: Actor, frameworkId: Id, value: CompetencyValue) =>
  prisma.$transaction(async (tx) => {
    const { draft, domain } = await findDraftDomain(actor, frameworkId, value.domainId, tx);
    roomFor(competenciesOf(draft), most.competencies, "competencies");
    const where = { domainId: domain.id };
    const { _max: last } = await tx.competency.aggregate({ where, _max: { position: true } });
    const placed = { position: (last.position ?? -1) + 1, caseId: randomUUID() };
    await tx.competency.create({ data: { ...fitted(draft, value), ...placed } });
  });

/** Changes a competency of a draft, and moves it to its domain and place. @throws NotFound, Forbidden, Conflict */
export const changeCompetency = (actor: Actor, frameworkId: Id, id: Id, value: CompetencyValue) =>
  prisma.$transaction(async (tx) => {
    const { competency } = await findDraftCompetency(actor, frameworkId, id, tx);
    const { draft, domain } = await findDraftDomain(actor, frameworkId, value.domainId, tx);
    const data = fitted(draft, value, competency.id);
    await tx.competency.update({ where: { id: competency.id }, data });
    for (const [position, id] of inPlace(domain.competencies, competency.id, value.place).entries())
      await tx.competency.update({ where: { id }, data: { position } });
  });

/** Removes a competency from a draft. @throws NotFound, Forbidden, Conflict */
export const removeCompetency = (actor: Actor, frameworkId: Id, id: Id) =>
  prisma.$transaction(async (tx) => {
    const { competency } = await findDraftCompetency(actor, frameworkId, id, tx);
    await tx.competency.delete({ where: { id: competency.id } });
  });

/** A competency's value as it is kept: as many levels as the draft has, a code of its own. @throws Conflict */
function fitted(draft: StoredFramework, value: CompetencyValue, not?: string) {
  const { code, title, description, statements, domainId } = value;
  codeIsFree(
    draft.domains.flatMap(({ competencies }) => competencies),
    code,
    not,
  );
  const levels = atLevels(value.levels, draft.levelNames.length);
  return { code, title, description, levels, statements, domainId };
}

function codeIsFree(parts: Part[], code: string, not?: string) {
  const other = parts.find((one) => one.code === code && one.id !== not);
  if (other) throw new Conflict(`“${other.title}” has the code ${code} already. Choose another.`);
}

function roomFor(parts: unknown[], limit: number, what: string) {
  if (parts.length >= limit)
    throw new Conflict(`This draft has ${limit} ${what}, which is the most it can have.`);
}

/** The ids in their new order, with one of them at a place that counts from 1. */
function inPlace(parts: Part[], id: string, place: number): string[] {
  const others = parts.filter((one) => one.id !== id).map((one) => one.id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

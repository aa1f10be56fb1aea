import { decodeSpreadsheet } from "../imports/decode-spreadsheet.ts";
import type { Actor } from "../policy/actor.ts";
import { questionnaires } from "../policy/questionnaires.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { tooLarge, uploadLimits } from "../ui/upload-limits.ts";
import { readQuestionnaire } from "./find-feedback.server.ts";
import type { Refused } from "./name-raters.server.ts";
import { groupsOfRaters, selfGroup, statementsByCompetency } from "./questionnaire.ts";
import { readStatements } from "./questionnaire-csv.ts";
import type { QuestionnaireValue } from "./questionnaire-form.ts";

const used = { _count: { select: { rounds: true, cohorts: true } } } as const;
const mostListed = 100;

/** The questionnaires that a programme's cohorts may be given, with how often each is used. @throws NotFound */
export async function listQuestionnaires(actor: Actor, programmeId: string | undefined) {
  const { id, name } = await findProgramme(actor, programmeId);
  const found = await prisma.questionnaire.findMany({
    where: questionnaires.offeredTo(id),
    orderBy: [{ title: "asc" }, { version: "desc" }],
    take: mostListed,
    select: { id: true, title: true, version: true, programmeId: true, ...used },
  });
  return {
    id,
    name,
    questionnaires: found.map(({ programmeId: owner, _count, ...one }) => ({
      ...one,
      isOurs: owner !== null,
      rounds: _count.rounds,
    })),
  };
}

/** A questionnaire within the actor's reach. @throws NotFound */
async function findQuestionnaire(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const found = await db.questionnaire.findFirst({
    where: { id, AND: questionnaires.reach(actor) },
    include: used,
  });
  if (!id || !found) throw new NotFound();
  return found;
}

/** A questionnaire as raters see it, section by section. @throws NotFound */
export async function showQuestionnaire(actor: Actor, id: string | undefined) {
  const found = await findQuestionnaire(actor, id);
  const content = readQuestionnaire(found);
  return {
    id: found.id,
    title: found.title,
    version: found.version,
    programmeId: found.programmeId,
    stem: content.stem,
    selfStem: content.selfStem,
    openQuestions: content.openQuestions,
    answers: [...content.scale.map(({ label }) => label), content.unableToComment],
    groups: groupsOfRaters(content),
    sections: [...statementsByCompetency(content)].map(([competency, numbers]) => ({
      competency,
      statements: numbers.map((number) => content.statements[number]?.text ?? ""),
    })),
    isUsed: isUsed(found),
    may: { remove: questionnaires.may.remove(actor, found) },
  };
}

const isUsed = ({ _count }: { _count: { rounds: number; cohorts: number } }) =>
  _count.rounds + _count.cohorts > 0;

/** The groups and bounds that every questionnaire has: what is usual, and the least that keeps answers unnamed. */
const usual = { minimumRatersPerAnonymousGroup: 3, suggestedRaters: [8, 12], gapThreshold: 1 };

/**
 * Brings a questionnaire in, as a programme's own.
 * @returns its id, or why not, by field; then nothing was written
 * @throws NotFound
 */
export async function importQuestionnaire(
  actor: Actor,
  programmeId: string | undefined,
  value: QuestionnaireValue,
): Promise<{ id: string } | { id?: undefined; errors: NonNullable<Refused> }> {
  const programme = await findProgramme(actor, programmeId);
  const refuse = (name: string, errors: string[]) => ({ errors: { [name]: errors } });
  const { file, title, version, groups, ...words } = value;
  if (file.size > uploadLimits.questionnaire.most)
    return refuse("file", [tooLarge(file.size, uploadLimits.questionnaire)]);
  const { text, problem } = decodeSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return refuse("file", [problem]);
  const { statements, problems } = readStatements(text);
  if (!statements) return refuse("file", problems);
  const content = {
    ...usual,
    stem: words.stem,
    selfStem: words.selfStem,
    scale: words.scale.map((label, at) => ({ value: at + 1, label })),
    unableToComment: words.unableToComment,
    openQuestions: words.openQuestions,
    raterGroups: [{ code: selfGroup, title: words.selfStem, anonymous: false }, ...groups],
    statements,
  };
  return prisma.$transaction(async (tx) => {
    const where = { programmeId: programme.id, title, version };
    if (await tx.questionnaire.findFirst({ where, select: { id: true } }))
      return refuse("version", [
        `“${title}” has a version ${version} already. Give this one another`,
      ]);
    return tx.questionnaire.create({
      data: { ...where, content, createdAt: new Date() },
      select: { id: true },
    });
  });
}

/** A programme's own questionnaire that nothing uses. @throws NotFound, Forbidden, Conflict when it is used */
export async function openRemoval(actor: Actor, id: string | undefined, db?: Transaction) {
  const found = await findQuestionnaire(actor, id, db);
  if (!questionnaires.may.remove(actor, found)) throw new Forbidden();
  if (isUsed(found))
    throw new Conflict(
      "A cohort or a round uses this questionnaire, so it stays as it is. Bring a new version in instead.",
    );
  return found;
}

/** Takes a questionnaire away. @returns its programme's id @throws as `openRemoval` */
export const removeQuestionnaire = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const found = await openRemoval(actor, id, tx);
    await tx.questionnaire.delete({ where: { id: found.id } });
    return found.programmeId;
  });

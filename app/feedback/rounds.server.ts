import { showDay } from "../cohorts/wall-time.server.ts";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { type Cohort, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { questionnaires } from "../policy/questionnaires.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { findRoundToRun, readQuestionnaire } from "./find-feedback.server.ts";
import { type RoundValue, refusedChanges, typedRound, usualRound } from "./round-form.server.ts";

/** The questionnaires that a programme's cohorts may be given, the newest version of each title first. */
export const offeredQuestionnaires = (programmeId: string, db: Transaction = prisma) =>
  db.questionnaire.findMany({
    where: questionnaires.offeredTo(programmeId),
    orderBy: [{ title: "asc" }, { version: "desc" }],
    select: { id: true, title: true, version: true, content: true },
  });

const named = ({ id, title, version }: { id: string; title: string; version: string }) => ({
  id,
  title,
  version,
});

/** The page on which a cohort's next round is set up. @throws NotFound, Forbidden */
export async function openNewRound(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const offered = await offeredQuestionnaires(cohort.programmeId);
  const chosen = offered.find(({ id }) => id === cohort.questionnaireId) ?? offered[0];
  const content = chosen && readQuestionnaire(chosen);
  const defaults = {
    minimum: content?.minimumRatersPerAnonymousGroup ?? 3,
    gapThreshold: content?.gapThreshold ?? 1,
  };
  return {
    cohort: { id: cohort.id, name: cohort.name, zone: cohort.zone.replaceAll("_", " ") },
    number: await nextNumber(prisma, cohort),
    questionnaires: offered.map(named),
    usual: usualRound(cohort, defaults, new Date()),
  };
}

const nextNumber = async (db: Transaction, { id }: Pick<Cohort, "id">) =>
  ((await db.feedbackRound.aggregate({ where: { cohortId: id }, _max: { number: true } }))._max
    .number ?? 0) + 1;

/** What a new round's form is read by. @throws NotFound, Forbidden */
export async function choicesOfCohort(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  return { cohort, offered: await offeredQuestionnaires(cohort.programmeId) };
}

/**
 * Sets a cohort's round up, with a feedback for every fellow whose year has not ended.
 * @param number that the form was opened for
 * @returns the round's id
 * @throws NotFound, Forbidden, Conflict when that round is there already
 */
export const setUpRound = (
  actor: Actor,
  cohortId: string | undefined,
  { number, ...value }: RoundValue & { number: number },
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToRun(actor, cohortId, tx);
    const next = await nextNumber(tx, cohort);
    if (number !== next)
      throw new Conflict(
        `Round ${number} is set up already. To set up round ${next} as well, send this again.`,
        { number: String(next) },
      );
    const { id } = await tx.feedbackRound.create({
      data: { ...value, number, cohortId: cohort.id },
      select: { id: true },
    });
    await addMissing(tx, { id, cohortId: cohort.id });
    return id;
  });

/** Adds a feedback for every fellow of the cohort who has none in the round, and whose year has not ended. @returns how many */
async function addMissing(tx: Transaction, { id, cohortId }: { id: string; cohortId: string }) {
  const missing = await tx.fellow.findMany({
    where: { cohortId, ending: null, feedbacks: { none: { roundId: id } } },
    select: { id: true },
  });
  await tx.feedback.createMany({
    data: missing.map((fellow) => ({ roundId: id, fellowId: fellow.id })),
  });
  return missing.length;
}

/** Takes fellows in who joined the cohort after its round was set up. @returns how many @throws NotFound, Forbidden, Conflict */
export const addJoiners = (actor: Actor, id: string | undefined): Promise<number> =>
  prisma.$transaction(async (tx) => {
    const round = await findRoundToRun(actor, id, tx);
    mustBeOpen(round);
    return addMissing(tx, round);
  });

/** The page on which a round is changed. @throws NotFound, Forbidden, Conflict when it has closed */
export async function openRound(actor: Actor, id: string | undefined) {
  const round = await findRoundToRun(actor, id);
  mustBeOpen(round);
  const { cohort, number } = round;
  return {
    id: round.id,
    number,
    cohort: { id: cohort.id, name: cohort.name, zone: cohort.zone.replaceAll("_", " ") },
    questionnaires: (await offeredQuestionnaires(cohort.programmeId)).map(named),
    round: typedRound(round, cohort.zone),
    isUnderWay: await isUnderWay(prisma, round.id),
  };
}

/** What a standing round's form is read by. @throws NotFound, Forbidden */
export async function choicesOfRound(actor: Actor, id: string | undefined) {
  const { cohortId, cohort } = await findRoundToRun(actor, id);
  const life = await prisma.cohort.findUniqueOrThrow({ where: { id: cohortId } });
  return { cohort: life, offered: await offeredQuestionnaires(cohort.programmeId) };
}

/**
 * Changes a round that is open. Once a rater was asked, its days only move later.
 * @returns errors by field; then nothing was changed
 * @throws NotFound, Forbidden, Conflict when it has closed
 */
export const changeRound = (actor: Actor, id: string | undefined, value: RoundValue) =>
  prisma.$transaction(async (tx) => {
    const round = await findRoundToRun(actor, id, tx);
    mustBeOpen(round);
    const refused: Record<string, string[]> = (await isUnderWay(tx, round.id))
      ? refusedChanges(round, value, round.cohort.zone)
      : {};
    const isOther = value.questionnaireId !== round.questionnaireId;
    if (isOther && !refused.questionnaireId && (await isBegun(tx, round.id)))
      refused.questionnaireId = [
        "Fellows have named raters in its groups or answered it about themselves, so it stays",
      ];
    if (Object.keys(refused).length > 0) return refused;
    await tx.feedbackRound.update({ where: { id: round.id }, data: value });
    return {};
  });

const isUnderWay = async (db: Transaction, roundId: string) =>
  (await db.rater.findFirst({
    where: { feedback: { roundId }, invitedAt: { not: null } },
    select: { id: true },
  })) !== null;

/** Whether anything was written that only goes with the round's questionnaire. */
const isBegun = async (db: Transaction, roundId: string) =>
  (await db.feedback.findFirst({
    where: {
      roundId,
      OR: [{ raters: { some: {} } }, { selfAnswers: { not: Prisma.AnyNull } }],
    },
    select: { id: true },
  })) !== null;

type Closing = { number: number; closingAt: Date | null; cohort: { zone: string } };

/** @throws Conflict when the round takes no more names or answers */
export function mustBeOpen({ number, closingAt, cohort }: Closing) {
  if (closingAt)
    throw new Conflict(
      `Round ${number} closed on ${showDay(closingAt, cohort.zone)}, so nothing of it changes any more.`,
    );
}

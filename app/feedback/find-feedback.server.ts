import type {
  Cohort,
  Feedback,
  FeedbackRound,
  Fellow,
  Questionnaire as StoredQuestionnaire,
} from "../generated/prisma/client.ts";
import { feedbackRounds } from "../policy/feedback-rounds.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { feedbacks } from "../policy/feedback.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { type Questionnaire, questionnaireContent } from "./questionnaire.ts";

const cohort = { select: { id: true, name: true, programmeId: true, zone: true } };

/** A round within the actor's reach, with its cohort and its questionnaire. @throws NotFound */
export async function findRound(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const round = await db.feedbackRound.findFirst({
    where: { id, AND: feedbackRounds.reach(actor) },
    include: { cohort, questionnaire: true },
  });
  if (!id || !round) throw new NotFound();
  return { ...round, questionnaire: readQuestionnaire(round.questionnaire) };
}

/** As `findRound`, for who runs it. @throws NotFound, Forbidden */
export async function findRoundToRun(actor: Actor, id: string | undefined, db?: Transaction) {
  const round = await findRound(actor, id, db);
  if (!feedbackRounds.may.run(actor, round)) throw new Forbidden();
  return round;
}

/**
 * One fellow's feedback within the actor's reach, with its round and whose it is. Neither answers nor comments come with it.
 * Two statements, since it stands under every page of a feedback.
 * @throws NotFound
 */
export async function findFeedback(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const feedback = await db.feedback.findFirst({
    where: { id, AND: feedbacks.reach(actor) },
    omit: { report: true },
  });
  if (!id || !feedback) throw new NotFound();
  return { ...feedback, ...(await belongingTo(feedback, db)) };
}

type Belonging = Omit<FeedbackRound, "id" | "aggregate"> &
  Pick<StoredQuestionnaire, "title" | "version"> &
  Pick<Cohort, "programmeId" | "zone"> &
  Pick<Fellow, "personId"> & {
    cohort: string;
    content: string;
    fellow: string;
    email: string;
    facilitator: string | null;
    shares: string;
  };

/** The round, fellow, facilitator and standing shares of a feedback. */
async function belongingTo({ id, roundId, fellowId }: FeedbackOf, db: Transaction) {
  const [row] = await db.$queryRaw<[Belonging]>`
    SELECT r.cohortId, r.number, r.questionnaireId, r.nominateBy, r.answerBy, r.debriefFrom, r.minimum, r.gapThreshold, r.createdAt,
      r.closingAt, r.closedAt, c.name AS cohort, c.programmeId, c.zone, q.title, q.version, json(q.content) AS content,
      l.personId, p.name AS fellow, p.email, z.name AS facilitator,
      (SELECT json_group_array(json_object('personId', s.personId)) FROM FeedbackShare s
        WHERE s.feedbackId = f.id AND s.withdrawnAt IS NULL) AS shares
    FROM Feedback f JOIN FeedbackRound r ON r.id = f.roundId JOIN Cohort c ON c.id = r.cohortId
      JOIN Questionnaire q ON q.id = r.questionnaireId JOIN Fellow l ON l.id = f.fellowId JOIN Person p ON p.id = l.personId
      LEFT JOIN Person z ON z.id = f.facilitatorId WHERE f.id = ${id}`;
  const { cohort: name, programmeId, zone, title, version, content, ...rest } = row;
  const { personId, fellow, email, facilitator, shares, ...round } = rest;
  return {
    round: {
      id: roundId,
      ...round,
      cohort: { id: round.cohortId, name, programmeId, zone },
      questionnaire: readQuestionnaire({
        id: round.questionnaireId,
        title,
        version,
        content: JSON.parse(content) as unknown,
      }),
    },
    fellow: {
      id: fellowId,
      personId,
      cohortId: round.cohortId,
      person: { name: fellow, email },
    },
    facilitator: facilitator === null ? null : { name: facilitator },
    shares: JSON.parse(shares) as { personId: string }[],
  };
}
type FeedbackOf = Pick<Feedback, "id" | "roundId" | "fellowId">;
export type FoundFeedback = Awaited<ReturnType<typeof findFeedback>>;

const may = {
  readNames: feedbacks.may.readNames,
  nominate: feedbacks.may.nominate,
  approve: feedbacks.may.approve,
  bookDebrief: feedbacks.may.bookDebrief,
  readReport: feedbackReports.may.read,
  release: feedbackReports.may.release,
  share: feedbackReports.may.share,
};

/** As `findFeedback`, where the policy lets the actor do this with it. @throws NotFound, Forbidden */
export async function findFeedbackTo(
  act: keyof typeof may,
  actor: Actor,
  id: string | undefined,
  db?: Transaction,
) {
  const feedback = await findFeedback(actor, id, db);
  if (!may[act](actor, feedback)) throw new Forbidden();
  return feedback;
}

/** A stored questionnaire with its content read. */
export function readQuestionnaire<T extends { title: string; version: string; content: unknown }>({
  content,
  ...stored
}: T): Omit<T, "content"> & Questionnaire {
  return { ...stored, ...questionnaireContent.parse(content) };
}

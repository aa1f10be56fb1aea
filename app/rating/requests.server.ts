import { endOfDay } from "../cohorts/days.server.ts";
import { type Questionnaire, questionnaireContent } from "../feedback/questionnaire.ts";
import { hashOf } from "../invitations/token.server.ts";
import { type AskedPerson, feedbackRequests } from "../policy/raters.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { type Answers, fromStored } from "./given.ts";

/** Something asked of a rater, with what they have given so far. */
export type FeedbackRequest = {
  id: string;
  email: string;
  group: { title: string; anonymous: boolean };
  fellow: string;
  cohort: string;
  zone: string;
  answerBy: Date;
  /** Whether answers are still taken. */
  isOpen: boolean;
  minimum: number;
  questionnaire: Questionnaire;
  /** The titles of competencies by their codes, as far as the cohort's framework has them. */
  titles: Record<string, string>;
  given: Answers;
  savedAt: Date | null;
  sentAt: Date | null;
  declinedAt: Date | null;
};

type Row = Record<"id" | "email" | "group" | "fellow" | "cohort" | "zone" | "titles", string> &
  Record<"closingAt" | "savedAt" | "sentAt" | "declinedAt", Date | null> &
  Record<"content" | "answers" | "comments", unknown> & { answerBy: Date; minimum: number };

/** Something asked within a rater's reach. @throws NotFound */
export async function findRequest(
  rater: AskedPerson,
  id: string | undefined,
  db: Transaction = prisma,
): Promise<FeedbackRequest> {
  const where = { id, AND: feedbackRequests.reach(rater) };
  const found = id ? await db.rater.findFirst({ where, select: { id: true } }) : null;
  const [request] = found ? await readRequests(db, [found.id]) : [];
  if (!request) throw new NotFound();
  return request;
}

/** What a mailed link leads to, for whoever has it; null where there is no such link, or another took its place. */
export async function findLinked(token: string | undefined, db: Transaction = prisma) {
  const found = await db.rater.findFirst({
    where: feedbackRequests.byLink(hashOf(token ?? "")),
    select: { id: true, linkUsedAt: true },
  });
  const [request] = found ? await readRequests(db, [found.id]) : [];
  return request ? { ...request, isUsed: Boolean(found?.linkUsedAt) } : null;
}

/** All that is asked of a rater in rounds that take answers, over all fellows: what is due first comes first. */
export async function listRequests(rater: AskedPerson): Promise<FeedbackRequest[]> {
  const found = await prisma.rater.findMany({
    where: { AND: [feedbackRequests.reach(rater), { feedback: { round: { closingAt: null } } }] },
    select: { id: true },
  });
  const requests = await readRequests(
    prisma,
    found.map(({ id }) => id),
  );
  return requests.filter(({ isOpen }) => isOpen);
}

/** In one statement: there are eight tables to a request. */
async function readRequests(db: Transaction, ids: string[]): Promise<FeedbackRequest[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.email, r."group", p.name AS fellow, c.name AS cohort, c.zone, d.answerBy, d.closingAt, d.minimum,
      q.content,
      (SELECT json_group_object(k.code, k.title) FROM Domain o JOIN Competency k ON k.domainId = o.id
        WHERE o.frameworkId = c.frameworkId) AS titles,
      y.answers, y.comments, y.savedAt, y.sentAt, y.declinedAt
    FROM Rater r JOIN Feedback f ON f.id = r.feedbackId JOIN FeedbackRound d ON d.id = f.roundId
      JOIN Cohort c ON c.id = d.cohortId JOIN Questionnaire q ON q.id = d.questionnaireId
      JOIN Fellow w ON w.id = f.fellowId JOIN Person p ON p.id = w.personId
      LEFT JOIN RaterReply y ON y.raterId = r.id
    WHERE r.id IN ${listOf(ids)} ORDER BY d.answerBy, p.name, r.id`;
  return rows.map(toRequest);
}

function toRequest({
  titles,
  content,
  closingAt,
  answers,
  comments,
  ...row
}: Row): FeedbackRequest {
  const questionnaire = questionnaireContent.parse(content);
  const group = questionnaire.raterGroups.find(({ code }) => code === row.group);
  return {
    ...row,
    group: { title: group?.title ?? row.group, anonymous: group?.anonymous ?? true },
    isOpen: closingAt === null && new Date() <= endOfDay(row.answerBy, row.zone),
    questionnaire,
    titles: JSON.parse(titles) as Record<string, string>,
    given: fromStored({ answers, comments }, questionnaire),
  };
}

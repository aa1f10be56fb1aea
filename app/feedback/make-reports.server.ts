import { randomInt } from "node:crypto";
import { setImmediate as others } from "node:timers/promises";
import { fromStored } from "../rating/given.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { makeAggregate } from "./aggregate.ts";
import { type Disclosed, type Reply, disclose } from "./disclosure.ts";
import { readQuestionnaire } from "./find-feedback.server.ts";
import { type Questionnaire, groupsOfRaters } from "./questionnaire.ts";
import { type Report, makeReport } from "./make-report.ts";

/** What is kept of the answers to one fellow's feedback. Comments are rows of their own. */
export type Frozen = Pick<Disclosed, "responses" | "statements">;

/**
 * Makes the reports of a round that is closing, one fellow's after the other, and the cohort's. With each, the answers and all
 * that leads from them to those who gave them are destroyed, in the same transaction. Safe to repeat: goes on where it stopped.
 */
export async function makeReports(roundId: string): Promise<void> {
  const round = await prisma.feedbackRound.findFirst({
    where: { id: roundId, closingAt: { not: null }, closedAt: null },
    include: { questionnaire: true, feedbacks: { where: { frozenAt: null } } },
  });
  if (!round) return;
  const questionnaire = readQuestionnaire(round.questionnaire);
  for (const { id } of round.feedbacks) {
    await prisma.$transaction((tx) => freeze(tx, id, questionnaire, round.minimum));
    await others();
  }
  const aggregate = await aggregateOf(roundId, questionnaire, round.gapThreshold);
  await prisma.feedbackRound.update({
    where: { id: roundId },
    data: { closedAt: new Date(), ...(aggregate && { aggregate }) },
  });
  // The log of the last writes holds pages as they were before: it is written back, and emptied.
  await prisma.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
}

async function freeze(
  tx: Transaction,
  feedbackId: string,
  questionnaire: Questionnaire,
  minimum: number,
): Promise<void> {
  const raters = await tx.rater.findMany({
    where: { feedbackId, invitedAt: { not: null } },
    select: { group: true, email: true, reply: true },
  });
  const replies = raters.flatMap(({ group, reply }): Reply[] =>
    reply?.sentAt && !reply.declinedAt
      ? [
          {
            group,
            answers: readAnswers(reply.answers, questionnaire),
            comments: fromStored(reply, questionnaire).comments,
          },
        ]
      : [],
  );
  const { comments, ...frozen } = disclose(
    {
      groups: groupsOfRaters(questionnaire),
      statements: questionnaire.statements.length,
      minimum,
      asked: countBy(raters.map(({ group }) => group)),
      replies,
    },
    shuffled,
  );
  const { fellow } = await tx.feedback.update({
    where: { id: feedbackId, frozenAt: null },
    data: { report: frozen satisfies Frozen, frozenAt: new Date() },
    select: { fellow: { select: { person: { select: { name: true } } } } },
  });
  await tx.feedbackComment.createMany({
    data: comments.map((comment, position) => ({ ...comment, feedbackId, position })),
  });
  await tx.raterReply.deleteMany({ where: { rater: { feedbackId } } });
  // A link that was never used, or somebody reminded, would say who had not answered.
  await tx.rater.updateMany({
    where: { feedbackId },
    data: { linkHash: null, linkUsedAt: null, remindedAt: null },
  });
  await tx.message.deleteMany({
    where: {
      template: "rater-invited",
      to: { in: raters.map(({ email }) => email) },
      // What has gone out says nothing to anybody any more; what waits may ask for another fellow.
      OR: [
        { state: { not: "waiting" } },
        { props: { path: "$.fellow", equals: fellow.person.name } },
      ],
    },
  });
}

/** Stored answers by statement: null for "unable to comment", and for what was left open. */
export const readAnswers = (answers: unknown, asked: Questionnaire) =>
  fromStored({ answers, comments: null }, asked).answers.map((given) => given ?? null);

async function aggregateOf(roundId: string, questionnaire: Questionnaire, gapThreshold: number) {
  const frozen = await prisma.feedback.findMany({
    where: { roundId, approvedAt: { not: null }, frozenAt: { not: null } },
    select: { report: true, selfAnswers: true },
  });
  return makeAggregate(
    frozen.map(({ report, selfAnswers }): Report =>
      makeReport({
        questionnaire,
        shown: report as Frozen,
        self: readAnswers(selfAnswers, questionnaire),
        gapThreshold,
      }),
    ),
  );
}

const countBy = (codes: string[]) =>
  codes.reduce<Record<string, number>>(
    (counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
    {},
  );

/** In an order that cannot be foretold (Fisher and Yates). */
function shuffled<Item>(items: Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

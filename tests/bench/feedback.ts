import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { PrismaClient } from "../../app/generated/prisma/client.ts";
import { connect } from "../../app/server/database/client.server.ts";
import { groupsNamed } from "../../prisma/seed-large/feedback-answers.ts";
import { percentile } from "./load.ts";
import { cookieFor, startProduct } from "./product.ts";

/*
 * A round of 360° feedback closes: how long until every fellow's report is made, and how long does one take as a PDF?
 */

const fellows = 30;
/** Twelve raters. */
const groups = ["host-peers", ...groupsNamed];
const day = 24 * 60 * 60 * 1000;

export type FeedbackFigures = {
  fellows: number;
  raters: number;
  /** From the press of the button to the last report, as its page shows it, in milliseconds. */
  closing: number;
  /** One report as a PDF, in milliseconds. */
  pdf: { p50: number; most: number };
  load: number;
  cores: number;
};

/** Closes a round of thirty fellows with twelve raters each, on a database with such a cohort. */
export async function measureFeedback(databaseUrl: string): Promise<FeedbackFigures> {
  const product = await startProduct(databaseUrl, 2);
  const database = connect(databaseUrl);
  const { roundId, facultyId } = await makeRound(database);
  const headers = { cookie: await cookieFor(database, facultyId, product.secret) };
  const closure = `${product.url}/feedback-rounds/${roundId}/closure`;
  const start = performance.now();
  const answer = await fetch(closure, { method: "POST", headers, redirect: "manual" });
  if (answer.status !== 302) throw new Error(`Closing was answered with ${answer.status}`);
  while (!(await (await fetch(closure, { headers })).text()).includes("The round is closed"))
    await pause(100);
  const closing = performance.now() - start;

  await database.feedback.updateMany({ where: { roundId }, data: { facilitatorId: facultyId } });
  const made = await database.feedback.findMany({ where: { roundId }, select: { id: true } });
  await database.$disconnect();
  const times: number[] = [];
  for (const { id } of made) {
    const from = performance.now();
    const file = await fetch(`${product.url}/feedback/${id}/report.pdf`, { headers });
    const bytes = await file.arrayBuffer();
    times.push(performance.now() - from);
    if (file.status !== 200 || bytes.byteLength < 10_000)
      throw new Error(`A PDF was answered with ${file.status}, ${bytes.byteLength} bytes`);
  }
  await product.stop();
  times.sort((one, other) => one - other);
  return {
    fellows: made.length,
    raters: groups.length,
    closing,
    pdf: { p50: percentile(times, 50), most: times.at(-1) ?? NaN },
    load: loadavg()[0] ?? NaN,
    cores: cpus().length,
  };
}

/** The figures in words. */
export const feedbackText = ({
  fellows: people,
  raters,
  closing,
  pdf,
  load,
  cores,
}: FeedbackFigures) =>
  `${people} fellows with ${raters} raters each, two worker processes, ${cores} cores (load ${load.toFixed(1)}): all reports made ${(closing / 1000).toFixed(1)} s after the press; one as a PDF in ${pdf.p50.toFixed(0)} ms (median), ${pdf.most.toFixed(0)} ms at most.`;

async function makeRound(database: PrismaClient) {
  const cohort = await database.cohort.findFirstOrThrow({
    where: { members: { some: { role: "faculty" } } },
    include: {
      members: { where: { role: "faculty" }, take: 1 },
      fellows: { take: fellows },
      feedbackRounds: true,
    },
  });
  const questionnaire = await database.questionnaire.findFirstOrThrow({
    where: { programmeId: null },
  });
  const statements = (questionnaire.content as { statements: unknown[] }).statements.length;
  const at = (days: number) => new Date(Date.now() + days * day);
  const { id: roundId } = await database.feedbackRound.create({
    data: {
      cohortId: cohort.id,
      number: cohort.feedbackRounds.length + 1,
      questionnaireId: questionnaire.id,
      nominateBy: at(-20),
      answerBy: at(2),
      debriefFrom: at(3),
    },
  });
  for (const [number, { id: fellowId }] of cohort.fellows.entries())
    await database.feedback.create({
      data: {
        roundId,
        fellowId,
        nominatedAt: at(-19),
        approvedAt: at(-18),
        selfAnswers: Array.from({ length: statements }, (_answer, n) => 1 + ((n + number) % 5)),
        raters: {
          create: groups.map((group, rater) => ({
            group,
            name: `Rater ${rater}`,
            how: "From work",
            invitedAt: at(-18),
            email: `rater-${rater}-of-${fellowId}@example.org`,
            reply: {
              create: {
                answers: Array.from({ length: statements }, (_a, n) => 1 + ((n * 3 + rater) % 5)),
                comments: ["Keeps promises.", "Could say no more often.", "At the front door."],
                sentAt: at(-2),
              },
            },
          })),
        },
      },
    });
  return { roundId, facultyId: cohort.members[0]?.personId ?? "" };
}

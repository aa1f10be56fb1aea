import { makeAggregate } from "../../app/feedback/aggregate.ts";
import { type Reply, disclose } from "../../app/feedback/disclosure.ts";
import { makeReport } from "../../app/feedback/make-report.ts";
import { groupsOfRaters, questionnaireContent } from "../../app/feedback/questionnaire.ts";
import type { Transaction } from "../../app/server/database/client.server.ts";
import { amarasComments, commentsOfOthers } from "./feedback-comments.ts";
import { ratersOf } from "./feedback-raters.ts";
import stored from "./feedback-questionnaire.json" with { type: "json" };
import { fellows } from "./fellows.ts";
import { faculty } from "./people.ts";
import { fellowId } from "./progress.ts";
import { questionnaireId } from "./reference.ts";
import type { FellowStory } from "./story.ts";
import type { Year } from "./year.ts";

const questionnaire = questionnaireContent.parse(stored);
const roundId = "twelfth-cohort-round-1";
const { minimumRatersPerAnonymousGroup: minimum, gapThreshold } = questionnaire;

/** Writes round 1 of the sample cohort: closed, its reports made, all but three of them released after a debrief. */
export async function seedFeedbackReports(tx: Transaction, cohortId: string, year: Year) {
  const made = fellows.map((fellow, at) => reportOf(fellow, at));
  await tx.feedbackRound.create({
    data: {
      id: roundId,
      cohortId,
      number: 1,
      questionnaireId,
      minimum,
      gapThreshold,
      nominateBy: year.day(1, 18, "00:00"),
      answerBy: year.day(2, 8, "00:00"),
      debriefFrom: year.day(2, 10, "00:00"),
      createdAt: year.day(1, 4),
      closingAt: year.day(2, 9, "06:00"),
      closedAt: year.day(2, 9, "06:00"),
      aggregate: makeAggregate(made.map(({ report }) => report)) ?? undefined,
    },
  });
  for (const [at, { fellow, raters, shown, comments, self }] of made.entries()) {
    // The last fellows of the list wait for their debrief; of the very last nobody has booked one.
    const isReleased = at < fellows.length - 3;
    const facilitatorId = at < fellows.length - 1 ? holderFor(fellow, at) : null;
    await tx.feedback.create({
      data: {
        id: `${fellow.id}-round-1`,
        roundId,
        fellowId: fellowId(fellow.id),
        nominatedAt: year.day(1, 15),
        approvedAt: year.day(1, 19),
        approvedById: "ruth",
        selfAnswers: self,
        selfAnsweredAt: year.day(1, 28),
        report: shown,
        frozenAt: year.day(2, 9, "06:00"),
        facilitatorId,
        ...(facilitatorId && {
          debriefAt: year.workday(year.day(2, 20, "10:00")),
          debriefPlace: "Online",
        }),
        ...(isReleased && {
          releasedAt: year.workday(year.day(2, 20, "10:40")),
          releasedById: facilitatorId,
        }),
        raters: { create: raters.map((rater) => ({ ...rater, invitedAt: year.day(1, 19) })) },
        comments: { create: comments.map((comment, position) => ({ ...comment, position })) },
      },
    });
  }
}

/** Amara’s debrief is Farah's, so that Ruth, who facilitates her set, has not read it. */
const holderFor = ({ id }: FellowStory, at: number) =>
  id === "amara" ? "farah" : (faculty[at % faculty.length]?.id ?? null);

function reportOf(fellow: FellowStory, at: number) {
  const raters = ratersOf(fellow);
  const words = fellow.id === "amara" ? amarasComments : commentsOfOthers(at);
  const counted: Record<string, number> = {};
  const replies = raters.flatMap(({ group }, number): Reply[] => {
    const nth = (counted[group] = (counted[group] ?? -1) + 1);
    // Now and then somebody did not answer.
    if (fellow.id !== "amara" && (at + number) % 9 === 4) return [];
    const answers = questionnaire.statements.map(({ competency }, statement) =>
      answerTo({ competency, statement, group, isAmara: fellow.id === "amara" }, at, number),
    );
    return [{ group, answers, comments: words[group]?.[nth] ?? [] }];
  });
  const asked = Object.fromEntries(
    groupsOfRaters(questionnaire).map(({ code }) => [
      code,
      raters.filter(({ group }) => group === code).length,
    ]),
  );
  const { comments, ...shown } = disclose(
    {
      groups: groupsOfRaters(questionnaire),
      statements: questionnaire.statements.length,
      minimum,
      asked,
      replies,
    },
    // A story tells it in a fixed order that is not the raters'.
    (all) => [...all].reverse(),
  );
  const self = questionnaire.statements.map(({ competency }, statement) =>
    selfAnswer(competency, at, statement, fellow.id === "amara"),
  );
  const report = makeReport({ questionnaire, shown, self, gapThreshold });
  return { fellow, raters, shown, comments, self, report };
}

type Asked = { competency: string; statement: number; group: string; isAmara: boolean };

/** What somebody answers: around a profile of the fellow, a step up or down by statement and rater. Amara's tells her story. */
function answerTo({ competency, statement, group, isAmara }: Asked, at: number, number: number) {
  if ((at * 7 + statement * 3 + number * 5) % 23 === 0) return null;
  const wobble = ((at * 5 + statement * 2 + number * 3) % 3) - 1;
  const profile = 3 + ((at + competency.charCodeAt(2)) % 3) / 2;
  const amaras: Record<string, number> = { IE1: 2, RC2: 2, IE4: 5, II3: 4, LC2: 2 };
  const of = isAmara ? (amaras[competency] ?? 3.6) : profile;
  const kinder = group === "cohort-peers" || group === "citizens" ? 0.5 : 0;
  return Math.min(5, Math.max(1, Math.round(of + kinder + wobble * 0.6)));
}

function selfAnswer(competency: string, at: number, statement: number, isAmara: boolean) {
  const amaras: Record<string, number> = { IE1: 4, LC2: 4, IE4: 4, RC1: 2, LC1: 2 };
  if (isAmara) return amaras[competency] ?? 3;
  return 2 + ((at + statement + competency.charCodeAt(0)) % 4);
}

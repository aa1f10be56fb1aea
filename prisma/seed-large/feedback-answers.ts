import { makeAggregate } from "../../app/feedback/aggregate.ts";
import { disclose } from "../../app/feedback/disclosure.ts";
import { makeReport } from "../../app/feedback/make-report.ts";
import { groupsOfRaters, questionnaireContent } from "../../app/feedback/questionnaire.ts";
import stored from "../seed/feedback-questionnaire.json" with { type: "json" };
import { type Chance, chanceFrom } from "./chance.ts";
import { sentence } from "./prose.ts";

const questionnaire = questionnaireContent.parse(stored);
const { statements, openQuestions, minimumRatersPerAnonymousGroup: minimum } = questionnaire;
const { gapThreshold } = questionnaire;

/** Of which groups those are whom each fellow names. */
export const groupsNamed = [
  "sponsor",
  "host-peers",
  "host-peers",
  "host-peers",
  "cohort-peers",
  "cohort-peers",
  "cohort-peers",
  "wider-team",
  "wider-team",
  "wider-team",
  "citizens",
];

/** Answers to all statements, with one now and then who cannot comment. */
const answers = (chance: Chance) =>
  statements.map(() => (chance.happens(0.05) ? null : chance.whole(2, 5)));

/** One rater of three writes something. */
const comments = (chance: Chance) =>
  openQuestions.map((_, at) => (at === 0 && chance.happens(0.33) ? sentence(chance) : ""));

/** What a rater answered. */
export const replyOf = (chance: Chance) => ({
  answers: answers(chance),
  comments: comments(chance),
});

function makeResult(chance: Chance) {
  const asked: Record<string, number> = {};
  for (const group of groupsNamed) asked[group] = (asked[group] ?? 0) + 1;
  const replies = groupsNamed.map((group) => ({ group, ...replyOf(chance) }));
  const groups = groupsOfRaters(questionnaire);
  const given = { groups, statements: statements.length, minimum, asked, replies };
  const { comments: said, ...shown } = disclose(given, (all) => [...all].reverse());
  const self = answers(chance);
  const report = makeReport({ questionnaire, shown, self, gapThreshold });
  return { self, said, shown, report };
}

/** Reports of thirty fellows, made once: each cohort's are these, dealt out anew. */
export const results = (() => {
  const chance = chanceFrom(360);
  return Array.from({ length: 30 }, () => makeResult(chance));
})();

/** What a cohort of all of them may see. */
export const aggregate = makeAggregate(results.map(({ report }) => report)) ?? {};

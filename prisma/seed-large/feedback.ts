import { questionnaireId } from "../seed/reference.ts";
import { aggregate, groupsNamed, replyOf, results } from "./feedback-answers.ts";
import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import type { RowWriter } from "./rows.ts";
import { firstNames, lastNames } from "./words.ts";

/** A round's days; of one that is open nothing has been made yet. */
type Round = {
  number: number;
  createdAt: Date;
  nominateBy: Date;
  answerBy: Date;
  debriefFrom: Date;
  closedAt: Date | null;
};

/** Writes a cohort's two rounds of 360° feedback: the second is open while the year goes on. */
export function addFeedback(rows: RowWriter, plan: Plan): void {
  const { ids, year } = plan;
  const fellows = fellowsOf(plan);
  const at = (month: number, day: number) => year.wallTime(month, day, 0);
  const first = {
    number: 1,
    createdAt: at(1, 25),
    nominateBy: at(2, 10),
    answerBy: at(3, 1),
    debriefFrom: at(3, 8),
    closedAt: year.wallTime(3, 2, 6),
  };
  const second = year.isRunning
    ? {
        number: 2,
        createdAt: year.fromToday(-35, 0),
        nominateBy: year.fromToday(-20, 0),
        answerBy: year.fromToday(14, 0),
        debriefFrom: year.fromToday(21, 0),
        closedAt: null,
      }
    : {
        number: 2,
        createdAt: at(9, 25),
        nominateBy: at(10, 10),
        answerBy: at(11, 1),
        debriefFrom: at(11, 8),
        closedAt: year.wallTime(11, 2, 6),
      };
  for (const round of [first, second]) {
    const { closedAt, ...days } = round;
    const id = ids.feedbackRound(round.number);
    rows.add("FeedbackRound", {
      id,
      cohortId: ids.cohort,
      questionnaireId,
      ...days,
      closingAt: closedAt,
      closedAt,
      aggregate: closedAt ? aggregate : undefined,
    });
    for (const fellow of fellows) addOne(rows, plan, round, fellow);
  }
}

function addOne(rows: RowWriter, plan: Plan, round: Round, fellow: FellowOfCohort): void {
  const { ids, year, number: cohort } = plan;
  const { closedAt, nominateBy } = round;
  const id = ids.feedback(round.number, fellow.number);
  const result = results[(fellow.number + cohort + round.number) % results.length];
  const releasedAt = closedAt && year.hoursAfter(closedAt, 10 * 24);
  rows.add("Feedback", {
    id,
    roundId: ids.feedbackRound(round.number),
    fellowId: fellow.id,
    nominatedAt: nominateBy,
    approvedAt: nominateBy,
    approvedById: fellow.faculty.id,
    selfAnswers: result?.self,
    selfAnsweredAt: year.hoursAfter(nominateBy, 48),
    facilitatorId: fellow.faculty.id,
    debriefAt: releasedAt,
    debriefPlace: "Online",
    report: closedAt ? result?.shown : undefined,
    frozenAt: closedAt,
    releasedAt,
    releasedById: releasedAt && fellow.faculty.id,
  });
  addRaters(rows, plan, { round, id, fellow });
  if (!closedAt || !releasedAt) return;
  for (const [position, comment] of (result?.said ?? []).entries())
    rows.add("FeedbackComment", { id: `${id}-${position}`, feedbackId: id, position, ...comment });
  if (fellow.number % 3 === 0)
    rows.add("FeedbackShare", {
      id: `${id}-share`,
      feedbackId: id,
      personId: fellow.mentor.id,
      createdAt: releasedAt,
    });
}

type Of = { round: Round; id: string; fellow: FellowOfCohort };

/** Sponsor, mentor, three of the cohort and others at work. Answers are there while the round is open alone. */
function addRaters(rows: RowWriter, plan: Plan, { round, id, fellow }: Of): void {
  const { year, chance } = plan;
  const invitedAt = year.hoursAfter(round.nominateBy, 10);
  const colleagues = peersOf(plan, fellow);
  for (const [at, group] of groupsNamed.entries()) {
    const known = at === 0 ? fellow.sponsor : at === 1 ? fellow.mentor : undefined;
    const person = known ?? (group === "cohort-peers" ? colleagues.shift() : undefined);
    const raterId = `${id}-rater-${at + 1}`;
    rows.add("Rater", {
      id: raterId,
      feedbackId: id,
      group,
      how: "From work",
      invitedAt,
      name: person?.name ?? `${chance.oneOf(firstNames)} ${chance.oneOf(lastNames)}`,
      email: person?.email ?? `${fellow.person.id}-colleague-${at}@example.org`,
    });
    if (round.closedAt || !chance.happens(0.6)) continue;
    const savedAt = year.fromToday(-chance.whole(1, 9), 12);
    rows.add("RaterReply", { raterId, ...replyOf(chance), savedAt, sentAt: savedAt });
  }
}

/** The three who come after a fellow in the cohort: everybody is named by three. */
const peersOf = ({ cast }: Plan, { number }: FellowOfCohort) =>
  [0, 1, 2].map((next) => cast.fellow[(number + next) % cast.fellow.length]);

import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { AskedPerson } from "../policy/raters.ts";
import { countAnswered, unanswered } from "./given.ts";
import { minutesFor } from "./minutes.ts";
import { type FeedbackRequest, findRequest, listRequests } from "./requests.server.ts";
import { seenOf } from "./save-answers.server.ts";
import { layOut } from "./sections.ts";
import { shownExample } from "./shown-example.ts";

/** How far a rater has got with something asked of them. */
export type State = "new" | "begun" | "sent" | "declined";

function stateOf({ savedAt, sentAt, declinedAt, given }: FeedbackRequest): State {
  if (declinedAt) return "declined";
  if (sentAt) return "sent";
  const isBegun = savedAt && (countAnswered(given) > 0 || given.comments.some(Boolean));
  return isBegun ? "begun" : "new";
}

const inShort = (request: FeedbackRequest) => ({
  id: request.id,
  fellow: request.fellow,
  cohort: request.cohort,
  until: showDay(request.answerBy, request.zone),
  minutes: minutesFor(request.questionnaire),
  state: stateOf(request),
});

/** All that is asked of a rater in rounds that take answers. */
export const openRequests = async (rater: AskedPerson) => (await listRequests(rater)).map(inShort);

/** What is asked before it is answered, with what becomes of the answers, and how far the rater has got. @throws NotFound */
export async function openRequest(rater: AskedPerson, id: string | undefined) {
  const request = await findRequest(rater, id);
  const { isOpen, group, minimum, questionnaire, given, savedAt, zone } = request;
  return {
    ...inShort(request),
    isOpen,
    group,
    minimum,
    example: shownExample(questionnaire, minimum),
    statements: questionnaire.statements.length,
    answered: countAnswered(given),
    saved: savedAt && showDayOrTime(savedAt, new Date(), zone),
  };
}

/** The questionnaire with what the rater has given so far; null once the round takes no answers. @throws NotFound */
export async function openAnswers(rater: AskedPerson, id: string | undefined) {
  const request = await findRequest(rater, id);
  const { fellow, group, questionnaire, titles, given, isOpen } = request;
  return {
    id: request.id,
    fellow,
    anonymous: group.anonymous,
    given,
    asked: isOpen ? layOut(questionnaire, titles) : null,
    until: showDay(request.answerBy, request.zone),
    seen: seenOf(request),
    isSent: request.sentAt !== null,
  };
}

/** What a rater looks at before they send: which statements have no answer. @throws NotFound */
export async function openSending(rater: AskedPerson, id: string | undefined) {
  const request = await findRequest(rater, id);
  const { fellow, questionnaire, given, isOpen } = request;
  const { statements, openQuestions } = questionnaire;
  return {
    id: request.id,
    fellow,
    isOpen,
    until: showDay(request.answerBy, request.zone),
    statements: statements.length,
    answered: countAnswered(given),
    unanswered: unanswered(given).map((number) => ({
      number,
      text: statements[number]?.text ?? "",
    })),
    comments: given.comments.filter(Boolean).length,
    questions: openQuestions.length,
    isEmpty: countAnswered(given) === 0 && !given.comments.some(Boolean),
  };
}

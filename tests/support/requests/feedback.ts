import { DateTime } from "luxon";
import { questionnaireId } from "../../../prisma/seed/reference.ts";
import { madeNumber } from "../made-round.ts";
import { type Tried, act, page, script } from "../tried.ts";

const day = (days: number) => DateTime.utc().plus({ days }).toISODate();
const round = {
  questionnaireId,
  nominateBy: day(20),
  answerBy: day(40),
  debriefFrom: day(50),
  minimum: "3",
  gapThreshold: "1",
};
const board = "/feedback-rounds/twelfth-round-2";
const severns = "/feedback-rounds/severn-round";
const ben = "/feedback/ben-feedback";
const amara = "/feedback/amara-feedback";
const dominic = "/feedback/dominic-feedback";
const rater = {
  by: "typing",
  name: "Ada Moor",
  email: "ada.moor@example.org",
  group: "host-peers",
  how: "We share a clinic",
};
const address = { name: "Agnes Abbot", email: "agnes@example.org" };
const rounds = "/cohorts/twelfth-cohort/feedback-rounds";
const ours = "/programmes/headroom-fellowship/questionnaires";
const theirs = "/programmes/severn-fellowship/questionnaires";
const came = "/questionnaires/systems-leadership-360-1";
const csv = () => new File(["competency,statement\nA,listens\n"], "ours.csv");
const questionnaire = {
  title: "Ours",
  version: "1",
  stem: "This person…",
  selfStem: "I…",
  scale: "a\nb\nc\nd\ne",
  unableToComment: "Cannot say",
  "group-host-peers": "Peers",
};

/** Rounds of 360° feedback, the names for one, and questionnaires. */
export const feedbackRequests: Record<string, Tried[]> = {
  feedback: [page("one's own, and the rounds one runs", "/feedback")],
  "feedback/:feedbackId": [page("Amara's", amara), page("Carys's", "/feedback/carys-feedback")],
  "feedback/:feedbackId/raters/new": [
    page("Ben's", `${ben}/raters/new`),
    act("Ben's", `${ben}/raters/new`, rater),
  ],
  "feedback/:feedbackId/raters/:raterId/edit": [
    page("Ben's", `${ben}/raters/ben-rater-2/edit`),
    act("Ben's", `${ben}/raters/ben-rater-2/edit`, rater),
    act("Amara's, who was asked", `${amara}/raters/amara-rater-2/edit`, rater),
  ],
  "feedback/:feedbackId/raters/:raterId/removal": [
    page("Ben's", `${ben}/raters/ben-rater-2/removal`),
    act("Ben's", `${ben}/raters/ben-rater-2/removal`),
    act("Amara's, by the page of Ben's", `${ben}/raters/amara-rater-2/removal`),
  ],
  "feedback/:feedbackId/raters/:raterId/address": [
    page("Amara's, who was asked", `${amara}/raters/amara-rater-2/address`),
    act("Amara's, who was asked", `${amara}/raters/amara-rater-2/address`, address),
  ],
  "feedback/:feedbackId/nominations": [
    page("Ben's", `${ben}/nominations`),
    act("Ben's", `${ben}/nominations`),
  ],
  "feedback/:feedbackId/approval": [
    page("Dominic's", `${dominic}/approval`),
    act("Dominic's, of other names", `${dominic}/approval`, { seen: "[]" }),
  ],
  "feedback/:feedbackId/changes": [
    page("Dominic's", `${dominic}/changes`),
    act("Dominic's", `${dominic}/changes`, { changesAsked: "Others, please" }),
  ],
  "feedback/:feedbackId/self": [
    page("Amara's", `${amara}/self`),
    act("Amara's", `${amara}/self`, { statement0: "3" }),
  ],
  "feedback/:feedbackId/self/draft": [
    page("Amara's", `${amara}/self/draft`),
    script("Amara's", `${amara}/self/draft`, { seen: "", fields: { statement0: "3" } }),
  ],
  "cohorts/:cohortId/feedback-rounds": [page("Headroom's twelfth", rounds)],
  "cohorts/:cohortId/feedback-rounds/new": [
    page("Headroom's twelfth", `${rounds}/new`),
    act("Headroom's twelfth", `${rounds}/new`, { ...round, number: String(madeNumber + 1) }),
  ],
  "feedback-rounds/:roundId": [page("Headroom's", board), page("Severn's", severns)],
  "feedback-rounds/:roundId/edit": [
    page("Headroom's", `${board}/edit`),
    act("Headroom's", `${board}/edit`, round),
    act("Severn's", `${severns}/edit`, round),
  ],
  "feedback-rounds/:roundId/joiners": [
    page("Headroom's", `${board}/joiners`),
    act("Headroom's", `${board}/joiners`),
  ],
  "feedback-rounds/:roundId/reminders": [
    page("Headroom's", `${board}/reminders`),
    act("Headroom's", `${board}/reminders`),
  ],
  "programmes/:programmeId/questionnaires": [page("Headroom's", ours), page("Severn's", theirs)],
  "programmes/:programmeId/questionnaires/new": [
    page("Headroom's", `${ours}/new`),
    act("Headroom's", `${ours}/new`, { ...questionnaire, file: csv() }),
    act("Severn's", `${theirs}/new`, { ...questionnaire, file: csv() }),
  ],
  "programmes/:programmeId/questionnaires/example": [page("Headroom's", `${ours}/example`)],
  "questionnaires/:questionnaireId": [page("the product's", came)],
  "questionnaires/:questionnaireId/removal": [
    page("the product's", `${came}/removal`),
    act("the product's", `${came}/removal`),
  ],
};

import { act, page } from "../tried.ts";

const amaras = "/challenges/amara-challenge";
const words = { revision: "1", title: "Who answers?", purpose: "", liveNow: "" };
const stage = {
  seen: "amara-stage-7",
  stage: "learn",
  about: "Two more practices",
  enteredOn: "2000-01-01",
};
const member = { personId: "lakshmi", email: "", role: "citizen" };
const running = `${amaras}/prototypes/amara-prototype-call`;
const plan = {
  question: "Who rings?",
  prediction: "Few",
  test: "",
  scale: "",
  startsOn: "2026-11-02",
};
const outcome = { revision: "1", observed: "Many", learned: "To count", outcome: "adapt" };
const open = "/unblock-requests/amara-unblock-after";
const ask = { ask: "A key to the cupboard", replyBy: "2000-01-01" };

export const challengeRequests = {
  "cohorts/:cohortId/challenges": [
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/challenges"),
    page("Severn's", "/cohorts/severn-first-cohort/challenges"),
  ],
  "challenges/:challengeId": [
    page("Amara's", amaras),
    page("Severn's", "/challenges/severn-weekends"),
    page("one that is not there", "/challenges/none"),
  ],
  "challenges/:challengeId/edit": [
    page("Amara's", `${amaras}/edit`),
    act("Amara's", `${amaras}/edit`, words),
  ],
  "challenges/:challengeId/aims/new": [
    page("on Amara's", `${amaras}/aims/new`),
    act("on Amara's", `${amaras}/aims/new`, { text: "Fewer letters" }),
  ],
  "challenges/:challengeId/aims/:aimId/edit": [
    page("of Amara's", `${amaras}/aims/amara-aim-choose/edit`),
    act("of Amara's", `${amaras}/aims/amara-aim-choose/edit`, { text: "They do", revision: "1" }),
    page("by way of another's challenge", "/challenges/ben-challenge/aims/amara-aim-choose/edit"),
  ],
  "challenges/:challengeId/aims/:aimId/closure": [
    page("of Amara's", `${amaras}/aims/amara-aim-choose/closure`),
    act("of Amara's", `${amaras}/aims/amara-aim-choose/closure`, {
      learned: "To wait",
      revision: "1",
    }),
  ],
  "challenges/:challengeId/stages/new": [
    page("of Amara's", `${amaras}/stages/new`),
    act("of Amara's, before the last", `${amaras}/stages/new`, stage),
  ],
  "challenges/:challengeId/stages/:entryId/edit": [
    page("of Amara's", `${amaras}/stages/amara-stage-7/edit`),
    act("of Amara's", `${amaras}/stages/amara-stage-7/edit`, { about: "The first Saturday" }),
    page("by way of another's challenge", "/challenges/ben-challenge/stages/amara-stage-7/edit"),
  ],
  "challenges/:challengeId/prototypes/new": [
    page("on Amara's", `${amaras}/prototypes/new`),
    act("on Amara's", `${amaras}/prototypes/new`, plan),
  ],
  "challenges/:challengeId/prototypes/:prototypeId": [
    page("of Amara's", `${amaras}/prototypes/amara-prototype-card`),
    page(
      "by way of another's challenge",
      "/challenges/ben-challenge/prototypes/amara-prototype-card",
    ),
  ],
  "challenges/:challengeId/prototypes/:prototypeId/edit": [
    page("of Amara's, under way", `${running}/edit`),
    act("of Amara's, under way", `${running}/edit`, { ...plan, revision: "1" }),
    page("of Amara's, ended", `${amaras}/prototypes/amara-prototype-card/edit`),
  ],
  "challenges/:challengeId/prototypes/:prototypeId/outcome": [
    page("of Amara's, under way", `${running}/outcome`),
    act("of Amara's, under way", `${running}/outcome`, outcome),
  ],
  "challenges/:challengeId/members/new": [
    page("on Amara's", `${amaras}/members/new`),
    act("on Amara's", `${amaras}/members/new`, member),
  ],
  "challenges/:challengeId/members/:memberId/removal": [
    page("Maureen from Amara's", `${amaras}/members/amara-challenge-maureen/removal`),
    act("Sanjay from Amara's", `${amaras}/members/amara-challenge-sanjay/removal`),
  ],
  "progress/:fellowId/unblock-requests/new": [
    page("by Amara", "/progress/amara-year/unblock-requests/new"),
    act("by Amara, for a day that is past", "/progress/amara-year/unblock-requests/new", ask),
  ],
  "unblock-requests/:requestId": [
    page("Amara's, open", open),
    page("Amara's, closed", "/unblock-requests/amara-unblock-weekend"),
    page("one that is not there", "/unblock-requests/none"),
  ],
  "unblock-requests/:requestId/replies": [
    page("to Amara's", `${open}/replies`),
    act("to Amara's", `${open}/replies`, { text: "Thursday at nine" }),
  ],
  "unblock-requests/:requestId/closure": [
    page("of Amara's", `${open}/closure`),
    act("of Amara's", `${open}/closure`, { outcome: "We met" }),
  ],
};

import { act, page } from "../tried.ts";

const amaras = "/challenges/amara-challenge";
const map = `${amaras}/coalition`;
const director = `${map}/amara-stakeholder-director`;
const stakeholder = {
  role: "Porter",
  name: "",
  interest: "",
  relationship: "",
  influence: "low",
  energy: "undecided",
};
const work = `${amaras}/co-production`;
const mondays = `${work}/amara-work-mondays`;
const rating = { level: "engagement", note: "", revision: "1" };
const visit = { on: "2026-01-01", place: "Ward 5", withWhom: "A nurse", seen: "A queue" };
const decision = { on: "2026-01-01", what: "We wait", byWhom: "The group", why: "It is early" };

export const coalitionRequests = {
  "challenges/:challengeId/coalition": [
    page("of Amara's", map),
    page("of Severn's", "/challenges/severn-weekends/coalition"),
  ],
  "challenges/:challengeId/coalition/new": [
    page("of Amara's", `${map}/new`),
    act("of Amara's", `${map}/new`, stakeholder),
  ],
  "challenges/:challengeId/coalition/:stakeholderId": [
    page("of Amara's", director),
    page(
      "by way of another's challenge",
      "/challenges/ben-challenge/coalition/amara-stakeholder-director",
    ),
  ],
  "challenges/:challengeId/coalition/:stakeholderId/edit": [
    page("of Amara's", `${director}/edit`),
    act("of Amara's", `${director}/edit`, { ...stakeholder, revision: "1" }),
  ],
  "challenges/:challengeId/coalition/:stakeholderId/removal": [
    page("of Amara's", `${director}/removal`),
    act("of Amara's", `${map}/amara-stakeholder-calls/removal`),
  ],
  "challenges/:challengeId/coalition/:stakeholderId/conversation": [
    page("of Amara's", `${director}/conversation`),
    act("of Amara's, for a day that is past", `${director}/conversation`, {
      personId: "amara",
      about: "",
      dueOn: "2000-01-01",
    }),
  ],
  "challenges/:challengeId/coalition/:stakeholderId/conversation/outcome": [
    page("of Amara's", `${director}/conversation/outcome`),
    act("of Amara's", `${map}/amara-stakeholder-site/conversation/outcome`, { outcome: "Heard" }),
  ],
  "challenges/:challengeId/co-production": [page("of Amara's", work)],
  "challenges/:challengeId/co-production/new": [
    page("of Amara's", `${work}/new`),
    act("of Amara's", `${work}/new`, { what: "A leaflet", on: "2026-01-01" }),
  ],
  "challenges/:challengeId/co-production/:workId": [
    page("of Amara's, rated by both sides", `${work}/amara-work-card`),
    page(
      "by way of another's challenge",
      "/challenges/ben-challenge/co-production/amara-work-card",
    ),
  ],
  "challenges/:challengeId/co-production/:workId/edit": [
    page("of Amara's, rated", `${mondays}/edit`),
    act("of Amara's, rated", `${mondays}/edit`, { what: "A", on: "2026-01-01", revision: "1" }),
  ],
  "challenges/:challengeId/co-production/:workId/removal": [
    page("of Amara's, rated", `${mondays}/removal`),
    act("of Amara's, rated", `${mondays}/removal`),
  ],
  "challenges/:challengeId/co-production/:workId/rating": [
    page("of Amara's, rated by the fellow", `${mondays}/rating`),
    act("of Amara's, rated by both sides", `${work}/amara-work-card/rating`, rating),
  ],
  "challenges/:challengeId/visits": [page("of Amara's", `${amaras}/visits`)],
  "challenges/:challengeId/visits/new": [
    page("of Amara's", `${amaras}/visits/new`),
    act("of Amara's", `${amaras}/visits/new`, visit),
  ],
  "challenges/:challengeId/visits/:visitId/edit": [
    page("of Amara's", `${amaras}/visits/amara-visit-emergency/edit`),
    act("of Amara's", `${amaras}/visits/amara-visit-emergency/edit`, { ...visit, revision: "1" }),
  ],
  "challenges/:challengeId/visits/:visitId/removal": [
    page("of Amara's", `${amaras}/visits/amara-visit-emergency/removal`),
    act("of Amara's", `${amaras}/visits/amara-visit-call-centre/removal`),
  ],
  "challenges/:challengeId/decisions": [page("of Amara's", `${amaras}/decisions`)],
  "challenges/:challengeId/decisions/new": [
    page("of Amara's", `${amaras}/decisions/new`),
    act("of Amara's", `${amaras}/decisions/new`, decision),
  ],
  "challenges/:challengeId/decisions/:decisionId/edit": [
    page("of Amara's", `${amaras}/decisions/amara-decision-weekend/edit`),
    act("of Amara's", `${amaras}/decisions/amara-decision-weekend/edit`, {
      ...decision,
      revision: "1",
    }),
  ],
  "challenges/:challengeId/decisions/:decisionId/removal": [
    page("of Amara's", `${amaras}/decisions/amara-decision-weekend/removal`),
    act(
      "by way of another's challenge",
      "/challenges/ben-challenge/decisions/amara-decision-weekend/removal",
    ),
  ],
};

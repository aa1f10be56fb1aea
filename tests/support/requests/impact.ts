import { act, page } from "../tried.ts";

const impact = "/challenges/amara-challenge/impact";
const returns = `${impact}/amara-claim-returns`;
const claim = {
  side: "cost",
  claim: "It takes four nurse hours a week",
  evidence: "",
  links: "",
  confidence: "high",
  why: "We counted them",
  attribution: "",
};

export const impactRequests = {
  "challenges/:challengeId/impact": [
    page("Amara's", impact),
    page("of one that is not there", "/challenges/none/impact"),
  ],
  "challenges/:challengeId/impact/new": [
    page("to Amara's", `${impact}/new`),
    act("to Amara's", `${impact}/new`, claim),
  ],
  "challenges/:challengeId/impact/:claimId/edit": [
    page("of Amara's", `${returns}/edit`),
    act("of Amara's", `${returns}/edit`, { ...claim, revision: "1" }),
    page("by way of another's", "/challenges/ben-challenge/impact/amara-claim-returns/edit"),
  ],
  "challenges/:challengeId/impact/:claimId/removal": [
    page("of Amara's", `${returns}/removal`),
    act("of Amara's", `${impact}/amara-claim-reach/removal`),
  ],
};

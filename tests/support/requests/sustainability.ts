import { act, page } from "../tried.ts";

const monday = "/challenges/amara-challenge/handovers/amara-handover-monday";
const handover = {
  what: "The card",
  ownerId: "helena",
  measureId: "",
  measureWords: "Cards given out",
  handedOverOn: "2026-12-01",
  reviewOn: "2027-03-01",
};

export const sustainabilityRequests = {
  "challenges/:challengeId/sustainability": [
    page("Amara's", "/challenges/amara-challenge/sustainability"),
    page("of one that is not there", "/challenges/none/sustainability"),
  ],
  "challenges/:challengeId/handovers/new": [
    page("of Amara's", "/challenges/amara-challenge/handovers/new"),
    act("of Amara's", "/challenges/amara-challenge/handovers/new", handover),
  ],
  "challenges/:challengeId/handovers/:handoverId/edit": [
    page("of Amara's", `${monday}/edit`),
    act("of Amara's", `${monday}/edit`, { ...handover, revision: "1" }),
    page("by way of another's", "/challenges/ben-challenge/handovers/amara-handover-monday/edit"),
  ],
  "challenges/:challengeId/handovers/:handoverId/removal": [
    page("of Amara's", `${monday}/removal`),
    act("of Amara's", `${monday}/removal`),
  ],
  "handovers/:token": [page("by a link that is made up", "/handovers/amara-handover-monday.none")],
  "look-backs/:lookBackId": [
    page("one that is not there", "/look-backs/none"),
    act("one that is not there", "/look-backs/none", { stands: "yes" }),
  ],
  "look-back-links/:token": [
    page("by a link that is made up", "/look-back-links/none"),
    act("by a link that is made up", "/look-back-links/none", { stands: "yes" }),
  ],
};

import { act, page } from "../tried.ts";

const text = { title: "A working title", problem: "People wait" };
const reason = "Say more about who is affected";

export const proposals = {
  "programmes/:programmeId/proposals": [
    page("Headroom's", "/programmes/headroom-fellowship/proposals"),
    page("Severn's", "/programmes/severn-fellowship/proposals"),
  ],
  "hosts/:hostId/proposals/new": [
    page("Northmere's", "/hosts/northmere/proposals/new"),
    act("Northmere's", "/hosts/northmere/proposals/new", text),
    page("Brackenhurst's", "/hosts/brackenhurst/proposals/new"),
    act("Brackenhurst's", "/hosts/brackenhurst/proposals/new", text),
  ],
  "proposals/:proposalId": [
    page("Northmere's, to be changed", "/proposals/northmere-home-by-lunch"),
    page("Northmere's, approved, with Amara on it", "/proposals/northmere-breathless"),
    page("Kelmore's, submitted", "/proposals/kelmore-handovers"),
    page("Oxlease's of this year, declined", "/proposals/oxlease-theatres"),
    page("Brackenhurst's", "/proposals/brackenhurst-weekends"),
  ],
  "proposals/:proposalId/edit": [
    page("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/edit"),
    act("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/edit", {
      ...text,
      revision: "1",
    }),
    page("Northmere's, approved", "/proposals/northmere-breathless/edit"),
    act("Northmere's, approved", "/proposals/northmere-breathless/edit", {
      ...text,
      revision: "1",
    }),
    act("Brackenhurst's", "/proposals/brackenhurst-weekends/edit", { ...text, revision: "1" }),
  ],
  "proposals/:proposalId/comments": [
    page("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/comments"),
    act("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/comments", {
      text: "A word",
    }),
    act("Northmere's, approved", "/proposals/northmere-breathless/comments", { text: "A word" }),
    act("Brackenhurst's", "/proposals/brackenhurst-weekends/comments", { text: "A word" }),
  ],
  "proposals/:proposalId/submission": [
    page("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/submission"),
    act("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/submission", {
      revision: "1",
    }),
    act("Brackenhurst's", "/proposals/brackenhurst-weekends/submission", { revision: "1" }),
  ],
  "proposals/:proposalId/decision": [
    page("Kelmore's, submitted", "/proposals/kelmore-handovers/decision"),
    act("Kelmore's, submitted", "/proposals/kelmore-handovers/decision", {
      revision: "1",
      decision: "changesAsked",
      reason,
    }),
    act("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/decision", {
      revision: "1",
      decision: "approved",
    }),
    act("Brackenhurst's", "/proposals/brackenhurst-weekends/decision", {
      revision: "1",
      decision: "approved",
    }),
  ],
  "proposals/:proposalId/withdrawal": [
    page("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/withdrawal"),
    act("Northmere's, to be changed", "/proposals/northmere-home-by-lunch/withdrawal"),
    act("Northmere's, approved, with Amara on it", "/proposals/northmere-breathless/withdrawal"),
    act("Brackenhurst's", "/proposals/brackenhurst-weekends/withdrawal"),
  ],
};

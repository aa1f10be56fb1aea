import { planId, plannedSetId } from "../made-plan.ts";
import { type Tried, act, page } from "../tried.ts";

const plan = `/set-plans/${planId}`;
const set = `${plan}/sets/${plannedSetId}/edit`;
const ours = "/cohorts/twelfth-cohort";
const theirs = "/cohorts/severn-second-cohort";
const next = "/cohorts/thirteenth-cohort";
const sizes = { smallest: "4", largest: "8" };
const revision = "1";
const confirmed = (people: number) =>
  `Yew: A set works best with 4 to 8 people; this one would have ${people}.`;

/** Requests of the room in which sets are formed, by route. */
export const setForming: Record<string, Tried[]> = {
  "cohorts/:cohortId/forming-answer": [
    page("Headroom's twelfth", `${ours}/forming-answer`),
    act("Headroom's twelfth", `${ours}/forming-answer`, { experience: "5" }),
    act("Severn's second", `${theirs}/forming-answer`, { experience: "5" }),
  ],
  "cohorts/:cohortId/set-plans/new": [
    page("Headroom's twelfth, which has one", `${ours}/set-plans/new`),
    act("Headroom's twelfth, which has one", `${ours}/set-plans/new`, {
      ...sizes,
      "sets[0].name": "Oak",
      "invite.maureen": "yes",
    }),
    page("Headroom's thirteenth", `${next}/set-plans/new`),
    act("Headroom's thirteenth", `${next}/set-plans/new`, { ...sizes, "sets[0].name": "Oak" }),
    act("Severn's second", `${theirs}/set-plans/new`, { ...sizes, "sets[0].name": "Oak" }),
  ],
  "set-plans/:planId": [
    page("Headroom's twelfth's", plan),
    page("one that is not there", "/set-plans/none"),
  ],
  "set-plans/:planId/moves": [
    page("Headroom's twelfth's", `${plan}/moves`),
    act("Headroom's twelfth's, Maureen out", `${plan}/moves`, {
      personId: "maureen",
      revision,
      confirmed: confirmed(1),
    }),
    act("Headroom's twelfth's, Amara, whose set stays", `${plan}/moves`, {
      personId: "amara",
      to: plannedSetId,
      revision,
    }),
  ],
  "set-plans/:planId/proposals/new": [
    page("Headroom's twelfth's", `${plan}/proposals/new`),
    act("Headroom's twelfth's", `${plan}/proposals/new`, { ...sizes, revision }),
    act("Headroom's twelfth's, changed since", `${plan}/proposals/new`, {
      ...sizes,
      revision: "7",
    }),
  ],
  "set-plans/:planId/return": [
    page("Headroom's twelfth's", `${plan}/return`),
    act("Headroom's twelfth's", `${plan}/return`, { revision }),
  ],
  "set-plans/:planId/sets/:plannedSetId/edit": [
    page("Headroom's twelfth's", set),
    act("Headroom's twelfth's", set, { name: "Oak", facilitatorId: "gwilym", revision }),
  ],
  "set-plans/:planId/publication": [
    page("Headroom's twelfth's", `${plan}/publication`),
    act("Headroom's twelfth's", `${plan}/publication`, { revision, confirmed: confirmed(2) }),
  ],
  "set-plans/:planId/removal": [
    page("Headroom's twelfth's", `${plan}/removal`),
    act("Headroom's twelfth's", `${plan}/removal`),
  ],
};

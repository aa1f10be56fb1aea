import { frameworkId } from "../../../prisma/seed/reference.ts";
import { type Tried, act, page } from "../tried.ts";

const ours = "/cohorts/twelfth-cohort";
const theirs = "/cohorts/severn-first-cohort";
const cohort = {
  name: "A cohort",
  startsOn: "2031-09-01",
  endsOn: "2032-08-31",
  zone: "Europe/London",
  frameworkId,
  keepFeedbackMonths: "6",
  keepJournalMonths: "12",
  keepLogsMonths: "0",
  askAlumniMonths: "24",
};
const make = "/programmes/headroom-fellowship/cohorts/new";
const set = { name: "Elder", facilitatorId: "gwilym", "member.maureen": "yes" };
const small = "A set works best with 4 to 8 people; this one would have 1.";

/** Cohorts, and sets made by hand. */
export const cohortRequests: Record<string, Tried[]> = {
  "programmes/:programmeId/cohorts/new": [
    page("in Headroom's", make),
    act("in Headroom's", make, cohort),
    page("a copy of the twelfth", `${make}?from=twelfth-cohort`),
    act("a copy of the twelfth", `${make}?from=twelfth-cohort`, cohort),
    page("in Headroom's, a copy of Severn's", `${make}?from=severn-first-cohort`),
    act("in Severn's", "/programmes/severn-fellowship/cohorts/new", cohort),
  ],
  "cohorts/:cohortId": [page("Headroom's twelfth", ours), page("Severn's first", theirs)],
  "cohorts/:cohortId/edit": [
    page("Headroom's twelfth", `${ours}/edit`),
    act(
      "Headroom's twelfth, to a name that is free but dates that leave all behind",
      `${ours}/edit`,
      cohort,
    ),
    page("Severn's first", `${theirs}/edit`),
    act("Severn's first", `${theirs}/edit`, cohort),
  ],
  "cohorts/:cohortId/sets/new": [
    page("Headroom's twelfth", `${ours}/sets/new`),
    act("Headroom's twelfth, of one", `${ours}/sets/new`, { ...set, confirmed: small }),
    act("Severn's first, of somebody of Headroom's", `${theirs}/sets/new`, set),
  ],
};

import { act, page } from "../tried.ts";

const twelfth = "/cohorts/twelfth-cohort";
const severn = "/cohorts/severn-first-cohort";
const edit = "/milestones/twelfth-cohort-presentations/edit";
const removal = "/milestones/twelfth-cohort-presentations/removal";
// Enrolment is taken from three months before a cohort starts, so that this day is one of every sample cohort's life.
const day = new Date().toISOString().slice(0, 10);
const milestone = { title: "A visit to Kestrel House", about: "", first: day, last: "" };

export const year = {
  year: [page("one's own", "/year")],
  "cohorts/:cohortId/year": [
    page("the twelfth cohort's", `${twelfth}/year`),
    page("Severn's", `${severn}/year`),
    page("of one that is not there", "/cohorts/none/year"),
  ],
  "cohorts/:cohortId/milestones/new": [
    page("the twelfth cohort's", `${twelfth}/milestones/new`),
    act("the twelfth cohort's", `${twelfth}/milestones/new`, milestone),
    act("Severn's", `${severn}/milestones/new`, milestone),
  ],
  "cohorts/:cohortId/milestones/template": [
    page("the twelfth cohort's", `${twelfth}/milestones/template`),
    act("the twelfth cohort's", `${twelfth}/milestones/template`, { induction: "yes" }),
    act("Severn's", `${severn}/milestones/template`, { induction: "yes" }),
  ],
  "milestones/:milestoneId/edit": [
    page("the twelfth cohort's", edit),
    page("Severn's", "/milestones/severn-first-cohort-board/edit"),
    act("the twelfth cohort's, changed since it was seen", edit, { ...milestone, seen: "before" }),
  ],
  "milestones/:milestoneId/removal": [
    page("the twelfth cohort's", removal),
    act("the twelfth cohort's", removal),
    act("Severn's", "/milestones/severn-first-cohort-board/removal"),
  ],
};

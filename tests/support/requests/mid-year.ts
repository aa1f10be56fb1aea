import { act, page } from "../tried.ts";

const review = "/mid-year-reviews/amara-mid-year";
const list = "/cohorts/twelfth-cohort/mid-year-reviews";
const past = { facultyId: "ruth", prepareBy: "2000-01-01", meetsOn: "2000-01-02" };
const words = { goesWell: "", isHard: "", toChange: "", willDo: "", revision: "9" };

export const midYearRequests = {
  "cohorts/:cohortId/mid-year-reviews": [
    page("the twelfth cohort's", list),
    page("Severn's", "/cohorts/severn-first-cohort/mid-year-reviews"),
  ],
  "cohorts/:cohortId/mid-year-reviews/new": [
    page("the twelfth cohort's", `${list}/new`),
    act("for days that are past", `${list}/new`, past),
  ],
  "cohorts/:cohortId/mid-year-reviews/removal": [
    page("the twelfth cohort's, of which one is being prepared", `${list}/removal`),
    act("the twelfth cohort's, of which one is being prepared", `${list}/removal`),
  ],
  "mid-year-reviews/:reviewId": [
    page("Amara's, being prepared", review),
    page("one that is not there", "/mid-year-reviews/none"),
  ],
  "mid-year-reviews/:reviewId/edit": [
    page("Amara's", `${review}/edit`),
    act("Amara's, to days that are past", `${review}/edit`, past),
  ],
  "mid-year-reviews/:reviewId/removal": [
    page("Amara's, being prepared", `${review}/removal`),
    act("Amara's, being prepared", `${review}/removal`),
  ],
  "mid-year-reviews/:reviewId/preparation/:side": [
    page("of Amara", `${review}/preparation/fellow`),
    page("of the mentor", `${review}/preparation/mentor`),
    page("of the sponsor", `${review}/preparation/sponsor`),
    page("of the faculty", `${review}/preparation/faculty`),
    act("of the mentor, changed meanwhile", `${review}/preparation/mentor`, words),
  ],
  "mid-year-reviews/:reviewId/opening": [
    page("Amara's", `${review}/opening`),
    act("Amara's", `${review}/opening`),
  ],
  "mid-year-reviews/:reviewId/points": [
    page("Amara's, which is not open", `${review}/points`),
    act("Amara's, which is not open", `${review}/points`, { points: "Agreed", revision: "1" }),
  ],
  "mid-year-reviews/:reviewId/signature": [
    page("Amara's, with nothing to sign", `${review}/signature`),
    act("Amara's, with nothing to sign", `${review}/signature`, { agreed: "yes", revision: "1" }),
  ],
};

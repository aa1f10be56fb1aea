import { DateTime } from "luxon";
import { pdf, sent } from "../made-files.ts";
import { act, page } from "../tried.ts";

const date = DateTime.now().plus({ months: 18 }).toFormat("yyyy-MM-dd");
const planned = {
  date,
  starts: "10:00",
  ends: "16:00",
  minutes: "20",
  place: "Room 1",
  link: "",
};
const all = "/cohorts/twelfth-cohort/presentations";
const day = "/presentation-days/twelfth-presentations";
const amaras = "/presentations/amara-presentation";
const words = { heard: "A call", carryOn: "It", sitWith: "Who?" };

export const presentationRequests = {
  "cohorts/:cohortId/presentations": [page("the twelfth cohort's", all)],
  "cohorts/:cohortId/presentations/new": [
    page("for the twelfth cohort", `${all}/new`),
    act("for the twelfth cohort", `${all}/new`, planned),
  ],
  "presentation-days/:dayId": [
    page("the twelfth cohort's", day),
    page("one that is not there", "/presentation-days/none"),
  ],
  "presentation-days/:dayId/edit": [
    page("the twelfth cohort's", `${day}/edit`),
    act("the twelfth cohort's", `${day}/edit`, { ...planned, revision: "1" }),
  ],
  "presentation-days/:dayId/removal": [
    page("with words on it", `${day}/removal`),
    act("with words on it", `${day}/removal`),
  ],
  "presentation-days/:dayId/times": [
    page("the twelfth cohort's", `${day}/times`),
    act("the twelfth cohort's", `${day}/times`, { "slots.amara-year": "14:00" }),
  ],
  "presentation-days/:dayId/panel/new": [
    page("the twelfth cohort's", `${day}/panel/new`),
    act("Joe", `${day}/panel/new`, { personId: "joe", email: "", part: "citizen" }),
  ],
  "presentation-days/:dayId/panel/:personId/removal": [
    page("Maureen", `${day}/panel/maureen/removal`),
    act("Tunde", `${day}/panel/tunde/removal`),
  ],
  "presentations/:presentationId": [
    page("Amara's", amaras),
    page("Ben's", "/presentations/ben-presentation"),
    page("one that is not there", "/presentations/none"),
  ],
  "presentations/:presentationId/edit": [
    page("Amara's", `${amaras}/edit`),
    act("Amara's", `${amaras}/edit`, { revision: "2", title: "T", abstract: "Words" }),
  ],
  "presentations/:presentationId/slides": [
    page("Amara's", `${amaras}/slides`),
    act("Amara's", `${amaras}/slides`, { file: sent("Slides.pdf", pdf()) }),
  ],
  "presentations/:presentationId/questions/new": [
    page("to Amara", `${amaras}/questions/new`),
    act("to Amara", `${amaras}/questions/new`, { text: "Who pays?" }),
  ],
  "presentations/:presentationId/questions/:questionId/removal": [
    page("Maureen's", `${amaras}/questions/maureen-asks-amara/removal`),
    act("Maureen's", `${amaras}/questions/maureen-asks-amara/removal`),
  ],
  "presentations/:presentationId/feedback": [
    page("to Amara, before the day", `${amaras}/feedback`),
    act("to Amara, before the day", `${amaras}/feedback`, words),
  ],
};

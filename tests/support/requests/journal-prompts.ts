import { act, page } from "../tried.ts";

const twelfth = "/cohorts/twelfth-cohort/journal-prompts";
const severn = "/cohorts/severn-first-cohort/journal-prompts";
const open = "/journal-prompts/what-has-changed";
const later = "/journal-prompts/letter-to-the-next";
const severns = "/journal-prompts/severn-first-month";
// A day of every sample cohort's life.
const day = new Date().toISOString().slice(0, 10);
const schedule = { introduction: "", opens: day, due: "" };
const prompt = { title: "A prompt", questions: "What surprised you?", ...schedule };
const seenBefore = { ...prompt, seen: "before" };

export const journalPromptRequests = {
  "cohorts/:cohortId/journal-prompts": [
    page("the twelfth cohort's", twelfth),
    page("Severn's", severn),
    page("of a cohort that is not there", "/cohorts/none/journal-prompts"),
  ],
  "cohorts/:cohortId/journal-prompts/new": [
    page("the twelfth cohort's", `${twelfth}/new`),
    act("the twelfth cohort's", `${twelfth}/new`, prompt),
    act("Severn's", `${severn}/new`, prompt),
  ],
  "journal-prompts/:promptId": [
    page("the twelfth cohort's, open", open),
    page("the twelfth cohort's, to open later", later),
    page("Severn's", severns),
    page("one that is not there", "/journal-prompts/none"),
  ],
  "journal-prompts/:promptId/edit": [
    page("the twelfth cohort's, begun", `${open}/edit`),
    page("the twelfth cohort's, to open later", `${later}/edit`),
    act("the twelfth cohort's, changed since it was seen", `${later}/edit`, seenBefore),
    page("Severn's", `${severns}/edit`),
  ],
  "journal-prompts/:promptId/withdrawal": [
    page("the twelfth cohort's", `${later}/withdrawal`),
    act("the twelfth cohort's", `${later}/withdrawal`),
    act("Severn's", `${severns}/withdrawal`),
  ],
  "journal-prompts/:promptId/reflection": [
    page("the twelfth cohort's, open", `${open}/reflection`),
    act("the twelfth cohort's, open", `${open}/reflection`),
    act("the twelfth cohort's, to open later", `${later}/reflection`),
    act("Severn's", `${severns}/reflection`),
  ],
};

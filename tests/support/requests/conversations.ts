import { act, page } from "../tried.ts";

export const conversations = {
  "meetings/:meetingId/attendance": [
    page("Hawthorn's, over", "/meetings/hawthorn-4/attendance"),
    act("Hawthorn's, over", "/meetings/hawthorn-4/attendance", { "came-amara": "came" }),
    page("Hawthorn's, to come", "/meetings/hawthorn-8/attendance"),
  ],
  "cohorts/:cohortId/fellows": [
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/fellows"),
    page("Severn's", "/cohorts/severn-first-cohort/fellows"),
  ],
  "prompts/:promptId": [
    page("Ben's, which he has not seen", "/prompts/ben-meetings"),
    act("Ben's, which he has not seen", "/prompts/ben-meetings", { answer: "A hard month" }),
    page("Hannah's, answered", "/prompts/hannah-update"),
    act("Hannah's, answered", "/prompts/hannah-update", { answer: "" }),
  ],
  "prompts/:promptId/closure": [
    page("Hannah's", "/prompts/hannah-update/closure"),
    act("Hannah's", "/prompts/hannah-update/closure"),
    act("Ben's, which he has not seen", "/prompts/ben-meetings/closure"),
  ],
};

import { act, page } from "../tried.ts";

const amaras = "/challenges/amara-challenge/showcase";
const kofis = "/challenges/kofi-challenge/showcase";
const twelfth = "/cohorts/twelfth-cohort/showcase";
const words = { revision: "0", title: "T", tried: "A", learned: "B", failed: "" };

export const showcaseRequests = {
  "showcase/:slug": [
    page("an open one", "/showcase/headroom-eleventh"),
    page("one that is not there", "/showcase/none"),
  ],
  "cohorts/:cohortId/showcase": [
    page("the twelfth cohort's", twelfth),
    act("the twelfth cohort's", twelfth, { slug: "twelfth", title: "T", about: "" }),
  ],
  "cohorts/:cohortId/showcase/opening": [
    page("the twelfth cohort's", `${twelfth}/opening`),
    act("the eleventh cohort's", "/cohorts/eleventh-cohort/showcase/opening"),
  ],
  "cohorts/:cohortId/showcase/closing": [
    page("the twelfth cohort's", `${twelfth}/closing`),
    act("the eleventh cohort's", "/cohorts/eleventh-cohort/showcase/closing"),
  ],
  "challenges/:challengeId/showcase": [
    page("Amara's, nothing yet", amaras),
    page("Kofi's", kofis),
    page("one that is not there", "/challenges/none/showcase"),
  ],
  "challenges/:challengeId/showcase/edit": [
    page("Amara's", `${amaras}/edit`),
    act("Amara's", `${amaras}/edit`, words),
  ],
  "challenges/:challengeId/showcase/approval": [
    page("Kofi's", `${kofis}/approval`),
    act("Kofi's", `${kofis}/approval`, { revision: "1" }),
  ],
  "challenges/:challengeId/showcase/approval/withdrawal": [
    page("Kofi's", `${kofis}/approval/withdrawal`),
    act("Kofi's", `${kofis}/approval/withdrawal`),
  ],
  "challenges/:challengeId/showcase/name": [
    page("Kofi's", `${kofis}/name`),
    act("Kofi's", `${kofis}/name`),
  ],
  "challenges/:challengeId/showcase/name/removal": [
    page("Kofi's", `${kofis}/name/removal`),
    act("Kofi's", `${kofis}/name/removal`),
  ],
};

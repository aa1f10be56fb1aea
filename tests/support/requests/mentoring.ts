import { DateTime } from "luxon";
import { agreementFields } from "../../../app/mentoring/agreement-fields.ts";
import { act, page } from "../tried.ts";

const pair = "/pairs/amara-mentor";
const meeting = `${pair}/meetings/amara-mentor-1`;
const agreement = {
  ...Object.fromEntries(agreementFields.map(({ name, start }) => [name, start])),
  revision: "2",
  purpose: "To think aloud",
  hours: "8",
  reviewOn: DateTime.utc().plus({ months: 3 }).toFormat("yyyy-MM-dd"),
};
const held = { heldOn: "2026-01-10", minutes: "45", mode: "phone" };

export const mentoring = {
  pairs: [page("one's own", "/pairs")],
  "pairs/:pairId": [
    page("Amara's with Joyce", pair),
    page("Amara's with Inês", "/pairs/amara-coach"),
    page("one that is not there", "/pairs/none"),
  ],
  "pairs/:pairId/ending": [
    page("Amara's with Joyce", `${pair}/ending`),
    act("Amara's with Joyce", `${pair}/ending`),
  ],
  "pairs/:pairId/all-well": [
    page("Amara's with Joyce", `${pair}/all-well`),
    act("Amara's with Joyce", `${pair}/all-well`),
  ],
  "pairs/:pairId/agreement": [page("Amara's with Joyce", `${pair}/agreement`)],
  "pairs/:pairId/agreement.pdf": [page("Amara's with Joyce", `${pair}/agreement.pdf`)],
  "pairs/:pairId/agreement/edit": [
    page("Amara's with Joyce", `${pair}/agreement/edit`),
    act("Amara's with Joyce", `${pair}/agreement/edit`, agreement),
    act("Amara's with Joyce, an older version", `${pair}/agreement/edit`, {
      ...agreement,
      revision: "1",
    }),
  ],
  "pairs/:pairId/agreement/signature": [
    page("Amara's with Joyce, signed", `${pair}/agreement/signature`),
    act("Amara's with Joyce, an older version", `${pair}/agreement/signature`, {
      revision: "1",
      agreed: "yes",
    }),
  ],
  "pairs/:pairId/agreement/versions": [page("Amara's with Joyce", `${pair}/agreement/versions`)],
  "pairs/:pairId/meetings/new": [
    page("Amara's with Joyce", `${pair}/meetings/new`),
    act("Amara's with Joyce", `${pair}/meetings/new`, held),
  ],
  "pairs/:pairId/meetings/:meetingId": [
    page("Amara's with Joyce", meeting),
    page("one of another pair", "/pairs/amara-coach/meetings/amara-mentor-1"),
  ],
  "pairs/:pairId/meetings/:meetingId/edit": [
    page("Amara's with Joyce", `${meeting}/edit`),
    act("Amara's with Joyce", `${meeting}/edit`, { ...held, revision: "1" }),
  ],
  "pairs/:pairId/meetings/:meetingId/confirmation": [
    page("Amara's with Joyce", `${meeting}/confirmation`),
    act("Amara's with Joyce, by Amara", `${meeting}/confirmation`, { revision: "1" }),
  ],
  "cohorts/:cohortId/mentoring": [
    page("the twelfth", "/cohorts/twelfth-cohort/mentoring"),
    page("another programme's", "/cohorts/severn-second-cohort/mentoring"),
  ],
  "cohorts/:cohortId/mentoring/certificate.pdf": [
    page("the twelfth, before its end", "/cohorts/twelfth-cohort/mentoring/certificate.pdf"),
  ],
};

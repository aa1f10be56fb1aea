import { DateTime } from "luxon";
import { type Tried, act, page } from "../tried.ts";

const amara = "/feedback/amara-round-1";
/** Gwilym holds the debrief of Luca's, which waits; of Jasmine's nobody does yet. */
const luca = "/feedback/luca-round-1";
const jasmine = "/feedback/jasmine-round-1";
const round = "/feedback-rounds/twelfth-cohort-round-1";
const open = "/feedback-rounds/twelfth-round-2";
const comment = (of: string) => `${of}/comments/no-such-comment`;
const debrief = {
  facilitatorId: "gwilym",
  date: DateTime.utc().plus({ days: 9 }).toISODate(),
  starts: "14:00",
  place: "Online",
};

/** From the close of a round to a report that is shared. */
export const feedbackReportRequests: Record<string, Tried[]> = {
  "feedback-rounds/:roundId/closure": [
    page("of one that is closed", `${round}/closure`),
    page("of one that is open", `${open}/closure`),
    act("of one that is open", `${open}/closure`),
  ],
  "feedback-rounds/:roundId/cohort-report": [
    page("of one that is closed", `${round}/cohort-report`),
  ],
  "feedback/:feedbackId/debrief": [
    page("Jasmine's", `${jasmine}/debrief`),
    act("Jasmine's", `${jasmine}/debrief`, debrief),
    act("Amara's, released", `${amara}/debrief`, debrief),
  ],
  "feedback/:feedbackId/report": [
    page("Amara's, released", `${amara}/report`),
    page("Luca's, before the debrief", `${luca}/report`),
  ],
  "feedback/:feedbackId/report.pdf": [
    page("Amara's, released", `${amara}/report.pdf`),
    page("Luca's, before the debrief", `${luca}/report.pdf`),
  ],
  "feedback/:feedbackId/comments/:commentId/withholding": [
    page("of none that there is", `${comment(luca)}/withholding`),
    act("of none that there is", `${comment(luca)}/withholding`, { why: "It names a ward" }),
  ],
  "feedback/:feedbackId/comments/:commentId/showing": [
    page("of none that there is", `${comment(luca)}/showing`),
    act("of none that there is", `${comment(luca)}/showing`),
  ],
  "feedback/:feedbackId/release": [
    page("Luca's", `${luca}/release`),
    act("Luca's", `${luca}/release`),
  ],
  "feedback/:feedbackId/share": [
    page("Amara's", `${amara}/share`),
    act("Amara's, with Joyce", `${amara}/share`, { personId: "joyce" }),
  ],
  "feedback/:feedbackId/share/:personId/withdrawal": [
    page("Amara's", `${amara}/share/joyce/withdrawal`),
    act("Amara's", `${amara}/share/joyce/withdrawal`),
  ],
};

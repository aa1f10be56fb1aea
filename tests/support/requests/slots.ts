import { DateTime } from "luxon";
import { act, page } from "../tried.ts";

const slots = "/cohorts/twelfth-cohort/slots";
const day = DateTime.utc().plus({ days: 40 }).toFormat("yyyy-MM-dd");
const given = {
  kind: "coConsulting",
  date: day,
  starts: "07:00",
  minutes: "30",
  perDay: "1",
  buffer: "0",
  weeks: "0",
  mode: "video",
  place: "Online",
  cancelHours: "24",
  [`chosen.${DateTime.fromISO(`${day}T07:00`, { zone: "Europe/London" }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm")}`]:
    "yes",
};
const coaching = "/slots/ines-slot-2";
const coConsulting = "/slots/ruth-slot-1";
const question = { question: "What is mine?" };

export const slotRequests = {
  "cohorts/:cohortId/slots": [
    page("the twelfth", slots),
    page("another programme's", "/cohorts/severn-second-cohort/slots"),
  ],
  "cohorts/:cohortId/slots/new": [
    page("the twelfth", `${slots}/new`),
    act("the twelfth", `${slots}/new`, given),
  ],
  "slots/:slotId": [
    page("Ruth's, Priya's", coConsulting),
    page("Inês', Daniel's", coaching),
    page("one that is not there", "/slots/none"),
  ],
  "slots/:slotId/edit": [
    page("Ruth's, Priya's", `${coConsulting}/edit`),
    act("Ruth's, Priya's", `${coConsulting}/edit`, {
      mode: "phone",
      place: "By phone",
      cancelHours: "12",
    }),
  ],
  "slots/:slotId/booking": [
    page("Ruth's, free", "/slots/ruth-slot-2/booking"),
    act("Ruth's, free", "/slots/ruth-slot-2/booking", question),
    act("Ruth's, taken", `${coConsulting}/booking`, question),
    act("Inês', free", "/slots/ines-slot-3/booking", question),
  ],
  "slots/:slotId/booking/move": [
    page("Ruth's, Priya's", `${coConsulting}/booking/move`),
    act("Ruth's, Priya's", `${coConsulting}/booking/move`, { to: "ruth-slot-3" }),
  ],
  "slots/:slotId/booking/removal": [
    page("Ruth's, Priya's", `${coConsulting}/booking/removal`),
    act("Ruth's, Priya's", `${coConsulting}/booking/removal`),
  ],
  "slots/:slotId/booking/log": [
    page("Inês', past", "/slots/ines-slot-1/booking/log"),
    act("Inês', past", "/slots/ines-slot-1/booking/log"),
  ],
  "slots/:slotId/waiting": [
    page("Ruth's, Priya's", `${coConsulting}/waiting`),
    act("Ruth's, Priya's", `${coConsulting}/waiting`, question),
    act("Ruth's, free", "/slots/ruth-slot-4/waiting", question),
  ],
  "slots/:slotId/waiting/removal": [
    page("Ruth's, Priya's", `${coConsulting}/waiting/removal`),
    act("Ruth's, Priya's", `${coConsulting}/waiting/removal`),
  ],
  "slots/:slotId/withdrawal": [
    page("Ruth's, Priya's", `${coConsulting}/withdrawal`),
    act("Gwilym's", "/slots/gwilym-slot-2/withdrawal"),
  ],
};

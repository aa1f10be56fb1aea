import { DateTime } from "luxon";
import { type Tried, act, page } from "../tried.ts";

const today = DateTime.now().setZone("Europe/London");
const on = today.toFormat("yyyy-MM-dd");
const nextYear = today.startOf("month").plus({ months: 8 }).toFormat("yyyy-MM-dd");

/** A placement in words, over one that stands or none. */
const placement = (seen: string, hostId: string) => {
  return { seen, proposalId: "", hostId, challenge: "A thing that nobody has solved" };
};
const pause = { reason: "illness", from: on, until: "" };
const ending = { kind: "endedEarly", on, note: "" };
const deferral = { cohortId: "thirteenth-cohort", from: on, host: "yes" };

const offBoarding = (programme: string, person: string) =>
  `/programmes/${programme}/people/${person}/off-boarding`;

/** What is asked of the rooms that arrange a fellow's year: of both programmes. */
export const placementRequests: Record<string, Tried[]> = {
  "cohorts/:cohortId/placements": [
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/placements"),
    page("Severn's", "/cohorts/severn-first-cohort/placements"),
  ],
  "cohorts/:cohortId/start": [
    page("the thirteenth cohort's", "/cohorts/thirteenth-cohort/start"),
    act("the thirteenth cohort's, Noor's", "/cohorts/thirteenth-cohort/start", {
      on: nextYear,
      "fellow.noor-year": "yes",
    }),
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/start"),
    page("Severn's", "/cohorts/severn-first-cohort/start"),
  ],
  "fellows/:fellowId": [
    page("Amara's", "/fellows/amara-year"),
    page("Severn's Carys's", "/fellows/carys-year"),
    page("one that is not there", "/fellows/none"),
  ],
  "fellows/:fellowId/placement": [
    page("Amara's", "/fellows/amara-year/placement"),
    act("Amara's", "/fellows/amara-year/placement", placement("amara-placement", "ravensbrook")),
    act("Noor's first", "/fellows/noor-year/placement", placement("", "ravensbrook")),
    page("Severn's Carys's", "/fellows/carys-year/placement"),
  ],
  "fellows/:fellowId/start": [
    page("Noor's", "/fellows/noor-year/start"),
    act("Noor's", "/fellows/noor-year/start", { on: nextYear }),
    page("Amara's, who has started", "/fellows/amara-year/start"),
    act("Severn's Carys's, who has started", "/fellows/carys-year/start", { on }),
  ],
  "fellows/:fellowId/pauses/new": [
    page("Amara's", "/fellows/amara-year/pauses/new"),
    act("Amara's", "/fellows/amara-year/pauses/new", pause),
    act("Severn's Carys's", "/fellows/carys-year/pauses/new", pause),
  ],
  "fellows/:fellowId/pauses/:pauseId/end": [
    page("Parveen's", "/fellows/parveen-year/pauses/parveen-pause/end"),
    act("Parveen's", "/fellows/parveen-year/pauses/parveen-pause/end", { until: on }),
    act("Parveen's, as if it were Amara's", "/fellows/amara-year/pauses/parveen-pause/end", {
      until: on,
    }),
  ],
  "fellows/:fellowId/ending": [
    page("Amara's", "/fellows/amara-year/ending"),
    act("Amara's", "/fellows/amara-year/ending", ending),
    act("Kofi's, which is over", "/fellows/kofi-year/ending", ending),
    act("Severn's Carys's", "/fellows/carys-year/ending", ending),
  ],
  "fellows/:fellowId/deferral": [
    page("Amara's", "/fellows/amara-year/deferral"),
    act("Amara's, to the thirteenth cohort", "/fellows/amara-year/deferral", deferral),
    act("Severn's Carys's, to Headroom's", "/fellows/carys-year/deferral", deferral),
  ],
  "leaving/:fellowId": [
    page("Amara's", "/leaving/amara-year"),
    act("Amara's, before her last month", "/leaving/amara-year", { stay: "yes" }),
    page("Severn's Carys's", "/leaving/carys-year"),
  ],
  "leaving/:fellowId/withdrawal": [
    page("Amara's", "/leaving/amara-year/withdrawal"),
    act("Amara's", "/leaving/amara-year/withdrawal"),
    act("Severn's Carys's", "/leaving/carys-year/withdrawal"),
  ],
  "programmes/:programmeId/people/:personId/off-boarding": [
    page("Gwilym, who holds nothing", offBoarding("headroom-fellowship", "gwilym")),
    act("Gwilym, who holds nothing", offBoarding("headroom-fellowship", "gwilym")),
    page("Bernadette, the only lead", offBoarding("headroom-fellowship", "bernadette")),
    act("Bernadette, the only lead", offBoarding("headroom-fellowship", "bernadette")),
    page("Severn's Gethin", offBoarding("severn-fellowship", "gethin")),
    page("Severn's Gethin, as if of Headroom", offBoarding("headroom-fellowship", "gethin")),
  ],
};

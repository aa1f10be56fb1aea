import { DateTime } from "luxon";
import { act, page } from "../tried.ts";

const ahead = DateTime.now().setZone("Europe/London").plus({ months: 17 }).startOf("month");
const day = (days: number) => ahead.plus({ days }).toFormat("yyyy-MM-dd");
const poll = {
  "times[0].date": day(0),
  "times[0].starts": "14:00",
  "times[0].ends": "16:00",
  "times[1].date": day(1),
  "times[1].starts": "14:00",
  "times[1].ends": "16:00",
  place: "Room 1",
};
const answers = {
  "time.rowan-poll-1": "yes",
  "time.rowan-poll-2": "no",
  "time.rowan-poll-3": "ifNeedBe",
};

const opening = {
  reason: "Somebody of the set is said to have threatened to harm themselves.",
  secondId: "gwilym",
};

const merger = { first: "plane", second: "plane", name: "Quince", facilitatorId: "marcus" };
const split = {
  firstName: "Juniper",
  firstFacilitatorId: "marcus",
  secondName: "Medlar",
  secondFacilitatorId: "gwilym",
};

export const schedulingRequests = {
  "sets/:setId/polls/new": [
    page("Hawthorn", "/sets/hawthorn/polls/new"),
    act("Hawthorn", "/sets/hawthorn/polls/new", poll),
    act("Plane", "/sets/plane/polls/new", poll),
  ],
  "sets/:setId/series/new": [
    page("Hawthorn", "/sets/hawthorn/series/new"),
    page("Plane", "/sets/plane/series/new"),
  ],
  "polls/:pollId": [page("Rowan's", "/polls/rowan-poll"), page("none", "/polls/none")],
  "polls/:pollId/answer": [
    page("Rowan's", "/polls/rowan-poll/answer"),
    act("Rowan's", "/polls/rowan-poll/answer", answers),
  ],
  "polls/:pollId/reminder": [
    page("Rowan's", "/polls/rowan-poll/reminder"),
    act("Rowan's", "/polls/rowan-poll/reminder"),
  ],
  "polls/:pollId/choice": [
    page("Rowan's", "/polls/rowan-poll/choice?time=rowan-poll-1"),
    act("Rowan's", "/polls/rowan-poll/choice", { time: "rowan-poll-1" }),
    act("Rowan's, of a time that is none", "/polls/rowan-poll/choice", { time: "none" }),
  ],
  "polls/:pollId/closure": [
    page("Rowan's", "/polls/rowan-poll/closure"),
    act("Rowan's", "/polls/rowan-poll/closure"),
  ],
  "poll-answers/:token": [page("a link that is not ours", "/poll-answers/rowan-poll.ewan.none")],
  "cohorts/:cohortId/sets": [
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/sets"),
    page("one that is not there", "/cohorts/none/sets"),
  ],
  "cohorts/:cohortId/sets/merger": [
    page("the twelfth cohort's", "/cohorts/twelfth-cohort/sets/merger"),
    act("of Plane with itself", "/cohorts/twelfth-cohort/sets/merger", merger),
  ],
  "sets/:setId/split": [
    page("Plane", "/sets/plane/split"),
    act("Plane, with nobody ticked", "/sets/plane/split", split),
  ],
  "sets/:setId/openings": [
    page("Hawthorn", "/sets/hawthorn/openings"),
    page("Plane", "/sets/plane/openings"),
  ],
  "sets/:setId/openings/new": [
    page("Hawthorn", "/sets/hawthorn/openings/new"),
    act("Hawthorn", "/sets/hawthorn/openings/new", opening),
    act("Plane", "/sets/plane/openings/new", opening),
  ],
  "set-openings/:openingId": [page("one that is not there", "/set-openings/none")],
  "set-openings/:openingId/second": [
    page("one that is not there", "/set-openings/none/second"),
    act("one that is not there", "/set-openings/none/second"),
  ],
  "set-openings/:openingId/withdrawal": [
    page("one that is not there", "/set-openings/none/withdrawal"),
    act("one that is not there", "/set-openings/none/withdrawal"),
  ],
  "meetings/:meetingId/facilitation": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/facilitation"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/facilitation", { by: "nobody" }),
    act("Hawthorn's, past", "/meetings/hawthorn-3/facilitation", { by: "nobody" }),
  ],
  "meetings/:meetingId/apologies": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/apologies"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/apologies"),
    act("Hawthorn's, past", "/meetings/hawthorn-3/apologies"),
  ],
  "meetings/:meetingId/apologies/removal": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/apologies/removal"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/apologies/removal"),
  ],
};

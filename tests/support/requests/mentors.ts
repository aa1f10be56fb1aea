import { prisma } from "../../../app/server/database/client.server.ts";
import { act, page } from "../tried.ts";

const offer = "/programmes/headroom-fellowship/mentor-offer";
const matching = "/cohorts/twelfth-cohort/matching";
const invitation = "/cohorts/twelfth-cohort/mentor-invitations/new";
const request = "/mentor-requests/ben-asks-ines";

/** Adds what the sample cohort has none of: a request between two of the cast. */
export const addRequest = () =>
  prisma.mentorRequest.create({
    data: {
      id: "ben-asks-ines",
      offerId: "ines-offer",
      fellowId: "ben-year",
      kind: "coach",
      words: "A few words",
    },
  });

export const mentors = {
  mentors: [page("the directory", "/mentors")],
  "mentors/:offerId": [
    page("Inês's", "/mentors/ines-offer"),
    page("one that is paused", "/mentors/patrick-offer"),
    page("one that is not there", "/mentors/none"),
  ],
  "mentors/:offerId/request": [
    page("Inês's", "/mentors/ines-offer/request"),
    page("one that is full", "/mentors/zainab-offer/request"),
    act("Inês's", "/mentors/ines-offer/request", { kind: "coach", words: "A few words" }),
  ],
  "mentor-requests/:requestId": [page("Ben's to Inês", request)],
  "mentor-requests/:requestId/acceptance": [
    page("Ben's to Inês", `${request}/acceptance`),
    act("Ben's to Inês", `${request}/acceptance`),
  ],
  "mentor-requests/:requestId/refusal": [
    page("Ben's to Inês", `${request}/refusal`),
    act("Ben's to Inês", `${request}/refusal`),
  ],
  "mentor-requests/:requestId/withdrawal": [
    page("Ben's to Inês", `${request}/withdrawal`),
    act("Ben's to Inês", `${request}/withdrawal`),
  ],
  "programmes/:programmeId/mentor-offer": [
    page("one's own", offer),
    page("another programme's", "/programmes/severn-fellowship/mentor-offer"),
    act("one's own", offer, { mentors: "yes", capacity: "2" }),
  ],
  "mentor-offers/:offerId/pause": [
    page("Joyce's", "/mentor-offers/joyce-offer/pause"),
    act("Joyce's", "/mentor-offers/joyce-offer/pause"),
  ],
  "mentor-offers/:offerId/resumption": [
    page("Joyce's", "/mentor-offers/joyce-offer/resumption"),
    act("Joyce's", "/mentor-offers/joyce-offer/resumption"),
  ],
  "mentor-offers/:offerId/withdrawal": [
    page("Joyce's", "/mentor-offers/joyce-offer/withdrawal"),
    act("Joyce's", "/mentor-offers/joyce-offer/withdrawal"),
  ],
  "cohorts/:cohortId/mentors": [
    page("the twelfth", "/cohorts/twelfth-cohort/mentors"),
    page("another programme's", "/cohorts/severn-second-cohort/mentors"),
  ],
  "cohorts/:cohortId/mentor-invitations/new": [
    page("the twelfth", invitation),
    act("the twelfth", invitation, { email: "tariq.aziz@example.org" }),
  ],
  "cohorts/:cohortId/matching": [
    page("the twelfth, coaches", `${matching}?kind=coach&proposed=yes`),
    page("another programme's", "/cohorts/severn-second-cohort/matching"),
    act("the twelfth, Oliver with Inês", matching, {
      kind: "coach",
      "pair.oliver-year": "ines-offer",
    }),
  ],
};

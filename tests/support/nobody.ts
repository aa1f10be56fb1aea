import type { Actor } from "../../app/policy/actor.ts";

/** Somebody of a programme who is nothing to anybody there. */
export const nobody: Actor = {
  id: "p",
  name: "Pat",
  email: "pat@example.org",
  sessionId: "s",
  zone: "Europe/London",
  programmes: ["x"],
  cohorts: [],
  programmesLed: [],
  fellowships: [],
  facultyOf: [],
  memberOf: [],
  sponsorOf: [],
  challenges: [],
  hostsLed: [],
  pairedWith: [],
  hasPairs: false,
  sets: [],
  setsLed: [],
  timesInSets: [],
  covers: [],
};

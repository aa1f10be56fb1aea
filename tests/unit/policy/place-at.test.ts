import { expect, test } from "vitest";
import type { Actor } from "../../../app/policy/actor.ts";
import { navigation } from "../../../app/policy/navigation.ts";
import { placeAt } from "../../../app/ui/place-at.ts";
import { nobody } from "../../support/nobody.ts";

const year = {
  id: "mine",
  cohortId: "cohort",
  hostId: null,
  challengeId: "ours",
  pauses: [],
  startsOn: new Date("2026-09-01"),
  endsOn: new Date("2027-08-31"),
};
const fellow: Actor = { ...nobody, fellowships: [year] };
const sponsor: Actor = { ...nobody, sponsorOf: [{ id: "theirs", name: "Amara" }] };
const both: Actor = { ...fellow, sponsorOf: sponsor.sponsorOf };
const faculty: Actor = { ...nobody, facultyOf: ["next", "last"] };
const lead: Actor = { ...nobody, programmesLed: ["x"] };
const citizen: Actor = { ...nobody, challenges: [{ id: "ours", name: "Ours", role: "citizen" }] };

test.each<[who: string, actor: Actor, pathname: string, place: string | undefined]>([
  ["a fellow", fellow, "/", "Home"],
  ["a fellow", fellow, "/journal/new", "Journal"],
  ["a fellow", fellow, "/journals", undefined],
  ["a fellow", fellow, "/account", undefined],
  ["a fellow", fellow, "/challenges/ours/edit", "Challenge"],
  ["a fellow", fellow, "/measures/one/points", "Challenge"],
  ["a fellow", fellow, "/unblock-requests/one", "Progress"],
  ["a fellow", fellow, "/reviews/one", "Progress"],
  ["a fellow", fellow, "/progress/mine/pack", "Progress"],
  ["a sponsor", sponsor, "/progress", "Fellows"],
  ["a sponsor", sponsor, "/progress/theirs", "Fellows"],
  ["a sponsor", sponsor, "/challenges/ours", "Fellows"],
  ["a sponsor", sponsor, "/measures/one", "Fellows"],
  ["a sponsor", sponsor, "/unblock-requests/one/replies", "Fellows"],
  ["who is both", both, "/progress/mine", "Progress"],
  ["who is both", both, "/progress/theirs", "Fellows"],
  ["faculty", faculty, "/cohorts/next/fellows", "Cohort"],
  ["faculty", faculty, "/cohorts/last/fellows", "Cohort"],
  ["a lead", lead, "/cohorts/last", "Programme"],
  ["a citizen", citizen, "/measures/one", "Challenge"],
])("the header shows %s where they are", (_who, actor, pathname, place) => {
  expect(placeAt(pathname, navigation(actor))?.text).toBe(place);
});

import { expect, test } from "vitest";
import type { Actor } from "../../../app/policy/actor.ts";
import { navigation } from "../../../app/policy/navigation.ts";
import { nobody } from "../../support/nobody.ts";

const places = (actor: Actor) => navigation(actor).map(({ text }) => text);

test("sets are offered to who meets in one, and to who met in one and is in none now", () => {
  const set = { id: "plane", name: "Plane" };
  const time = { setId: set.id, since: new Date("2026-06-01"), until: new Date("2026-09-01") };
  expect(places(nobody)).not.toContain("Sets");
  expect(places({ ...nobody, sets: [set] })).toContain("Sets");
  expect(places({ ...nobody, timesInSets: [time] })).toContain("Sets");
});

test("mentoring is offered to who is or was in a pair, and to fellows, who may look for somebody, until their year ends", () => {
  const year = (endsOn: Date) => ({
    id: "year",
    cohortId: "cohort",
    hostId: null,
    challengeId: null,
    pauses: [],
    startsOn: new Date("2020-09-01"),
    endsOn,
  });
  expect(places(nobody)).not.toContain("Mentoring");
  expect(places({ ...nobody, hasPairs: true })).toContain("Mentoring");
  expect(places({ ...nobody, fellowships: [year(new Date("2999-08-31"))] })).toContain("Mentoring");
  expect(places({ ...nobody, fellowships: [year(new Date("2021-08-31"))] })).not.toContain(
    "Mentoring",
  );
});

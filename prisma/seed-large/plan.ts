import { type Cast, type PersonOfCohort, makeCast, whoHas } from "./cast.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { type Ids, idsOf } from "./ids.ts";
import type { RowWriter } from "./rows.ts";
import { type Year, yearOf } from "./year.ts";

/** What is settled about a cohort before its records are written. */
export type Plan = { number: number; ids: Ids; cast: Cast; year: Year; chance: Chance };

/** The plan of the cohort of that number. The same `seed`, number and `now` give the same plan. */
export function makePlan(number: number, { seed, now }: { seed: number; now: Date }): Plan {
  // Spread by a large odd number, so that neighbouring cohorts have nothing in common.
  const chance = chanceFrom(seed + Math.imul(number, 0x9e3779b1));
  const ids = idsOf(number);
  return { number, ids, chance, cast: makeCast(ids, chance), year: yearOf(number, now) };
}

/** A fellow of a cohort, with who stands beside them. Their number is from 1; their id is the year's, not the person's. */
export type FellowOfCohort = {
  number: number;
  id: string;
  person: PersonOfCohort;
  challengeId: string;
  sponsor: PersonOfCohort;
  mentor: PersonOfCohort;
  coach: PersonOfCohort;
  /** The one of the faculty who looks after them. */
  faculty: PersonOfCohort;
  citizen: PersonOfCohort;
};

/** All fellows of a cohort, in order. */
export function fellowsOf({ ids, cast }: Plan): FellowOfCohort[] {
  const shared = (part: "sponsor" | "mentor" | "coach", at: number) =>
    whoHas(cast[part], at, cast.fellow.length / cast[part].length);
  return cast.fellow.map((person, at) => ({
    number: at + 1,
    id: ids.fellow(at + 1),
    person,
    challengeId: ids.challenge(at + 1),
    sponsor: shared("sponsor", at),
    mentor: shared("mentor", at),
    coach: shared("coach", at),
    faculty: whoHas(cast.faculty, at),
    citizen: whoHas(cast.citizen, at),
  }));
}

type Sent = { template: string; props: Record<string, string | number | null>; at: Date };
type Addressee = { id: string; email: string };

/** Writes a message that was sent, with the id that a cohort's counter gives. */
export function mailRoom(rows: RowWriter, { ids }: Plan) {
  let written = 0;
  return (to: Addressee, { template, props, at }: Sent): void => {
    const number = String(++written).padStart(5, "0");
    rows.add("Message", {
      id: `${ids.cohort}-message-${number}`,
      personId: to.id,
      to: to.email,
      template,
      props,
      state: "sent",
      attempts: 1,
      dueAt: at,
      sentAt: at,
      createdAt: at,
    });
  };
}

export type Mail = ReturnType<typeof mailRoom>;

/** An address of a page, as it stands in a message. */
export const address = (path: string) => `https://headroom.example.org${path}`;

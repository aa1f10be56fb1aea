import { type Chance } from "./chance.ts";
import type { Ids, Part } from "./ids.ts";
import { firstNames, lastNames, professions } from "./words.ts";

export type Cast = {
  [part in Part]: PersonOfCohort[];
};

export type PersonOfCohort = { id: string; email: string; name: string; profession: string };

/** How many of each part a cohort has, a hundred people in all. A host, its sponsor, its lead and a mentor have three fellows each. */
export const sizes: Record<Part, number> = {
  fellow: 30,
  faculty: 4,
  facilitator: 3,
  citizen: 2,
  assessor: 1,
  mentor: 10,
  coach: 5,
  sponsor: 10,
  "host-lead": 10,
  alum: 25,
};

const professionOf: Partial<Record<Part, string>> = {
  faculty: "Programme faculty",
  facilitator: "Action learning facilitator",
  citizen: "Citizen partner",
  assessor: "Assessor, university",
  coach: "Coach",
  sponsor: "Medical director",
  "host-lead": "Head of workforce",
};

/** Everybody of a cohort, by part. Addresses are the ids at example.org, so that no two are the same. */
export function makeCast(ids: Ids, chance: Chance): Cast {
  const people = (part: Part) =>
    Array.from({ length: sizes[part] }, (_, at) => {
      const id = ids.person(part, at + 1);
      return {
        id,
        email: `${id}@example.org`,
        name: `${chance.oneOf(firstNames)} ${chance.oneOf(lastNames)}`,
        profession: professionOf[part] ?? chance.oneOf(professions),
      };
    });
  return {
    fellow: people("fellow"),
    faculty: people("faculty"),
    facilitator: people("facilitator"),
    citizen: people("citizen"),
    assessor: people("assessor"),
    mentor: people("mentor"),
    coach: people("coach"),
    sponsor: people("sponsor"),
    "host-lead": people("host-lead"),
    alum: people("alum"),
  };
}

/** The member of a part whose turn it is, when each has so many. @param place from 0 */
export function whoHas(people: PersonOfCohort[], place: number, each = 1): PersonOfCohort {
  const person = people[Math.floor(place / each) % people.length];
  if (!person) throw new RangeError("Nobody has that part");
  return person;
}

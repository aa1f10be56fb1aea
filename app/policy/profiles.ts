import type { Audience, Prisma, ProfileField, ProfileKind } from "../generated/prisma/client.ts";
import { type Actor, ids, includes } from "./actor.ts";
import { people } from "./directory.ts";
import { type Known, isOfCohorts, peopleOfCohorts } from "./known-person.ts";

type FieldOf = Pick<ProfileField, "personId" | "kind" | "readers"> & {
  person: Known & { setMemberships: { setId: string }[] };
};

const anybody: Audience[] = ["programme", "cohort", "arrangers", "nobody"];

/** Whom one may let read each field, the widest first. The name is known to those one works with in any case. */
export const audiences: Record<ProfileKind, Audience[]> = {
  name: ["programme", "nobody"],
  pronouns: anybody,
  profession: anybody,
  place: anybody,
  interests: anybody,
  languages: anybody,
  offers: anybody,
  accessNeeds: ["arrangers", "nobody"],
  photo: anybody,
};

/** A field is read by whom its owner lets: of those alone who know of the owner at all. */
export const profileFields = {
  reach: (actor: Actor, now = new Date()): Prisma.ProfileFieldWhereInput => ({
    OR: [
      { personId: actor.id },
      {
        AND: { person: people.reach(actor, now) },
        OR: [
          { readers: "programme" },
          { readers: "cohort", person: peopleOfCohorts(actor.cohorts) },
          { readers: "arrangers", person: arrangedBy(actor) },
        ],
      },
    ],
  }),
  may: {
    read: (actor: Actor, { personId, readers, person }: FieldOf, now = new Date()) => {
      if (personId === actor.id) return true;
      if (readers === "nobody" || !people.may.read(actor, person, now)) return false;
      if (readers === "programme") return true;
      if (readers === "cohort") return isOfCohorts(person, actor.cohorts);
      const isOfSet = person.setMemberships.some(({ setId }) => includes(actor.setsLed, setId));
      return isOfSet || isOfCohorts(person, actor.facultyOf);
    },
  },
};

/** For whom an actor makes arrangements: people of the cohorts in which they are faculty, members of sets they lead. */
const arrangedBy = (actor: Actor): Prisma.PersonWhereInput => ({
  OR: [
    peopleOfCohorts(actor.facultyOf),
    { setMemberships: { some: { setId: { in: ids(actor.setsLed) } } } },
  ],
});

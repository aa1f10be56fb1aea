import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { isListed, listed } from "./directory-listing.ts";
import {
  type Known,
  isOfCohorts,
  isOfProgrammes,
  ofProgrammes,
  peopleOfCohorts,
} from "./known-person.ts";

/** People of one's programmes: those whom the directory lists, those of one's cohorts, and for leads everybody. */
export const people = {
  listed: (actor: Actor, now = new Date()): Prisma.PersonWhereInput => ({
    AND: [ofProgrammes(actor.programmes), listed(actor.programmes, now)],
  }),
  reach: (actor: Actor, now = new Date()): Prisma.PersonWhereInput => ({
    OR: [
      { id: actor.id },
      {
        AND: ofProgrammes(actor.programmes),
        OR: [
          listed(actor.programmes, now),
          peopleOfCohorts(actor.cohorts),
          ofProgrammes(actor.programmesLed),
        ],
      },
    ],
  }),
  /** Whose email address an actor gets: of those within reach, who is of a programme they lead, or a cohort they teach. */
  addressed: (actor: Actor): Prisma.PersonWhereInput => ({
    AND: people.reach(actor),
    OR: [ofProgrammes(actor.programmesLed), peopleOfCohorts(actor.facultyOf)],
  }),
  may: {
    read: (actor: Actor, person: Known, now = new Date()) =>
      person.id === actor.id ||
      (isOfProgrammes(person, actor.programmes) &&
        (isListed(person, actor.programmes, now) ||
          isOfCohorts(person, actor.cohorts) ||
          isOfProgrammes(person, actor.programmesLed))),
    address: (actor: Actor, person: Known) =>
      people.may.read(actor, person) &&
      (isOfProgrammes(person, actor.programmesLed) || isOfCohorts(person, actor.facultyOf)),
    change: (actor: Actor, person: { id: string }) => person.id === actor.id,
  },
};

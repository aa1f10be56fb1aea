import type { Fellow, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { type OfCohort, ofCohortsRun, runsCohortOf } from "./programmes.ts";

type Year = Pick<Fellow, "id"> & OfCohort;

const isOwn = (actor: Actor, year: Pick<Fellow, "id">) =>
  actor.fellowships.some(({ id }) => id === year.id);
const isLed = (actor: Actor, { cohort }: OfCohort) =>
  actor.programmesLed.includes(cohort.programmeId);

/** A fellow's year, as it is arranged: for the fellow, the cohort's faculty and the programme's leads. */
export const years = {
  reach: (actor: Actor): Prisma.FellowWhereInput => ({
    OR: [{ id: { in: actor.fellowships.map(({ id }) => id) } }, ...ofCohortsRun(actor)],
  }),
  may: {
    read: (actor: Actor, year: Year) => isOwn(actor, year) || runsCohortOf(actor, year),
    /** Places the fellow; starts, pauses, ends or defers the year. */
    arrange: isLed,
    /** Reads why it was paused, and the note on its ending. */
    readReasons: (actor: Actor, year: Year) => isOwn(actor, year) || isLed(actor, year),
    /** Says what happens to what they wrote, and whether they stay in the network. */
    leave: isOwn,
  },
};

/** The actor's own years in programmes that they have not left. */
export const yearsOf = ({ fellowships, cohorts }: Actor) =>
  fellowships.filter(({ cohortId }) => cohorts.includes(cohortId));

/** The actor's own year that runs at `now`, or has run out within a month of it. */
export const runningYear = (actor: Actor, now: Date) =>
  actor.fellowships.find(
    ({ startsOn, endsOn }) => startsOn <= now && endsOn.getTime() + month >= now.getTime(),
  );

/** Whether the actor was a fellow and is none at `now`. */
export const wasFellow = (actor: Actor, now: Date) =>
  actor.fellowships.length > 0 && !runningYear(actor, now);

const month = 31 * 24 * 60 * 60 * 1000;

/** Whether the actor is away from a year of theirs at `now`: then nothing is asked of them. */
export const isAway = ({ fellowships }: Actor, now: Date) =>
  fellowships.some(({ pauses }) =>
    pauses.some(({ from, until }) => from <= now && (until === null || until > now)),
  );

/** Years that nobody is away from at `now`. */
export const notPaused = (now: Date): Prisma.FellowWhereInput => ({
  pauses: { none: { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] } },
});

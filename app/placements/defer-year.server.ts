import { z } from "zod";
import { challengeFor } from "../challenges/challenge-for.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { day } from "./day-field.server.ts";
import { type OpenYear, findOpenYear } from "./find-year.server.ts";
import { currentPlacement } from "./open-placement.server.ts";

const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** To which cohort a year is deferred, from when, and what comes along. */
export const deferralForm = ({ cohort: { zone } }: Pick<OpenYear, "cohort">) =>
  z.object({
    cohortId: z.string({ error: "Choose the cohort" }),
    from: day(zone, "Enter the day from which they are not in this cohort"),
    host: ticked,
    sponsor: ticked,
    mentor: ticked,
  });

type Deferral = z.output<ReturnType<typeof deferralForm>>;

/** The cohorts of the same programme that begin after a year's own, and are not over. */
const laterCohorts = ({ programmeId, startsOn }: OpenYear["cohort"]) => ({
  programmeId,
  startsOn: { gt: startsOn },
  endsOn: { gt: new Date() },
});

/** A year, to be deferred: the cohorts to choose from, and what can come along. @throws NotFound, Forbidden, Conflict */
export async function openDeferral(actor: Actor, fellowId: string | undefined) {
  const year = await findOpenYear(actor, fellowId);
  const cohorts = await prisma.cohort.findMany({
    where: laterCohorts(year.cohort),
    orderBy: { startsOn: "asc" },
    take: 20,
    select: { id: true, name: true, startsOn: true, zone: true },
  });
  const first = (people: { name: string }[]) => people.map(({ name }) => name).join(", ");
  return {
    id: year.id,
    name: year.name,
    cohort: year.cohort.name,
    programmeId: year.cohort.programmeId,
    from: typedDay(new Date(), year.cohort.zone),
    cohorts: cohorts.map(({ id, name, startsOn, zone }) => {
      return { id, name, starts: showDay(startsOn, zone) };
    }),
    along: [
      { name: "host", text: "Host and challenge", who: currentPlacement(year)?.host ?? "" },
      { name: "sponsor", text: "Sponsor", who: first(year.sponsors) },
      { name: "mentor", text: "Mentor", who: first(year.mentors) },
    ].filter(({ who }) => who),
  };
}

/**
 * Defers a year to a later cohort of the programme: a year of its own begins there, with the host, sponsor and mentor that are
 * to come along. What was written stays with the year that it was written in.
 * @returns the id of the later year
 * @throws NotFound, Forbidden; Conflict when it was ended, when there is no such later cohort, or they are in it already
 */
export const deferYear = (actor: Actor, fellowId: string | undefined, value: Deferral) =>
  prisma.$transaction(async (tx) => {
    const year = await findOpenYear(actor, fellowId, tx);
    const cohort = await tx.cohort.findFirst({
      where: { id: value.cohortId, AND: laterCohorts(year.cohort) },
    });
    if (!cohort) throw new Conflict("Choose a cohort that begins after this one, and is not over.");
    const key = { cohortId: cohort.id, personId: year.personId };
    if (await tx.fellow.count({ where: key }))
      throw new Conflict(`${year.name} is in the ${cohort.name} already. Choose another cohort.`);
    const placement = value.host ? currentPlacement(year) : undefined;
    const where = placement && {
      hostId: placement.hostId,
      challengeId: await challengeFor(tx, cohort.id, placement),
    };
    const later = await tx.fellow.create({ data: { ...key, ...where } });
    if (where)
      await tx.placement.create({ data: { ...where, fellowId: later.id, byId: actor.id } });
    await takeAlong(tx, year, later.id, value);
    await close(tx, actor, year, later.id, value.from);
    return later.id;
  });

/** Gives the later year the people of the earlier one who are to come along. */
async function takeAlong(tx: Transaction, year: OpenYear, fellowId: string, value: Deferral) {
  const sponsors = value.sponsor ? year.sponsors : [];
  const mentors = value.mentor ? year.mentors : [];
  await tx.sponsorship.createMany({
    data: sponsors.map(({ id: personId }) => ({ fellowId, personId })),
  });
  await beginPairs(
    tx,
    mentors.map(({ id: personId }) => ({ fellowId, personId, kind: "mentor" as const })),
  );
}

async function close(tx: Transaction, actor: Actor, year: OpenYear, laterId: string, on: Date) {
  const ending = { fellowId: year.id, kind: "deferred" as const, on, laterId, byId: actor.id };
  await tx.fellowshipEnding.create({ data: ending });
  if (on < year.lastDay) await tx.fellow.update({ where: { id: year.id }, data: { endsOn: on } });
  await tx.placement.updateMany({
    where: { fellowId: year.id, endedAt: null },
    data: { endedAt: on },
  });
}

import { z } from "zod";
import { typedDay } from "../cohorts/days.server.ts";
import { findCohortToSetUp } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { startForm } from "./start-form.server.ts";
import { beginYears } from "./start-year.server.ts";

/** The years of a cohort that wait for their start: placed, and neither started nor ended. */
const toStart = (cohortId: string) =>
  ({
    cohortId,
    hostId: { not: null },
    start: null,
    ending: null,
  }) satisfies Prisma.FellowWhereInput;

/** Whose years start, a box each, and on which day of the cohort's. */
export const startAllForm = (cohort: Cohort) =>
  startForm({ cohort }).extend({
    fellow: z
      .record(z.string(), z.literal("yes"), { error: "Tick whose year starts" })
      .transform(Object.keys),
  });

/** The years of a cohort that wait for their start, by the fellow's name. @throws NotFound, Forbidden */
export async function openStarts(actor: Actor, cohortId: string | undefined) {
  const { id, name, startsOn, endsOn, zone } = await findCohortToSetUp(actor, cohortId);
  const found = await prisma.fellow.findMany({
    where: toStart(id),
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: { id: true, person: { select: { name: true } }, host: { select: { name: true } } },
  });
  return {
    id,
    name,
    on: typedDay(startsOn, zone),
    dates: `${showDay(startsOn, zone)} to ${showDay(endsOn, zone)}`,
    fellows: found.map(({ id, person, host }) => ({
      id,
      name: person.name,
      host: host?.name ?? "",
    })),
  };
}

/**
 * Starts the years of several fellows at once, as `startYear` does one; those that wait for no start are left as they are.
 * @returns how many were started
 * @throws NotFound, Forbidden
 */
export const startYears = (
  actor: Actor,
  cohortId: string | undefined,
  { on, fellow }: z.output<ReturnType<typeof startAllForm>>,
) =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToSetUp(actor, cohortId, tx);
    const where = { ...toStart(cohort.id), id: { in: fellow } };
    const found = await tx.fellow.findMany({ where, select: { id: true } });
    const fellowIds = found.map(({ id }) => id);
    await beginYears(tx, fellowIds, { on, cohort, byId: actor.id });
    return fellowIds.length;
  });

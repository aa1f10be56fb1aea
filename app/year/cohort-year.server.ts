import { daysAfter, showDays } from "../cohorts/days.server.ts";
import { findCohort } from "../cohorts/find-cohort.server.ts";
import type { Cohort, Milestone } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { cohorts } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { type YearEvent, showYear } from "./year-view.server.ts";

/** More than any year holds; past that, something went wrong that a page is no place to show. */
export const mostMilestones = 300;

export const milestoneBand = {
  shape: "bar",
  one: "milestone",
  many: "milestones",
} as const;

/** A milestone as an event of a year. */
export const milestoneEvent = (
  { id, title, about, startsOn, endsOn }: Milestone,
  { id: cohortId, zone }: Pick<Cohort, "id" | "zone">,
): YearEvent => ({
  id: `milestone-${id}`,
  band: cohortId,
  title,
  about,
  when: showDays(startsOn, endsOn, zone),
  notes: [],
  path: null,
  from: startsOn,
  to: daysAfter(endsOn, 1, zone),
  zone,
});

/**
 * The year of a cohort, as it is planned for everybody in it; whoever runs it is led on to change what is planned.
 * @throws NotFound
 */
export async function readCohortYear(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohort(actor, cohortId);
  const milestones = await prisma.milestone.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsOn: "asc" },
    take: mostMilestones,
  });
  const mayRun = cohorts.may.run(actor, cohort);
  const events = milestones.map((milestone) => ({
    ...milestoneEvent(milestone, cohort),
    path: mayRun ? `/milestones/${milestone.id}/edit` : null,
  }));
  const { id, name, zone, startsOn, endsOn } = cohort;
  // Enrolment comes before the first day, and belongs in the picture; what was planned much earlier does not.
  const earliest = daysAfter(startsOn, -100, zone);
  const from = events.find((event) => event.from >= earliest && event.from < startsOn)?.from;
  return {
    id,
    name,
    dates: showDays(startsOn, endsOn, zone),
    isEmpty: events.length === 0,
    may: { run: mayRun },
    ...showYear(
      events,
      [{ id, name: "Milestones", ...milestoneBand }],
      { from: from ?? startsOn, to: endsOn, zone },
      new Date(),
    ),
  };
}

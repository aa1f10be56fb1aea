import { daysAfter, showDays } from "../cohorts/days.server.ts";
import { findCohort } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort, Milestone } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { journalPrompts } from "../policy/journal-prompts.ts";
import { cohorts } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { type BandOf, type YearEvent, showYear } from "./year-view.server.ts";

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

const promptBand: BandOf = {
  id: "prompts",
  name: "Reflections due",
  shape: "ring",
  one: "prompt for reflection",
  many: "prompts for reflection",
};

/** The days on which prompts for reflection are due, of those within the actor's reach. */
async function listDue(actor: Actor, cohort: Cohort, now: Date): Promise<YearEvent[]> {
  const { id: cohortId, zone } = cohort;
  const act = cohorts.may.run(actor, cohort) ? "/edit" : "";
  const found = await prisma.journalPrompt.findMany({
    where: { cohortId, withdrawnAt: null, AND: journalPrompts.reach(actor, now) },
    orderBy: { opensOn: "asc" },
    take: mostMilestones,
    select: { id: true, title: true, dueOn: true },
  });
  return found.flatMap(({ id, title, dueOn }) =>
    dueOn
      ? {
          id: `prompt-${id}`,
          band: promptBand.id,
          title: `Reflection due: ${title}`,
          about: "",
          when: showDay(dueOn, zone),
          notes: [],
          path: `/journal-prompts/${id}${act}`,
          from: dueOn,
          to: daysAfter(dueOn, 1, zone),
          zone,
        }
      : [],
  );
}

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
  const now = new Date();
  const due = await listDue(actor, cohort, now);
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
    isEmpty: events.length + due.length === 0,
    may: { run: mayRun },
    ...showYear(
      [...events, ...due],
      [{ id, name: "Milestones", ...milestoneBand }, ...(due.length > 0 ? [promptBand] : [])],
      { from: from ?? startsOn, to: endsOn, zone },
      now,
    ),
  };
}

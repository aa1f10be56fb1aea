import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { JournalPrompt } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { begunInWords } from "./begun-count.ts";
import { dueInWords, isPast } from "./due.server.ts";

/** More than any year holds; past that, something went wrong that a page is no place to show. */
const mostPrompts = 300;

/** Those who are asked: the fellows of a cohort who have not left it before its end. */
const askedIn = (cohortId: string) => ({
  cohortId,
  OR: [{ ending: null }, { ending: { kind: "completed" as const } }],
});

/**
 * How many of a cohort's fellows have begun each of its prompts, in words. Never who: it is counted in the database, and the
 * text of an entry is not read.
 */
export async function begunOf(cohortId: string, promptIds: string[]) {
  const asked = askedIn(cohortId);
  const fellows = await prisma.fellow.count({ where: asked });
  const begun = await prisma.entry.groupBy({
    by: "promptId",
    where: { promptId: { in: promptIds }, author: { fellowships: { some: asked } } },
    _count: true,
  });
  return (id: string) =>
    begunInWords(begun.find(({ promptId }) => promptId === id)?._count ?? 0, fellows);
}

/** Everything that a cohort's fellows were set to reflect on, for those who run its year. @throws NotFound, Forbidden */
export async function readCohortPrompts(actor: Actor, cohortId: string | undefined) {
  const { id, name, zone } = await findCohortToRun(actor, cohortId);
  const found = await prisma.journalPrompt.findMany({
    where: { cohortId: id },
    orderBy: [{ opensOn: "desc" }, { id: "asc" }],
    take: mostPrompts,
  });
  const begun = await begunOf(
    id,
    found.map((prompt) => prompt.id),
  );
  const now = new Date();
  const prompts = found.map((prompt) => ({
    id: prompt.id,
    title: prompt.title,
    state: stateOf(prompt, { zone, now }),
    when: whenOf(prompt, { zone, now }),
    begun: prompt.opensOn <= now ? begun(prompt.id) : null,
  }));
  return { id, name, prompts };
}

type Clock = { zone: string; now: Date };

function stateOf({ opensOn, dueOn, withdrawnAt }: JournalPrompt, clock: Clock) {
  if (withdrawnAt) return "withdrawn";
  if (opensOn > clock.now) return "later";
  return isPast(dueOn, clock) ? "wasDue" : "open";
}

/** The days of a prompt, as those who run the year read them. */
export function whenOf({ opensOn, dueOn, withdrawnAt }: JournalPrompt, clock: Clock): string {
  const day = (date: Date) => showDay(date, clock.zone);
  if (withdrawnAt) return `Withdrawn on ${day(withdrawnAt)}`;
  const opens = opensOn > clock.now ? "Opens on" : "Open since";
  return `${opens} ${day(opensOn)} · ${dueInWords(dueOn, clock)}`;
}

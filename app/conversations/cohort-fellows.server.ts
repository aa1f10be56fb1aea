import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import { stateInWords } from "../host-reviews/review-state.ts";
import { nextOf, reviewsOfYears } from "../host-reviews/states.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prompts } from "../policy/conversations.ts";
import { fellows as progress } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { tracesOf } from "./traces.server.ts";

/**
 * How a cohort's fellows are getting on, from the process alone: how many reflections (never which), the last set meeting and
 * how often they came, the last update, the host review that is next; and what might be worth a conversation. @throws NotFound, Forbidden
 */
export async function readCohortFellows(actor: Actor, id: string | undefined) {
  const cohort = await findCohortToRun(actor, id);
  const now = new Date();
  const fellows = await tracesOf(now, cohort.id);
  const open = await prisma.conversationPrompt.findMany({
    where: {
      closedAt: null,
      fellowId: { in: fellows.map((fellow) => fellow.id) },
      AND: prompts.reach(actor, now),
    },
    orderBy: { raisedAt: "asc" },
    select: { id: true, fellowId: true, reason: true, answer: true },
  });
  const reviews = await reviewsOfYears(fellows.map((fellow) => fellow.id));
  const reviewOf = (fellowId: string) => {
    const next = nextOf(reviews, fellowId);
    return next
      ? {
          title: `Review ${next.number}, due ${showDay(next.dueOn, cohort.zone)}`,
          isOverdue: next.dueOn < now,
          state: stateInWords(next),
        }
      : null;
  };
  return {
    id: cohort.id,
    name: cohort.name,
    fellows: fellows.map((fellow) => ({
      id: fellow.id,
      name: fellow.name,
      // A lead who is not of the faculty arranges the year, and does not read what is told of it.
      path: progress.may.read(actor, { id: fellow.id, cohortId: cohort.id, hostId: null })
        ? `/progress/${fellow.id}`
        : `/fellows/${fellow.id}`,
      isAway: fellow.isAway,
      reflections: fellow.reflections,
      lastUpdate: fellow.lastUpdate && showMonth(fellow.lastUpdate),
      lastMeeting: fellow.lastMeeting && showDay(fellow.lastMeeting, cohort.zone),
      came: fellow.came,
      noted: fellow.noted,
      review: fellow.isAway ? null : reviewOf(fellow.id),
      prompts: open.filter(({ fellowId }) => fellowId === fellow.id),
    })),
  };
}

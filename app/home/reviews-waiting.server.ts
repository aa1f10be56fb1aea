import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { missingOf } from "../host-reviews/review-state.ts";
import { type ReviewStanding, asksForReviews, standingOf } from "../host-reviews/states.server.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { sideOf } from "../policy/reviews.ts";
import { listOf } from "../server/database/list-of.server.ts";
import type { Task } from "./task.ts";

/** How long before a review is due it comes up on its sides' homes, in days. */
const reviewNotice = 30;
/** How many that are not locked are looked at; few of them wait for this side. */
const lookedAt = 60;

/** Host reviews that wait for the actor, as sponsor or fellow: to be written, or to be read and signed. @param most of them */
export async function reviewsWaiting(actor: Actor, most: number): Promise<Task[]> {
  const years = [...ids(actor.fellowships), ...ids(actor.sponsorOf)];
  if (years.length === 0) return [];
  const now = new Date();
  const horizon = DateTime.fromJSDate(now).plus({ days: reviewNotice }).toJSDate();
  const found = await standingOf(
    Prisma.sql`r.fellowId IN ${listOf(years)} AND r.dueOn <= ${horizon}
      AND (SELECT count(*) FROM ReviewSignature WHERE reviewId = r.id) < 2 AND ${asksForReviews(now)}`,
    { most: lookedAt },
  );
  return found.flatMap((review) => taskFor(actor, review)).slice(0, most);
}

function taskFor(actor: Actor, review: ReviewStanding): Task[] {
  const fellow = { id: review.fellowId, cohortId: "", hostId: null };
  const side = sideOf(actor, { fellow });
  const own = missingOf(review).find((missing) => missing.side === side);
  if (!own) return [];
  const sponsored = actor.sponsorOf.find(({ id }) => id === review.fellowId);
  const what = `host review ${review.number}${sponsored ? ` of ${sponsored.name}` : ""}`;
  return [
    {
      to: `/reviews/${review.id}`,
      text: own.what === "write" ? `Write ${what}` : `Read and sign ${what}`,
      detail: `${review.dueOn < new Date() ? "Was due" : "Due"} ${showDay(review.dueOn, actor.zone)}`,
      takes: own.what === "write" ? "10 minutes" : "5 minutes",
      due: review.dueOn,
    },
  ];
}

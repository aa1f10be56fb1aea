import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import { missingOf, stateInWords } from "../host-reviews/review-state.ts";
import { type ReviewStanding, nextOf, reviewsOfYears } from "../host-reviews/states.server.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows } from "../policy/progress.ts";
import { reviewAnswers } from "../policy/review-answers.ts";
import { sideOf } from "../policy/reviews.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { ageInWords } from "../unblocking/age.server.ts";
import { unplaced } from "./fellows.server.ts";

const fellowsPerPage = 40;

type OpenRequest = { id: string; createdAt: string; replyBy: string };
type FellowRow = {
  id: string;
  name: string;
  profession: string;
  host: string | null;
  challenge: string | null;
  month: string | null;
  isPaused: number;
  /** The open unblock requests, the oldest first. */
  open: string;
};

/**
 * The fellows whose progress the actor may read, by name, each with their last update, the host review that is next, the
 * unblock requests that are open, and what the actor can do for them now.
 * @param page from 1
 */
export async function listFellows(actor: Actor, page: number) {
  const found = await prisma.fellow.findMany({
    where: fellows.reach(actor),
    orderBy: { person: { name: "asc" } },
    skip: (page - 1) * fellowsPerPage,
    take: fellowsPerPage + 1,
    select: { id: true },
  });
  const shown = found.slice(0, fellowsPerPage).map(({ id }) => id);
  const now = new Date();
  const rows = await prisma.$queryRaw<FellowRow[]>`
    SELECT f.id, p.name, p.profession, h.name AS host, g.title AS challenge,
      (SELECT MAX(month) FROM MonthlyUpdate WHERE fellowId = f.id) AS month,
      (SELECT json_group_array(json_object('id', id, 'createdAt', createdAt, 'replyBy', replyBy) ORDER BY createdAt)
        FROM UnblockRequest WHERE fellowId = f.id AND closedAt IS NULL) AS open,
      EXISTS (SELECT 1 FROM FellowshipPause WHERE fellowId = f.id AND "from" <= ${now} AND (until IS NULL OR until > ${now})) AS isPaused
    FROM Fellow f JOIN Person p ON p.id = f.personId LEFT JOIN Host h ON h.id = f.hostId LEFT JOIN Challenge g ON g.id = f.challengeId
    WHERE f.id IN ${listOf(shown)} ORDER BY p.name`;
  const reviews = await reviewsOfYears(shown);
  const met = await mentorsMet(actor, reviews);
  return {
    page,
    hasMore: found.length > fellowsPerPage,
    fellows: rows.map(({ host, challenge, month, isPaused, open, ...fellow }) => {
      const requests = JSON.parse(open) as OpenRequest[];
      const review = nextOf(reviews, fellow.id);
      return {
        ...fellow,
        host: host ?? unplaced,
        challenge: challenge ?? "",
        lastUpdate: month && showMonth(month),
        isPaused: Number(isPaused) === 1,
        requests: requestsInWords(requests, actor.zone, now),
        mentorMet: met.get(fellow.id) ?? null,
        review: review ? reviewInWords(review, actor.zone, now) : null,
        act: actFor(actor, fellow.id, { review, requests }),
      };
    }),
  };
}

/** What the latest review that the actor may read says of each mentor: whether they met. */
async function mentorsMet(actor: Actor, reviews: ReviewStanding[]) {
  const said = await prisma.reviewAnswers.findMany({
    where: {
      reviewId: { in: reviews.map(({ id }) => id) },
      mentorMet: { not: null },
      AND: reviewAnswers.reach(actor),
    },
    select: { reviewId: true, side: true, mentorMet: true },
  });
  const met = new Map<string, string>();
  for (const { id, fellowId, number } of reviews)
    for (const { side, mentorMet } of said.filter(({ reviewId }) => reviewId === id))
      met.set(fellowId, `${mentorMet ? "Yes" : "No"}, says the ${side} in review ${number}`);
  return met;
}

function requestsInWords(requests: OpenRequest[], zone: string, now: Date) {
  const [oldest] = requests;
  if (!oldest) return null;
  const [createdAt, replyBy] = [new Date(oldest.createdAt), new Date(oldest.replyBy)];
  const [asked] = ageInWords({ createdAt, replyBy, lastReply: null }, zone, now).split(",");
  return requests.length === 1
    ? `1 open. ${asked}`
    : `${requests.length} open. The oldest: ${asked}`;
}

const reviewInWords = (review: ReviewStanding, zone: string, now: Date) => ({
  isOverdue: review.dueOn < now,
  title: `Host review ${review.number}, ${review.dueOn < now ? "was due" : "due"} ${showDay(review.dueOn, zone)}`,
  state: stateInWords(review),
});

type Waiting = { review?: ReviewStanding; requests: OpenRequest[] };

/** The one thing that the actor can do for a fellow now; reading is always one. */
function actFor(actor: Actor, fellowId: string, { review, requests: [request] }: Waiting) {
  const side = sideOf(actor, { fellow: { id: fellowId, cohortId: "", hostId: null } });
  const missing = review && missingOf(review).find((one) => one.side === side);
  if (review && missing)
    return missing.what === "write"
      ? { to: `/reviews/${review.id}/edit`, text: `Write host review ${review.number}` }
      : { to: `/reviews/${review.id}/signature`, text: `Sign host review ${review.number}` };
  if (request && side === "sponsor")
    return { to: `/unblock-requests/${request.id}`, text: "See the unblock request" };
  return { to: `/progress/${fellowId}`, text: "Read the progress" };
}

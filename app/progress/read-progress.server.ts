import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import { shownFile } from "../files/files.server.ts";
import type { ReviewSide } from "../generated/prisma/client.ts";
import { type ReviewState, stateInWords } from "../host-reviews/review-state.ts";
import type { Actor } from "../policy/actor.ts";
import { midYears } from "../policy/mid-year.ts";
import { fellows } from "../policy/progress.ts";
import { reviews } from "../policy/reviews.ts";
import { prisma } from "../server/database/client.server.ts";
import { ageInWords } from "../unblocking/age.server.ts";
import { type ReachedFellow, findFellow, readersOf, unplaced } from "./fellows.server.ts";
import type { UpdateLink } from "./update-links.ts";

/** How many updates, and how many unblock requests, a fellow's progress shows: the last. */
const shown = 24;

type Signature = { side: ReviewSide; personId: string };

type Facts = {
  host: string | null;
  challenge: { id: string; title: string } | null;
  updates: {
    month: string;
    learned: string;
    stuck: string;
    next: string;
    links: UpdateLink[];
    files: { id: string; name: string; type: string; size: number }[];
  }[];
  requests: {
    id: string;
    ask: string;
    /** Of the update that it came from, if it came from one. */
    month: string | null;
    createdAt: string;
    replyBy: string;
    closedAt: string | null;
    last: { at: string; name: string } | null;
  }[];
  reviews: {
    id: string;
    number: number;
    dueOn: string;
    ready: ReviewSide[];
    signatures: Signature[];
  }[];
  midYear: { id: string; facultyId: string; meetsOn: string } | null;
};

/** What a fellow's progress holds, in one query. Of reviews, who has written and signed each, without a word of what they say. */
async function factsOf({ id }: ReachedFellow): Promise<Facts> {
  const [row] = await prisma.$queryRaw<Record<keyof Facts, string | null>[]>`
    SELECT h.name AS host, CASE WHEN g.id IS NOT NULL THEN json_object('id', g.id, 'title', g.title) END AS challenge,
      (SELECT json_group_array(json_object('month', month, 'learned', learned, 'stuck', stuck, 'next', next, 'links', json(links), 'files', json(files)) ORDER BY month DESC)
        FROM (SELECT u.*, (SELECT json_group_array(json_object('url', url, 'text', text) ORDER BY position) FROM UpdateLink WHERE updateId = u.id) AS links,
            (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'size', size) ORDER BY createdAt) FROM StoredFile WHERE updateId = u.id) AS files
          FROM MonthlyUpdate u WHERE u.fellowId = ${id} ORDER BY u.month DESC LIMIT ${shown})) AS updates,
      (SELECT json_group_array(json_object('id', id, 'ask', ask, 'month', month, 'createdAt', createdAt, 'replyBy', replyBy, 'closedAt', closedAt, 'last', json(last))
          ORDER BY closedAt IS NOT NULL, createdAt DESC)
        FROM (SELECT q.*, (SELECT month FROM MonthlyUpdate WHERE id = q.updateId) AS month, (SELECT json_object('at', r.createdAt, 'name', p.name) FROM UnblockReply r JOIN Person p ON p.id = r.authorId
            WHERE r.requestId = q.id ORDER BY r.createdAt DESC LIMIT 1) AS last
          FROM UnblockRequest q WHERE q.fellowId = ${id} ORDER BY q.closedAt IS NOT NULL, q.createdAt DESC LIMIT ${shown})) AS requests,
      (SELECT json_group_array(json_object('id', id, 'number', number, 'dueOn', dueOn, 'ready', (SELECT json_group_array(side) FROM ReviewAnswers WHERE reviewId = r.id AND readyAt IS NOT NULL),
        'signatures', (SELECT json_group_array(json_object('side', side, 'personId', personId))
        FROM ReviewSignature s WHERE s.reviewId = r.id)) ORDER BY number) FROM HostReview r WHERE r.fellowId = ${id}) AS reviews,
      (SELECT json_object('id', id, 'facultyId', facultyId, 'meetsOn', meetsOn) FROM MidYearReview WHERE fellowId = ${id}) AS midYear
    FROM Fellow f LEFT JOIN Host h ON h.id = f.hostId LEFT JOIN Challenge g ON g.id = f.challengeId WHERE f.id = ${id}`;
  const read = (key: keyof Facts, without: string) => JSON.parse(row?.[key] ?? without);
  return {
    host: row?.host ?? null,
    challenge: read("challenge", "null"),
    updates: read("updates", "[]"),
    requests: read("requests", "[]"),
    reviews: read("reviews", "[]"),
    midYear: read("midYear", "null"),
  };
}

/** A fellow's progress: challenge, monthly updates, unblock requests, host reviews, and who can read it. @throws NotFound */
export async function readProgress(actor: Actor, id: string | undefined) {
  const fellow = await findFellow(actor, id);
  const readers = await readersOf(fellow);
  const facts = await factsOf(fellow);
  const now = new Date();
  const thisMonth = monthOf(now, actor.zone);
  return {
    id: fellow.id,
    challenge: facts.challenge,
    name: readers[0]?.name ?? "",
    host: facts.host ?? unplaced,
    readers,
    updates: facts.updates.map((update) => ({
      ...update,
      files: update.files.map(shownFile),
      title: showMonth(update.month),
      isAsked: facts.requests.some(({ month }) => month === update.month),
    })),
    thisMonth: { month: thisMonth, title: showMonth(thisMonth) },
    requests: facts.requests.map((request) => requestOf(request, actor.zone, now)),
    reviews: facts.reviews.map((review) => reviewOf(review, actor, fellow)),
    midYear: midYearOf(facts.midYear, actor, fellow),
    may: { update: fellows.may.update(actor, fellow) },
  };
}

function requestOf(request: Facts["requests"][number], zone: string, now: Date) {
  const { id, ask, closedAt, last } = request;
  const aged = {
    createdAt: new Date(request.createdAt),
    replyBy: new Date(request.replyBy),
    lastReply: last && { at: new Date(last.at), name: last.name },
  };
  const stands = closedAt
    ? `Closed on ${showDay(new Date(closedAt), zone)}`
    : ageInWords(aged, zone, now);
  return { id, ask, stands };
}

function reviewOf(review: Facts["reviews"][number], actor: Actor, fellow: ReachedFellow) {
  const { id, number, dueOn, ready, signatures } = review;
  const state: ReviewState = { ready, signed: signatures.map(({ side }) => side) };
  return {
    id,
    number,
    due: showDay(new Date(dueOn), actor.zone),
    state: stateInWords(state),
    may: { read: reviews.may.read(actor, { fellow, signatures }) },
  };
}

/** The mid-year review, for who is one of its four sides. */
function midYearOf(review: Facts["midYear"], actor: Actor, fellow: ReachedFellow) {
  if (!review || !midYears.may.read(actor, { ...review, fellowId: fellow.id, fellow })) return null;
  return { id: review.id, meetsOn: showDay(new Date(review.meetsOn), actor.zone) };
}

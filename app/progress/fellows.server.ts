import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { Prisma, ReviewSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { notPaused } from "../policy/placements.ts";
import { fellows } from "../policy/progress.ts";
import { reviews } from "../policy/reviews.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const fellowsPerPage = 40;
const unplaced = "No host yet";

/**
 * The fellows whose progress the actor may read, by name, each with their last update.
 * @param page from 1
 */
export async function listFellows(actor: Actor, page: number) {
  const found = await prisma.fellow.findMany({
    where: fellows.reach(actor),
    orderBy: { person: { name: "asc" } },
    skip: (page - 1) * fellowsPerPage,
    take: fellowsPerPage + 1,
    select: {
      id: true,
      challenge: { select: { title: true } },
      person: { select: { name: true, profession: true } },
      host: { select: { name: true } },
      updates: { orderBy: { month: "desc" }, take: 1, select: { month: true } },
    },
  });
  const paused = await prisma.fellow.findMany({
    where: { id: { in: found.map(({ id }) => id) }, NOT: notPaused(new Date()) },
    select: { id: true },
  });
  return {
    page,
    hasMore: found.length > fellowsPerPage,
    fellows: found.slice(0, fellowsPerPage).map(({ person, host, updates: [last], ...fellow }) => ({
      ...fellow,
      ...person,
      challenge: fellow.challenge?.title ?? "",
      host: host?.name ?? unplaced,
      lastUpdate: last ? showMonth(last.month) : null,
      isPaused: paused.some(({ id }) => id === fellow.id),
    })),
  };
}

/** A fellow as only `findFellow` gives it: whoever holds one has reached it. */
export type ReachedFellow = Awaited<ReturnType<typeof findFellow>>;

/** The fellow that `id` names within the actor's reach. @throws NotFound */
export async function findFellow(actor: Actor, id: string | undefined) {
  const fellow = await prisma.fellow.findFirst({
    where: { id, AND: fellows.reach(actor) },
    select: {
      id: true,
      cohortId: true,
      hostId: true,
      challenge: { select: { id: true, title: true } },
      host: { select: { name: true } },
    },
  });
  if (!id || !fellow) throw new NotFound();
  return fellow;
}

export type ProgressReader = { part: "fellow" | "sponsor" | "host lead" | "faculty"; name: string };

/** Everybody who reads a fellow's progress, the fellow first. */
export const readersOf = (fellow: ReachedFellow) => prisma.$queryRaw<ProgressReader[]>`
  SELECT 'fellow' AS part, p.name FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.id = ${fellow.id}
  UNION ALL SELECT 'sponsor', p.name FROM Sponsorship s JOIN Person p ON p.id = s.personId WHERE s.fellowId = ${fellow.id}
  UNION ALL SELECT 'host lead', p.name FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = ${fellow.hostId}
  UNION ALL SELECT 'faculty', p.name FROM CohortMember m JOIN Person p ON p.id = m.personId
    WHERE m.cohortId = ${fellow.cohortId} AND m.role = 'faculty'`;

/** Whom to tell of a fellow's progress. */
export const sponsorsOf = (tx: Prisma.TransactionClient, fellowId: string) =>
  tx.person.findMany({
    where: { sponsorships: { some: { fellowId } } },
    select: { id: true, email: true },
  });

type ReviewRow = { id: string; number: number; dueOn: Date; signatures: string };
type Signature = { side: ReviewSide; personId: string };

/** The reviews of a fellow and who has signed each, without a word of what they say. */
async function reviewsOf(actor: Actor, fellow: ReachedFellow) {
  const rows = await prisma.$queryRaw<ReviewRow[]>`
    SELECT r.id, r.number, r.dueOn, (SELECT json_group_array(json_object('side', side, 'personId', personId))
      FROM ReviewSignature s WHERE s.reviewId = r.id) AS signatures
    FROM HostReview r WHERE r.fellowId = ${fellow.id} ORDER BY r.number`;
  return rows.map((row) => {
    const signatures: Signature[] = JSON.parse(row.signatures);
    return {
      id: row.id,
      number: Number(row.number),
      due: showDay(row.dueOn, actor.zone),
      state: stateOf(signatures),
      may: { read: reviews.may.read(actor, { fellow, signatures }) },
    };
  });
}

const stateOf = (signatures: Signature[]) =>
  signatures.length === 2
    ? "Signed by both, and locked"
    : signatures.length === 1
      ? "Signed by the sponsor"
      : "Not signed yet";

/** A fellow's progress: challenge, monthly updates, host reviews, and who can read it. @throws NotFound */
export async function readProgress(actor: Actor, id: string | undefined) {
  const fellow = await findFellow(actor, id);
  const readers = await readersOf(fellow);
  const updates = await prisma.monthlyUpdate.findMany({
    where: { fellowId: fellow.id },
    orderBy: { month: "desc" },
    take: 24,
    select: { month: true, learned: true, stuck: true, next: true },
  });
  const thisMonth = monthOf(new Date(), actor.zone);
  return {
    id: fellow.id,
    challenge: fellow.challenge,
    name: readers[0]?.name ?? "",
    host: fellow.host?.name ?? unplaced,
    readers,
    updates: updates.map((update) => ({ ...update, title: showMonth(update.month) })),
    thisMonth: { month: thisMonth, title: showMonth(thisMonth) },
    reviews: await reviewsOf(actor, fellow),
    may: { update: fellows.may.update(actor, fellow) },
  };
}

import { monthOf, showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { ReviewSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows, reviews } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const fellowsPerPage = 40;

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
      challenge: true,
      person: { select: { name: true, profession: true } },
      host: { select: { name: true } },
      updates: { orderBy: { month: "desc" }, take: 1, select: { month: true } },
    },
  });
  return {
    page,
    hasMore: found.length > fellowsPerPage,
    fellows: found.slice(0, fellowsPerPage).map(({ person, host, updates: [last], ...fellow }) => ({
      ...fellow,
      ...person,
      host: host.name,
      lastUpdate: last ? showMonth(last.month) : null,
    })),
  };
}

/** The fellow that `id` names within the actor's reach. @throws NotFound */
export async function findFellow(actor: Actor, id: string | undefined) {
  const fellow = await prisma.fellow.findFirst({
    where: { id, AND: fellows.reach(actor) },
    select: { id: true, personId: true, cohortId: true, hostId: true, challenge: true },
  });
  if (!id || !fellow) throw new NotFound();
  return fellow;
}

type Concerned = { part: "fellow" | "host" | "sponsor" | "host lead" | "faculty"; name: string };

/** Everybody who reads a fellow's progress, and the host's name. The caller has reached the fellow. */
export const concernedWith = (fellowId: string) => prisma.$queryRaw<Concerned[]>`
  SELECT 'fellow' AS part, p.name FROM Fellow f JOIN Person p ON p.id = f.personId WHERE f.id = ${fellowId}
  UNION ALL SELECT 'host', h.name FROM Fellow f JOIN Host h ON h.id = f.hostId WHERE f.id = ${fellowId}
  UNION ALL SELECT 'sponsor', p.name FROM Sponsorship s JOIN Person p ON p.id = s.personId WHERE s.fellowId = ${fellowId}
  UNION ALL SELECT 'host lead', p.name FROM Fellow f JOIN HostLead l ON l.hostId = f.hostId
    JOIN Person p ON p.id = l.personId WHERE f.id = ${fellowId}
  UNION ALL SELECT 'faculty', p.name FROM Fellow f JOIN CohortMember m ON m.cohortId = f.cohortId AND m.role = 'faculty'
    JOIN Person p ON p.id = m.personId WHERE f.id = ${fellowId}`;

const nameIn = (concerned: Concerned[], part: Concerned["part"]) =>
  concerned.find((one) => one.part === part)?.name ?? "";

type ReviewRow = { id: string; number: number; dueOn: string; sides: string };

/** The reviews of a fellow and who has signed each, without a word of what they say. */
async function reviewsOf(actor: Actor, fellow: Awaited<ReturnType<typeof findFellow>>) {
  const rows = await prisma.$queryRaw<ReviewRow[]>`
    SELECT r.id, r.number, r.dueOn, (SELECT json_group_array(side) FROM ReviewSignature s WHERE s.reviewId = r.id) AS sides
    FROM HostReview r WHERE r.fellowId = ${fellow.id} ORDER BY r.number`;
  return rows.map(({ sides, ...row }) => {
    const signed: ReviewSide[] = JSON.parse(sides);
    const review = { fellow, signatures: signed.map((side) => ({ side })) };
    return {
      id: row.id,
      number: Number(row.number),
      due: showDay(new Date(row.dueOn), actor.zone),
      state: stateOf(signed),
      may: { read: reviews.may.read(actor, review), write: reviews.may.write(actor, review) },
    };
  });
}

const stateOf = (signed: ReviewSide[]) =>
  signed.includes("fellow")
    ? "Signed by both, and locked"
    : signed.includes("sponsor")
      ? "Signed by the sponsor"
      : "Not signed yet";

/** A fellow's progress: challenge, monthly updates, host reviews, and who can read it. @throws NotFound */
export async function readProgress(actor: Actor, id: string | undefined) {
  const fellow = await findFellow(actor, id);
  const concerned = await concernedWith(fellow.id);
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
    name: nameIn(concerned, "fellow"),
    host: nameIn(concerned, "host"),
    readers: concerned.filter(({ part }) => part !== "host"),
    updates: updates.map((update) => ({ ...update, title: showMonth(update.month) })),
    thisMonth: { month: thisMonth, title: showMonth(thisMonth) },
    reviews: await reviewsOf(actor, fellow),
    may: { update: fellows.may.update(actor, fellow) },
  };
}

import { showDayOrTime, showWhen } from "../cohorts/wall-time.server.ts";
import type { InterestAnswer } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { interests } from "../policy/hosts.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const interestsPerPage = 30;

const words: Record<InterestAnswer, string> = { invited: "Invited", declined: "Declined" };

/**
 * The expressions of interest in a programme that the actor leads: first those without an answer, the oldest first, then the
 * others by when they were answered.
 * @param page from 1
 * @throws NotFound
 */
export async function listInterests(actor: Actor, programmeId: string | undefined, page: number) {
  const programme = await findProgramme(actor, programmeId);
  const found = await prisma.interest.findMany({
    where: { programmeId: programme.id, AND: interests.reach(actor) },
    orderBy: [{ answeredAt: { sort: "desc", nulls: "first" } }, { confirmedAt: "asc" }],
    skip: (page - 1) * interestsPerPage,
    take: interestsPerPage + 1,
    select: { id: true, organisation: true, place: true, confirmedAt: true, answer: true },
  });
  const now = new Date();
  return {
    programme: {
      id: programme.id,
      name: programme.name,
      slug: programme.slug,
      takesInterest: programme.takesInterest,
    },
    page,
    hasMore: found.length > interestsPerPage,
    interests: found.slice(0, interestsPerPage).map(({ answer, confirmedAt, ...interest }) => ({
      ...interest,
      came: showDayOrTime(confirmedAt ?? now, now, actor.zone),
      answer: answer && words[answer],
    })),
  };
}

/** The expression of interest that `id` names within the actor's reach. @throws NotFound */
export async function findInterest(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const interest = await db.interest.findFirst({
    where: { id, AND: interests.reach(actor) },
    omit: { tokenHash: true },
    include: { answeredBy: { select: { name: true } } },
  });
  if (!id || !interest) throw new NotFound();
  return interest;
}

/** An expression of interest, to be read and answered. @throws NotFound */
export async function readInterest(actor: Actor, id: string | undefined) {
  const { answeredBy, answeredAt, confirmedAt, answer, ...interest } = await findInterest(
    actor,
    id,
  );
  return {
    id: interest.id,
    programmeId: interest.programmeId,
    organisation: interest.organisation,
    place: interest.place,
    contactName: interest.contactName,
    email: interest.email,
    problem: interest.problem,
    came: confirmedAt && showWhen(confirmedAt, actor.zone),
    answer: answer && {
      what: words[answer],
      by: answeredBy?.name ?? "somebody who has left",
      when: answeredAt && showWhen(answeredAt, actor.zone),
      note: interest.note,
      hostId: interest.hostId,
    },
  };
}

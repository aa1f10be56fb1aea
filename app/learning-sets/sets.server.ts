import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { sets } from "../policy/learning-sets.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const setsPerPage = 30;

/**
 * The sets within the actor's reach, each with its next meeting.
 * @param page from 1
 */
export async function listSets(actor: Actor, page: number) {
  const found = await prisma.learningSet.findMany({
    where: sets.reach(actor),
    orderBy: [{ cohort: { startsOn: "desc" } }, { name: "asc" }],
    skip: (page - 1) * setsPerPage,
    take: setsPerPage + 1,
    select: {
      id: true,
      name: true,
      facilitator: { select: { name: true } },
      cohort: { select: { name: true, zone: true } },
      meetings: {
        where: { cancelledAt: null, endsAt: { gte: new Date() } },
        orderBy: { startsAt: "asc" },
        take: 1,
        select: { startsAt: true, endsAt: true },
      },
    },
  });
  return {
    page,
    hasMore: found.length > setsPerPage,
    sets: found.slice(0, setsPerPage).map(({ meetings: [next], cohort, ...set }) => ({
      id: set.id,
      name: set.name,
      cohort: cohort.name,
      facilitator: set.facilitator.name,
      next: next ? showPeriod(next.startsAt, next.endsAt, cohort.zone, actor.zone) : null,
    })),
  };
}

/** The set that `id` names within the actor's reach. @throws NotFound */
export async function findSet(actor: Actor, id: string | undefined) {
  const set = await prisma.learningSet.findFirst({
    where: { id, AND: sets.reach(actor) },
    include: { cohort: { select: { programmeId: true, name: true, zone: true } } },
  });
  if (!id || !set) throw new NotFound();
  return set;
}

type PersonOfSet = {
  id: string;
  name: string;
  email: string;
  profession: string;
  isFacilitator: number;
};

/** A set's people, its facilitator first. The caller has reached the set. */
export const peopleOf = (setId: string) => prisma.$queryRaw<PersonOfSet[]>`
  SELECT p.id, p.name, p.email, p.profession, 1 AS isFacilitator FROM LearningSet l
    JOIN Person p ON p.id = l.facilitatorId WHERE l.id = ${setId}
  UNION ALL SELECT p.id, p.name, p.email, p.profession, 0 FROM SetMember m
    JOIN Person p ON p.id = m.personId WHERE m.setId = ${setId}
  ORDER BY isFacilitator DESC, p.name`;

/** A set with its people and meetings: those to come, and the last of the past. @throws NotFound */
export async function readSet(actor: Actor, id: string | undefined) {
  const set = await findSet(actor, id);
  const people = await peopleOf(set.id);
  const meetings = await prisma.setMeeting.findMany({
    where: { setId: set.id },
    orderBy: { startsAt: "desc" },
    take: 24,
    select: { id: true, startsAt: true, endsAt: true, place: true, cancelledAt: true },
  });
  const now = new Date();
  const shown = meetings.map(({ startsAt, endsAt, cancelledAt, ...meeting }) => ({
    ...meeting,
    when: showPeriod(startsAt, endsAt, set.cohort.zone, actor.zone),
    isOver: endsAt < now,
    isCancelled: cancelledAt !== null,
  }));
  return {
    id: set.id,
    name: set.name,
    cohort: set.cohort.name,
    facilitator: people.find((person) => person.isFacilitator)?.name ?? "",
    members: people
      .filter((person) => !person.isFacilitator)
      .map(({ id, name, profession }) => ({ id, name, profession })),
    coming: shown.filter((meeting) => !meeting.isOver).reverse(),
    past: shown.filter((meeting) => meeting.isOver),
    may: { schedule: sets.may.schedule(actor, set) },
  };
}

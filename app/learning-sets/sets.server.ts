import { DateTime } from "luxon";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { SetMeeting } from "../generated/prisma/client.ts";
import { readInsideSet } from "../meeting-room/inside-set.server.ts";
import type { Actor } from "../policy/actor.ts";
import { sets } from "../policy/learning-sets.ts";
import { polls } from "../policy/meeting-polls.ts";
import { setOpenings } from "../policy/set-openings.ts";
import { accessNeedsOf } from "../profiles/access-needs.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

const setsPerPage = 30;

/**
 * The sets within the actor's reach, each with its next meeting.
 * @param page from 1
 */
export async function listSets(actor: Actor, page: number) {
  const found = await prisma.learningSet.findMany({
    where: sets.reach(actor),
    orderBy: [
      { cohort: { startsOn: "desc" } },
      { endedAt: { sort: "asc", nulls: "first" } },
      { name: "asc" },
    ],
    skip: (page - 1) * setsPerPage,
    take: setsPerPage + 1,
    select: {
      id: true,
      name: true,
      endedAt: true,
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
      isEnded: set.endedAt !== null,
      next: next ? showPeriod(next.startsAt, next.endsAt, cohort.zone, actor.zone) : null,
    })),
  };
}

/** What is read of a set wherever one is found. */
export const withCohort = {
  cohort: { select: { programmeId: true, name: true, zone: true, endsOn: true } },
} as const;

/** The set that `id` names within the actor's reach. @throws NotFound */
export async function findSet(actor: Actor, id: string | undefined) {
  const set = await prisma.learningSet.findFirst({
    where: { id, AND: sets.reach(actor) },
    include: withCohort,
  });
  if (!id || !set) throw new NotFound();
  return set;
}

/** A set that was found within an actor's reach. */
export type FoundSet = Awaited<ReturnType<typeof findSet>>;

export type PersonOfSet = {
  id: string;
  name: string;
  email: string;
  profession: string;
  isFacilitator: number;
};

/** Everybody of a set, once each: its facilitator, then its members by name. */
// One condition over both relations would have SQLite go through every person there is.
export const peopleOf = (
  set: Pick<FoundSet, "id" | "facilitatorId">,
  db: Transaction = prisma,
) => db.$queryRaw<PersonOfSet[]>`
  SELECT id, name, email, profession, 1 AS isFacilitator FROM Person WHERE id = ${set.facilitatorId}
  UNION ALL SELECT p.id, p.name, p.email, p.profession, 0 FROM SetMember m
    JOIN Person p ON p.id = m.personId WHERE m.setId = ${set.id} AND p.id <> ${set.facilitatorId}
  ORDER BY isFacilitator DESC, name`;

/**
 * Everybody who is expected at a meeting of a set, once each: who facilitates it, then the members by name. The other way round,
 * from a person to meetings, is `expectedAt` of the policy.
 */
export async function peopleExpected(
  { set, coverId, isSelfLed }: Pick<SetMeeting, "coverId" | "isSelfLed"> & { set: FoundSet },
  db: Transaction = prisma,
): Promise<PersonOfSet[]> {
  const people = await peopleOf(set, db);
  if (!coverId && !isSelfLed) return people;
  const members = people.filter(({ isFacilitator }) => !isFacilitator);
  if (!coverId) return members;
  const cover = await db.person.findUniqueOrThrow({
    where: { id: coverId },
    select: { id: true, name: true, email: true, profession: true },
  });
  return [{ ...cover, isFacilitator: 1 }, ...members.filter(({ id }) => id !== coverId)];
}

/** Two years of monthly meetings and as many to come. */
const mostMeetings = 48;

/** For how many days a set's page says that it was opened: an email may not have arrived. */
const openingShown = 28;

type OnPage = {
  kind: "meeting" | "poll" | "opening";
  id: string;
  setId: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  cancelledAt: Date | null;
};

/**
 * The meetings of a set, the latest first, the polls that are open, and the openings of late that the actor knows of. One query,
 * since the page has many.
 */
const plansOf = (actor: Actor, setId: string) => prisma.$queryRaw<OnPage[]>`
  SELECT * FROM (SELECT 'meeting' AS kind, id, setId, startsAt, endsAt, place, cancelledAt FROM SetMeeting
    WHERE setId = ${setId} ORDER BY startsAt DESC LIMIT ${mostMeetings})
  UNION ALL SELECT 'poll', id, setId, createdAt, createdAt, place, closedAt FROM MeetingPoll
    WHERE setId = ${setId} AND closedAt IS NULL
  UNION ALL SELECT 'opening', id, setId, openedAt, endsAt, '', withdrawnAt FROM SetOpening
    WHERE setId = ${setId} AND openedAt > ${DateTime.utc().minus({ days: openingShown }).toJSDate()}
      AND (${setOpenings.may.know(actor, { id: setId })} OR ${actor.id} IN (askedById, secondId))`;

/** A set with its people and meetings: those to come, and the last of the past; and for those within, what is theirs. @throws NotFound */
export async function readSet(actor: Actor, id: string | undefined) {
  const set = await prisma.learningSet.findFirst({ where: { id, AND: sets.reach(actor) } });
  if (!id || !set) throw new NotFound();
  const people = await peopleOf(set);
  const now = new Date();
  const plans = await plansOf(actor, set.id);
  const meetings = plans.filter(({ kind }) => kind === "meeting");
  const members = people.filter(({ isFacilitator }) => !isFacilitator);
  const { cohort, inside } = await readInsideSet(actor, set, meetings, members);
  const needs = await accessNeedsOf(
    actor,
    people.map((person) => person.id),
  );
  const shown = ({ id, place, startsAt, endsAt, cancelledAt }: OnPage) => ({
    id,
    place,
    when: showPeriod(startsAt, endsAt, cohort.zone, actor.zone),
    isCancelled: cancelledAt !== null,
  });
  return {
    id: set.id,
    name: set.name,
    cohort: cohort.name,
    facilitator: people.find((person) => person.isFacilitator)?.name ?? "",
    members: members.map(({ id, name, profession }) => ({
      id,
      name,
      profession,
      needs: needs.get(id) ?? "",
    })),
    coming: meetings
      .filter(({ endsAt }) => endsAt >= now)
      .reverse()
      .map(shown),
    past: meetings.filter(({ endsAt }) => endsAt < now).map(shown),
    polls: polls.may.read(actor, { setId: set.id, set })
      ? plans.filter(({ kind }) => kind === "poll").map(({ id }) => id)
      : [],
    opened: plans.filter(({ kind }) => kind === "opening").map(({ id }) => id),
    inside,
    isEnded: set.endedAt !== null,
    may: { schedule: sets.may.schedule(actor, set) && !set.endedAt },
  };
}

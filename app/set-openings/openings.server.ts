import { findSet, peopleOf } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type SetOfCohort, seats } from "../policy/learning-sets.ts";
import { setOpenings } from "../policy/set-openings.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { post, postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { OpeningValue } from "./opening-form.ts";
import { openUntil, openingState } from "./opening-state.server.ts";

/** The set that the actor may ask to have opened, with who may ask for it too. @throws NotFound, Forbidden */
export async function openAsking(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  if (!setOpenings.may.ask(actor, set)) throw new Forbidden();
  return { set: { id: set.id, name: set.name }, seconds: await secondsFor(prisma, actor, set) };
}

type SetLed = SetOfCohort & { facilitatorId: string };

/** Who else runs a set's cohort, and has no part in the set. */
async function secondsFor(db: Transaction, actor: Actor, set: SetLed) {
  const members = await db.cohortMember.findMany({
    where: { cohortId: set.cohortId },
    select: { personId: true, role: true },
  });
  const faculty = members.filter(({ role }) => seats.facilitator(role));
  return db.person.findMany({
    where: {
      id: { notIn: [actor.id, set.facilitatorId] },
      OR: [
        { id: { in: faculty.map(({ personId }) => personId) } },
        { programmeLeads: { some: { programmeId: set.cohort.programmeId } } },
      ],
      setMemberships: { none: { setId: set.id } },
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true, email: true },
  });
}

/**
 * Asks to have a set opened, for fear of serious harm. Nothing is opened yet: the second person is asked by email.
 * @returns the question's id, or what is wrong by field
 * @throws NotFound, Forbidden
 */
export const askToOpen = (
  actor: Actor,
  setId: string | undefined,
  { reason, secondId }: OpeningValue,
) =>
  prisma.$transaction(
    async (tx): Promise<{ asked: string } | { errors: Record<string, string[]> }> => {
      const set = await findSet(actor, setId);
      if (!setOpenings.may.ask(actor, set)) throw new Forbidden();
      const second = (await secondsFor(tx, actor, set)).find(({ id }) => id === secondId);
      if (!second) return { errors: { secondId: ["Choose somebody of the list"] } };
      const data = { setId: set.id, reason, askedById: actor.id, secondId };
      const { id } = await tx.setOpening.create({ data });
      const url = addressOf(`/set-openings/${id}`);
      await post(tx, {
        to: second,
        template: "set-opening-asked",
        props: { who: actor.name, url },
      });
      return { asked: id };
    },
  );

type About = {
  name: string;
  facilitatorId: string;
  cohortId: string;
  programmeId: string;
  zone: string;
  askedBy: string;
  second: string;
  readings: number | bigint;
};

/** An opening within the actor's reach, with its set, the names of the two and how often they have read. @throws NotFound */
export async function findOpening(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const opening = await db.setOpening.findFirst({
    where: { id, AND: setOpenings.reach(actor) },
  });
  if (!id || !opening) throw new NotFound();
  const [about] = await db.$queryRaw<[About]>`
    SELECT l.name, l.facilitatorId, l.cohortId, c.programmeId, c.zone, a.name AS askedBy, COALESCE(b.name, '') AS second,
      (SELECT count(*) FROM SetOpeningReading WHERE openingId = o.id) AS readings
    FROM SetOpening o JOIN LearningSet l ON l.id = o.setId JOIN Cohort c ON c.id = l.cohortId
      JOIN Person a ON a.id = o.askedById LEFT JOIN Person b ON b.id = o.secondId WHERE o.id = ${opening.id}`;
  const { name, facilitatorId, cohortId, programmeId, zone, ...told } = about;
  const cohort = { programmeId, zone };
  return {
    ...opening,
    askedBy: told.askedBy,
    second: told.second,
    readings: Number(told.readings),
    set: { id: opening.setId, name, facilitatorId, cohortId, cohort },
  };
}

/**
 * Asks too, as the second person: the set is open from now on for three days, and everybody of it is told,
 * those who left it too.
 * @throws NotFound, Forbidden, Conflict when the question is older than a week, or who asked first runs the cohort no more
 */
export const openSet = (actor: Actor, id: string | undefined, now = new Date()) =>
  prisma.$transaction(async (tx) => {
    const opening = await findOpening(actor, id, tx);
    if (!setOpenings.may.second(actor, opening) || !setOpenings.may.ask(actor, opening.set))
      throw new Forbidden();
    if (openingState(opening, now) === "tooOld")
      throw new Conflict(
        "This was asked more than a week ago. If the fear still stands, ask anew.",
      );
    const couldAsk = await secondsFor(tx, actor, opening.set);
    if (!couldAsk.some(({ id }) => id === opening.askedById))
      throw new Conflict(
        `${opening.askedBy} no longer runs this cohort from outside the set. If the fear still stands, ask anew.`,
      );
    await tx.setOpening.update({
      where: { id: opening.id },
      data: { openedAt: now, endsAt: openUntil(now) },
    });
    const url = addressOf(`/set-openings/${opening.id}`);
    const left = await tx.person.findMany({
      where: { formerSets: { some: { setId: opening.setId } } },
      select: { id: true, email: true },
    });
    const people = new Map(
      [...left, ...(await peopleOf(opening.set, tx))].map(({ id, email }) => [id, { id, email }]),
    );
    await postAll(
      tx,
      [...people.values()].map((to) => ({ to, template: "set-opened" as const, props: { url } })),
    );
  });

/** Ends an opening, or takes the question back. @throws NotFound, Forbidden when it has ended */
export const withdrawOpening = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const opening = await findOpening(actor, id, tx);
    if (!setOpenings.may.withdraw(actor, opening, new Date())) throw new Forbidden();
    await tx.setOpening.update({ where: { id: opening.id }, data: { withdrawnAt: new Date() } });
  });

import { showWhen } from "../cohorts/wall-time.server.ts";
import { findSet } from "../learning-sets/sets.server.ts";
import type { Actor } from "../policy/actor.ts";
import { setOpenings } from "../policy/set-openings.ts";
import { prisma } from "../server/database/client.server.ts";
import { openingState } from "./opening-state.server.ts";
import { findOpening } from "./openings.server.ts";

const readingsShown = 100;

/**
 * An opening for one of the two, or for somebody of the set. Reading what it opens is written down, and the set sees when.
 * @throws NotFound
 */
export async function readOpening(actor: Actor, id: string | undefined) {
  const now = new Date();
  const opening = await findOpening(actor, id);
  const { zone } = opening.set.cohort;
  const when = (date: Date | null) => date && showWhen(date, zone, actor.zone);
  const state = openingState(opening, now);
  const mayRead = setOpenings.may.readContent(actor, opening, now);
  if (mayRead)
    await prisma.setOpeningReading.create({ data: { openingId: opening.id, personId: actor.id } });
  const readings = await prisma.setOpeningReading.findMany({
    where: { openingId: opening.id },
    orderBy: { id: "desc" },
    take: readingsShown,
    select: { id: true, readAt: true, person: { select: { name: true } } },
  });
  return {
    id: opening.id,
    set: { id: opening.setId, name: opening.set.name },
    reason: opening.reason,
    askedBy: opening.askedBy.name,
    second: opening.second?.name ?? "",
    askedAt: when(opening.askedAt),
    openedAt: when(opening.openedAt),
    endsAt: when(opening.withdrawnAt ?? opening.endsAt),
    state,
    earlierReadings: Math.max(0, opening._count.readings + Number(mayRead) - readingsShown),
    readings: byMinute(
      readings.map(({ id, readAt, person }) => {
        return { id, who: person.name, when: showWhen(readAt, zone, actor.zone) };
      }),
    ),
    content: mayRead ? await contentOf(opening.setId, zone) : null,
    may: {
      second: setOpenings.may.second(actor, opening) && state === "waiting",
      withdraw: setOpenings.may.withdraw(actor, opening, now),
    },
  };
}

type Reading = { id: number; who: string; when: string };

/** Readings that read the same are told once, with how many times. */
function byMinute(readings: Reading[]) {
  const told = new Map<string, Reading & { times: number }>();
  for (const reading of readings) {
    const key = `${reading.who} ${reading.when}`;
    told.set(key, { ...reading, times: (told.get(key)?.times ?? 0) + 1 });
  }
  return [...told.values()];
}

const mostRead = 300;

/** What a set's meetings left that is the set's: bids, shared actions, its rules. What is one person's own stays theirs. */
async function contentOf(setId: string, zone: string) {
  const bids = await prisma.bid.findMany({
    where: { meeting: { setId } },
    orderBy: { meeting: { startsAt: "desc" } },
    take: mostRead,
    select: {
      id: true,
      title: true,
      person: { select: { name: true } },
      meeting: { select: { startsAt: true } },
    },
  });
  const actions = await prisma.setAction.findMany({
    where: { setId, isShared: true },
    orderBy: { createdAt: "desc" },
    take: mostRead,
    select: { id: true, text: true, person: { select: { name: true } }, createdAt: true },
  });
  const rules = await prisma.groundRules.findFirst({
    where: { setId },
    orderBy: { version: "desc" },
    select: { text: true },
  });
  return {
    bids: bids.map(({ id, title, person, meeting }) => {
      return { id, text: title, who: person.name, when: showWhen(meeting.startsAt, zone) };
    }),
    actions: actions.map(({ id, text, person, createdAt }) => {
      return { id, text, who: person.name, when: showWhen(createdAt, zone) };
    }),
    rules: rules?.text ?? "",
  };
}

/** The openings of a set that the actor may know of, the latest first. @throws NotFound */
export async function listOpenings(actor: Actor, setId: string | undefined) {
  const set = await findSet(actor, setId);
  const now = new Date();
  const found = await prisma.setOpening.findMany({
    where: { setId: set.id, AND: setOpenings.reach(actor) },
    orderBy: { askedAt: "desc" },
    take: mostRead,
    include: { askedBy: { select: { name: true } }, second: { select: { name: true } } },
  });
  return {
    set: { id: set.id, name: set.name },
    mayAsk: setOpenings.may.ask(actor, set),
    openings: found.map(({ askedBy, second, ...opening }) => ({
      id: opening.id,
      askedBy: askedBy.name,
      second: second?.name ?? "",
      when: showWhen(opening.openedAt ?? opening.askedAt, set.cohort.zone, actor.zone),
      state: openingState(opening, now),
    })),
  };
}

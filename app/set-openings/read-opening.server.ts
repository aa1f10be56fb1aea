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
  const readings = await prisma.$queryRaw<{ id: number; who: string; readAt: Date }[]>`
    SELECT r.id, p.name AS who, r.readAt FROM SetOpeningReading r JOIN Person p ON p.id = r.personId
    WHERE r.openingId = ${opening.id} ORDER BY r.id DESC LIMIT ${readingsShown}`;
  return {
    id: opening.id,
    set: { id: opening.setId, name: opening.set.name },
    reason: opening.reason,
    askedBy: opening.askedBy,
    second: opening.second,
    askedAt: when(opening.askedAt),
    openedAt: when(opening.openedAt),
    endsAt: when(opening.withdrawnAt ?? opening.endsAt),
    state,
    earlierReadings: Math.max(0, opening.readings + Number(mayRead) - readingsShown),
    readings: byMinute(
      readings.map(({ readAt, ...reading }) => {
        return { ...reading, when: showWhen(readAt, zone, actor.zone) };
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

type Said = { id: string; text: string; who: string; at: string };

/** What a set's meetings left that is the set's: bids, shared actions, its rules. What is one person's own stays theirs. */
async function contentOf(setId: string, zone: string) {
  const [row] = await prisma.$queryRaw<[{ bids: string; actions: string; rules: string }]>`
    SELECT (SELECT json_group_array(json_object('id', id, 'text', text, 'who', who, 'at', at)) FROM (
        SELECT b.id, b.title AS text, p.name AS who, m.startsAt AS at FROM SetMeeting m JOIN Bid b ON b.meetingId = m.id
          JOIN Person p ON p.id = b.personId WHERE m.setId = ${setId} ORDER BY m.startsAt DESC, b.id LIMIT ${mostRead})) AS bids,
      (SELECT json_group_array(json_object('id', id, 'text', text, 'who', who, 'at', at)) FROM (
        SELECT n.id, n.text, p.name AS who, n.createdAt AS at FROM SetAction n JOIN Person p ON p.id = n.personId
          WHERE n.setId = ${setId} AND n.isShared ORDER BY n.createdAt DESC, n.id LIMIT ${mostRead})) AS actions,
      COALESCE((SELECT text FROM GroundRules WHERE setId = ${setId} ORDER BY version DESC LIMIT 1), '') AS rules`;
  const lines = (json: string) =>
    (JSON.parse(json) as Said[]).map(({ at, ...line }) => {
      return { ...line, when: showWhen(new Date(at), zone) };
    });
  return { bids: lines(row.bids), actions: lines(row.actions), rules: row.rules };
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

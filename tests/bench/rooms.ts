import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../app/server/database/client.server.ts";
import { percentile } from "./load.ts";
import { cookieFor, memoryOf, startProduct } from "./product.ts";

/*
 * Forty sets meet at once: everybody of them listens to their room's changes and loads the room anew after each, and each set's
 * facilitator changes something now and then. How long until the whole set sees it, and how much memory does that take?
 */

const sets = 40;
/** For how long changes are made, and how long a set pauses between two of its own, in milliseconds. */
const lasting = 40_000;
const between = 10_000;
/** After so long, an update counts as not having reached somebody. */
const patience = 15_000;

type Person = { id: string; cookie: string };
type Meeting = { id: string; leader: Person; people: Person[] };

export type RoomFigures = {
  sets: number;
  streams: number;
  changes: number;
  /** From the sending of a change to the last of its set having loaded the room anew, in milliseconds. */
  all: { p50: number; p95: number; most: number };
  /** The same to each one. */
  each: { p50: number; p95: number };
  missed: number;
  /** Held by the server's worker processes: with nobody there, with everybody listening, and at the end. */
  megabytes: Record<"before" | "listening" | "after", number | undefined>;
  load: number;
  cores: number;
};

/** Runs the rooms on a database of eight cohorts or more, with two worker processes. */
export async function measureRooms(databaseUrl: string, say: (line: string) => void) {
  const product = await startProduct(databaseUrl, 2);
  const meetings = await openMeetings(databaseUrl, product.secret);
  const before = memoryOf(product);
  say(`${sets} rooms: everybody listens …`);
  const listeners: Awaited<ReturnType<typeof listen>>[][] = [];
  // One set after the other, as people come to a meeting.
  for (const meeting of meetings)
    listeners.push(
      await Promise.all(meeting.people.map((person) => listen(product.url, meeting, person))),
    );
  const listening = memoryOf(product);
  say(`Changes for ${lasting / 1000} seconds …`);
  const all: number[] = [];
  const each: number[] = [];
  let missed = 0;
  const until = Date.now() + lasting;
  const lead = async (meeting: Meeting, at: number) => {
    await pause((between * at) / sets);
    for (let had = true; Date.now() < until; had = !had) {
      const own = listeners[at] ?? [];
      const seen = Math.max(...own.map(({ revision }) => revision));
      const heard = own.map((listener) => listener.after(seen));
      const start = performance.now();
      await mark(product.url, meeting, had);
      const times = (await Promise.all(heard)).map((moment) => moment && moment - start);
      missed += times.filter((time) => time === null).length;
      const reached = times.filter((time) => time !== null);
      each.push(...reached);
      all.push(Math.max(...reached));
      await pause(between);
    }
  };
  await Promise.all(meetings.map(lead));
  const after = memoryOf(product);
  listeners.flat().forEach((listener) => listener.stop());
  await product.stop();
  const sorted = (times: number[]) => times.sort((one, other) => one - other);
  sorted(all);
  sorted(each);
  return {
    sets,
    streams: listeners.flat().length,
    changes: all.length,
    all: { p50: percentile(all, 50), p95: percentile(all, 95), most: all.at(-1) ?? NaN },
    each: { p50: percentile(each, 50), p95: percentile(each, 95) },
    missed,
    megabytes: { before, listening, after },
    load: loadavg()[0] ?? NaN,
    cores: cpus().length,
  } satisfies RoomFigures;
}

/** The figures in words. */
export function roomsText(figures: RoomFigures) {
  const { before, listening, after } = figures.megabytes;
  const mb = (megabytes: number | undefined) => `${megabytes?.toFixed(0) ?? "?"} MB`;
  return [
    `${figures.sets} rooms, ${figures.streams} streams, ${figures.changes} changes, two worker processes, ${figures.cores} cores (load ${figures.load.toFixed(1)}).`,
    `A change reached all of its set in ${figures.all.p50.toFixed(0)} ms (p50), ${figures.all.p95.toFixed(0)} ms (p95), ${figures.all.most.toFixed(0)} ms at most; each of them in ${figures.each.p50.toFixed(0)} ms (p50), ${figures.each.p95.toFixed(0)} ms (p95). Missed: ${figures.missed}.`,
    `Memory: ${mb(before)} with nobody there, ${mb(listening)} with everybody listening, ${mb(after)} at the end.`,
  ].join("\n");
}

/** Puts sessions of everybody of forty sets into the database, and opens their rooms. */
async function openMeetings(url: string, secret: string): Promise<Meeting[]> {
  const database = connect(url);
  const signIn = async (id: string): Promise<Person> => {
    return { id, cookie: await cookieFor(database, id, secret) };
  };
  const found = await database.learningSet.findMany({
    orderBy: { id: "asc" },
    take: sets,
    include: { members: true, meetings: { where: { cancelledAt: null }, take: 1 } },
  });
  const meetings: Meeting[] = [];
  for (const { facilitatorId, members, meetings: held } of found) {
    const [{ id = "" } = {}] = held;
    const key = { meetingId: id };
    const open = { stage: "checkIn", revision: 1 } as const;
    await database.meetingRoom.upsert({ where: key, create: { ...key, ...open }, update: open });
    const leader = await signIn(facilitatorId);
    const people = [leader];
    for (const { personId } of members) people.push(await signIn(personId));
    meetings.push({ id, leader, people });
  }
  await database.$disconnect();
  return meetings;
}

/** Somebody's open room: hears of each revision, as a browser does. */
async function listen(url: string, meeting: Meeting, { cookie }: Person) {
  const stopping = new AbortController();
  const response = await fetch(`${url}/meetings/${meeting.id}/room/changes`, {
    headers: { cookie, accept: "text/event-stream" },
    signal: stopping.signal,
  });
  if (response.status !== 200 || !response.body)
    throw new Error(`A room's changes were answered with ${response.status}`);
  let waiting: { seen: number; hear: (moment: number) => void }[] = [];
  const listener = {
    revision: 0,
    /** When it hears of a revision after that one; null when it does not in time. */
    after: (seen: number) =>
      new Promise<number | null>((hear) => {
        waiting.push({ seen, hear });
        setTimeout(() => hear(null), patience).unref();
      }),
    stop: () => stopping.abort(),
  };
  const read = async (body: AsyncIterable<Uint8Array>) => {
    const decoder = new TextDecoder();
    for await (const part of body) {
      for (const [, revision] of decoder.decode(part).matchAll(/data: (\d+)/g))
        listener.revision = Number(revision);
      await reload(url, meeting, cookie);
      const moment = performance.now();
      waiting.filter(({ seen }) => listener.revision > seen).forEach(({ hear }) => hear(moment));
      waiting = waiting.filter(({ seen }) => listener.revision <= seen);
    }
  };
  const first = listener.after(0);
  // Node’s streams can be iterated, which the types of the web’s do not say.
  void read(response.body as unknown as AsyncIterable<Uint8Array>).catch(() => undefined);
  if ((await first) === null) throw new Error("A room's changes said nothing at first");
  return listener;
}

/** What a browser does when it hears of a change. */
async function reload(url: string, { id }: Meeting, cookie: string) {
  const response = await fetch(`${url}/meetings/${id}/room.data`, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`A room was answered with ${response.status}`);
}

/** Marks the leader's own turn, or takes the mark back. */
async function mark(url: string, { id, leader }: Meeting, had: boolean) {
  const response = await fetch(`${url}/meetings/${id}/room/turns`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: leader.cookie },
    body: new URLSearchParams({ personId: leader.id, kind: "checkIn", had: had ? "yes" : "no" }),
  });
  await response.arrayBuffer();
  if (response.status !== 302) throw new Error(`A turn was answered with ${response.status}`);
}

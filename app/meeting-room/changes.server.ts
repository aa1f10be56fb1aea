import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";

/*
 * Tells the pages that are open of a room when something in it has changed. Several processes serve one database, so each looks
 * at the revisions of all the rooms that somebody listens to through it, in one query, while somebody does.
 */

const lookEvery = 250;
/** So often something is sent all the same, or a proxy takes the line for dead. */
const beatEvery = 20_000;
/** A stream ends after that time, and the browser asks for another: then it is looked at again whether it may have one. */
const longest = 10 * 60_000;
/** After so many milliseconds a browser asks again. */
const retryAfter = 1_500;

type Listener = { seen: number; tell(revision: number): void; beat(): void; end(): void };

const rooms = new Map<string, Set<Listener>>();
let timers: NodeJS.Timeout[] = [];
let looking: Promise<void> | null = null;
let isAskedAgain = false;
let isStopping = false;

/**
 * The changes of a meeting's room as an event stream: its revision at once, and whenever it is another.
 * @param whenGone is given what to do when the reader has gone
 */
export function streamChanges(meetingId: string, whenGone: (leave: () => void) => void) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const last = setTimeout(() => listener.end(), longest).unref();
      const listener: Listener = {
        seen: -1,
        tell(revision) {
          this.seen = revision;
          send(`data: ${revision}\n\n`);
        },
        beat: () => send(": still here\n\n"),
        end() {
          clearTimeout(last);
          if (forget(meetingId, listener)) controller.close();
        },
      };
      send(`retry: ${retryAfter}\n\n`);
      remember(meetingId, listener);
      whenGone(() => listener.end());
      if (isStopping) listener.end();
    },
  });
}

/**
 * Does something to a meeting as one transaction, and lets the pages of its room know.
 * @param work may find that there is nothing to do; the pages then look once too often
 */
export async function changeRoom<T>(
  meetingId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const result = await prisma.$transaction(async (tx) => {
    const done = await work(tx);
    await tx.meetingRoom.upsert({
      where: { meetingId },
      create: { meetingId, stage: "notOpen", revision: 1 },
      update: { revision: { increment: 1 } },
    });
    return done;
  });
  if (rooms.has(meetingId)) void look();
  return result;
}

/** Ends every stream of this process, which stops: browsers ask another one. */
export function endStreams(): void {
  isStopping = true;
  for (const listener of [...rooms.values()].flatMap((listeners) => [...listeners])) listener.end();
}

function remember(meetingId: string, listener: Listener) {
  const listeners = rooms.get(meetingId) ?? new Set();
  rooms.set(meetingId, listeners.add(listener));
  if (timers.length === 0)
    timers = [
      setInterval(() => void look(), lookEvery).unref(),
      setInterval(() => everybody((one) => one.beat()), beatEvery).unref(),
    ];
  void look();
}

/** @returns whether it was listening until now */
function forget(meetingId: string, listener: Listener): boolean {
  const listeners = rooms.get(meetingId);
  const wasThere = listeners?.delete(listener) ?? false;
  if (listeners?.size === 0) rooms.delete(meetingId);
  if (rooms.size > 0) return wasThere;
  timers.forEach((timer) => clearInterval(timer));
  timers = [];
  return wasThere;
}

function everybody(act: (listener: Listener) => void) {
  for (const listeners of rooms.values()) for (const listener of listeners) act(listener);
}

/** Looks at the rooms now; whoever asks while that goes on is served by one more look after it. */
function look(): Promise<void> {
  if (looking) isAskedAgain = true;
  return (looking ??= lookOnce().finally(() => {
    looking = null;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    void look();
  }));
}

async function lookOnce() {
  if (rooms.size === 0) return;
  // What fails is tried again with the next look; the pages have a way to look for themselves.
  const found = await prisma.$queryRaw<{ meetingId: string; revision: number | bigint }[]>`
    SELECT meetingId, revision FROM MeetingRoom WHERE meetingId IN ${listOf([...rooms.keys()])}`.catch(
    () => [],
  );
  for (const { meetingId, revision } of found)
    for (const listener of rooms.get(meetingId) ?? [])
      if (listener.seen !== Number(revision)) listener.tell(Number(revision));
}

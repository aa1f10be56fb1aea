import pino, { type Logger } from "pino";
import { settings } from "../environment.server.ts";
import { deliverDue } from "./deliver.server.ts";
import { chooseSender } from "./senders.server.ts";
import { onWake } from "./wake.server.ts";

/** The longest that the provider can make us wait before we ask again. */
const longestWaitMs = 60_000;

/**
 * Sends what is due, one message at a time, then looks again when woken or after a while.
 * @param everyMs how long to wait between two looks
 * @returns `stop`, which waits for the message in flight
 */
export function startMailWorker({
  sender = chooseSender(settings()),
  log = pino({ level: settings().LOG_LEVEL }) as Pick<Logger, "error" | "warn">,
  everyMs = 2000,
} = {}): { stop(): Promise<void> } {
  const rest = resting();
  let stopping = false;

  async function run() {
    while (!stopping) {
      try {
        const round = await deliverDue({ sender, limit: 1 });
        for (const id of round.dead) log.warn({ message: id }, "A message is undeliverable");
        if (round.waitMs) await rest.through(Math.min(round.waitMs, longestWaitMs));
        else if (round.tried === 0) await rest.until(everyMs);
      } catch (error) {
        log.error(error, "The mail worker met an error, and goes on");
        await rest.through(everyMs);
      }
    }
  }

  const running = run();
  const unsubscribe = onWake(rest.wake);
  return {
    async stop() {
      stopping = true;
      unsubscribe();
      rest.end();
      await running;
    },
  };
}

/** Sleep that can be woken, and ended for good. A wake-up while awake cuts the next sleep short. */
function resting() {
  let called = false;
  let ended = false;
  let rouse: ((forGood: boolean) => void) | undefined;

  const sleep = (ms: number, lightly: boolean) =>
    new Promise<void>((resolve) => {
      if (ended || (lightly && called)) return resolve();
      const timer = setTimeout(resolve, ms);
      rouse = (forGood) => {
        if (!lightly && !forGood) return;
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    async until(ms: number) {
      await sleep(ms, true);
      called = false;
    },
    through: (ms: number) => sleep(ms, false),
    wake() {
      called = true;
      rouse?.(false);
    },
    end() {
      ended = true;
      rouse?.(true);
    },
  };
}

import type { Logger } from "pino";

/** Longer than an answer takes to go out, so that what follows it does not show in how long it took. In milliseconds. */
const pause = 250;

const waiting = new Map<NodeJS.Timeout, () => void>();
let running = Promise.resolve();

/**
 * Does some work once the answer to the request has gone, one piece after the other.
 * @param log where a failure is told, as nobody waits for the work
 */
export function afterwards(log: Pick<Logger, "error">, work: () => Promise<void>): void {
  const start = () => {
    waiting.delete(timer);
    running = running
      .then(work)
      .catch((error: unknown) => log.error({ err: error }, "work after an answer failed"));
  };
  const timer = setTimeout(start, pause);
  waiting.set(timer, start);
}

/** Does at once what was left for afterwards. @returns when it is done */
export async function settled(): Promise<void> {
  for (const [timer, start] of waiting) {
    clearTimeout(timer);
    start();
  }
  await running;
}

/**
 * Minutes to wait after each failed attempt. All of them, jitter included, end within the 24 hours
 * for which Resend remembers an idempotency key (resend.com/docs, "Idempotency keys"), so that no
 * retry can become a second copy.
 */
const waits = [1, 5, 15, 60, 4 * 60, 12 * 60];

/** A message is tried this many times. */
export const attemptsAllowed = waits.length + 1;

/**
 * How long to wait before the next attempt, with up to a tenth more, so that messages which failed
 * together do not come back together.
 * @param attempts how many attempts have failed, from 1
 * @param random from 0 to 1
 * @returns milliseconds, or null when there is to be no further attempt
 */
export function waitAfter(attempts: number, random = Math.random()): number | null {
  const minutes = waits[attempts - 1];
  return minutes === undefined ? null : Math.round(minutes * 60_000 * (1 + random / 10));
}

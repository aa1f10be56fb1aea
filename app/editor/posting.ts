const PAUSE = 800;
const LONGEST_WAIT = 5_000;
const LONGEST_RETRY = 60_000;

type Ports = {
  /** Milliseconds since 1970. */
  now: () => number;
  later: (ms: number, call: () => void) => () => void;
  /** Sends what there is, and resolves to what is to be done with the answer; null: nothing to send. */
  post: (last: boolean) => Promise<() => void> | null;
};

export type Posting = {
  /** Posts now, unless a post is under way; resolves once that, or this one, is answered. */
  send(last: boolean): Promise<void>;
  /** Posts 800 ms after the last change, and no later than 5 s after the first. */
  afterPause(): void;
  /** Posts again after 1 s, 2 s, 4 s … and at most 60 s. */
  afterFailure(): void;
  /** The server was reached. */
  reached(): void;
  underWay(): boolean;
  stop(): void;
};

/** When to post: after a pause in the typing, again after a failure, and one at a time. */
export function createPosting({ now, later, post }: Ports): Posting {
  let underWay: Promise<void> | null = null;
  let callOff = () => {};
  let unsentSince: number | null = null;
  let failures = 0;
  let stopped = false;

  function wait(ms: number): void {
    callOff();
    if (!stopped) callOff = later(ms, () => void send(false));
  }

  async function send(last: boolean): Promise<void> {
    if (underWay || stopped) return underWay ?? undefined;
    const posted = post(last);
    if (!posted) return;
    callOff();
    unsentSince = null;
    underWay = posted.then((act) => {
      underWay = null;
      act();
    });
    return underWay;
  }

  return {
    send,
    afterPause: () => {
      unsentSince ??= now();
      wait(Math.max(0, Math.min(PAUSE, unsentSince + LONGEST_WAIT - now())));
    },
    afterFailure: () => {
      wait(Math.min(LONGEST_RETRY, 1_000 * 2 ** Math.min(failures, 10)));
      failures += 1;
    },
    reached: () => {
      failures = 0;
    },
    underWay: () => underWay !== null,
    stop: () => {
      stopped = true;
      callOff();
    },
  };
}

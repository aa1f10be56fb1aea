import { createPosting } from "../editor/posting.ts";

/** Fields of a form by name, with what is in them. */
export type Fields = Record<string, string>;

/** What the server made of fields that were sent. */
export type Taken =
  | { kind: "saved"; at: Date; isElsewhere: boolean }
  | { kind: "unreachable" }
  | { kind: "out" }
  | { kind: "refused"; message: string };

export type Saving =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date; isElsewhere: boolean }
  | { kind: "offline" }
  | { kind: "out" }
  | { kind: "refused"; message: string };

type Ports = {
  send: (fields: Fields, how: { last: boolean }) => Promise<Taken>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls back after so many milliseconds; @returns what calls it off */
  later: (ms: number, call: () => void) => () => void;
  onState: (saving: Saving) => void;
};

/**
 * Saves the fields that change, after a pause, and again after a failure until they are saved. Each is sent by itself, so that
 * what was saved elsewhere stays.
 */
export function createAutosave({ send, now, later, onState }: Ports) {
  let unsent: Fields = {};
  let stopped = false;
  const posting = createPosting({ now, later, post });
  const show = (saving: Saving) => void (stopped || onState(saving));
  const isUnsent = () => Object.keys(unsent).length > 0;

  function post(last: boolean): Promise<() => void> | null {
    if (!isUnsent()) return null;
    const sent = unsent;
    unsent = {};
    return send(sent, { last }).then((taken) => () => receive(sent, taken));
  }

  function receive(sent: Fields, taken: Taken): void {
    if (taken.kind !== "saved") unsent = { ...sent, ...unsent };
    if (taken.kind !== "unreachable") posting.reached();
    if (taken.kind === "unreachable") {
      show({ kind: "offline" });
      return posting.afterFailure();
    }
    if (taken.kind !== "saved" || !isUnsent()) return show(taken);
    show({ kind: "saving" });
    posting.afterPause();
  }

  return {
    /** Fields were changed. */
    change(fields: Fields): void {
      unsent = { ...unsent, ...fields };
      show({ kind: "saving" });
      posting.afterPause();
    },
    /** Leaves a field out of what is to be sent. */
    withhold(name: string): void {
      delete unsent[name];
    },
    /** The network, or the reader, is back: tries now. */
    wake: () => posting.send(false),
    /** The page may be about to go: sends what there is in a way that outlives it, past a post that is under way. */
    async leave(): Promise<void> {
      if (!posting.underWay()) return posting.send(true);
      if (isUnsent()) await send(unsent, { last: true });
    },
    isUnsaved: () => isUnsent() || posting.underWay(),
    /** Saves what there is, and answers whether all of it is saved. */
    async settle(): Promise<boolean> {
      await posting.send(false);
      // What was changed while a save was under way goes after it.
      if (isUnsent()) await posting.send(false);
      return !isUnsent();
    },
    stop(): void {
      stopped = true;
      posting.stop();
    },
  };
}
export type Autosave = ReturnType<typeof createAutosave>;

/**
 * Where the answers stand, in words.
 * @param formatTime writes a time in the reader's zone, such as "10:42"
 * @param wayBack what to do in another tab when this device may not save any more
 */
export function describeSaving(
  saving: Saving,
  formatTime: (at: Date) => string,
  wayBack = "open the link in your email",
): string {
  switch (saving.kind) {
    case "idle":
      return "";
    case "saving":
      return "Saving…";
    case "saved":
      return saving.isElsewhere
        ? `Saved ${formatTime(saving.at)}. You also answered on another device: load this page again to see all your answers`
        : `Saved ${formatTime(saving.at)}`;
    case "offline":
      return "Not saved yet: Headroom could not be reached, and is tried again. Keep this page open";
    case "out":
      return `Not saved yet: this device is out. Keep this page open, and ${wayBack} in another tab`;
    case "refused":
      return saving.message;
  }
}

/** A save as it is sent. Sent again with the same `saveId`, it is the same save. */
export type Save<T> = { saveId: string; baseRevision: number; text: T };

/** What a save was answered. */
export type Answer<T> =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "conflict"; revision: number; savedAt: Date; text: T; saveId?: string }
  | { kind: "signed-out" }
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

/** A text as it is kept on the device. */
export type Copy<T> = {
  key: string;
  saveId: string;
  text: T;
  /** The server's revision that the text was written on. */
  revision: number;
  /** The saves that the server may have taken without its answer reaching us; the text contains them. */
  lineage: string[];
  /** Milliseconds since 1970. */
  keptAt: number;
  /** Put aside by a choice: shown, but not taken up by itself. */
  aside: boolean;
};

/** Where copies are kept on the device, for one text. None of these throws. */
export type Keep<T> = {
  list(): Copy<T>[];
  /** @returns whether it is kept */
  write(copy: Copy<T>): boolean;
  /** Drops what stands under the key, if it still is this save. */
  drop(key: string, saveId: string): void;
};

export type Saving<T> =
  | { kind: "saved"; at: Date | null }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "signed-out" }
  | { kind: "conflict"; theirs: { revision: number; savedAt: Date; text: T; saveId?: string } }
  | { kind: "refused"; message: string };

export type DraftState<T> = {
  /** What the editor shows, or should show once `replaced` has grown. */
  text: T;
  /** How many times the text was replaced by anything but typing. */
  replaced: number;
  saving: Saving<T>;
  /** Whether the text was found on this device, unsaved, when the page opened. */
  restored: boolean;
  /** Whether the device holds what the server does not. False when its storage is full or denied. */
  onDevice: boolean;
  /** Texts that were not chosen, or were left by other tabs; each can be brought back. */
  aside: Copy<T>[];
};

export type DraftPorts<T> = {
  /** Sends a save. `last` asks for a way that outlives the page. */
  send: (save: Save<T>, how: { last: boolean }) => Promise<Answer<T>>;
  keep: Keep<T>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls back after so many milliseconds; @returns what calls it off */
  later: (ms: number, call: () => void) => () => void;
  /** An id that nobody else makes. */
  newId: () => string;
  /** Makes one text of two, in which every word of both is. */
  join: (mine: T, theirs: T) => T;
  /** What the server had when the page was made. */
  revision: number;
  text: T;
  savedAt?: Date | null;
  onState: (state: DraftState<T>) => void;
};

/** How a conflict of two texts ends. */
export type Choice = "mine" | "theirs" | "both";

export type Draft<T> = {
  state(): DraftState<T>;
  /** The writer typed. */
  change(text: T): void;
  /** Takes another text; the one before is put aside. */
  replace(text: T): void;
  /** Tries to save now: the network or the sign-in is back. */
  wake(): void;
  /** The page may be about to go: sends what there is, and resolves once that is answered, if it still can. */
  leave(): Promise<void>;
  /** Saves what there is, and answers once it is saved or known not to be. */
  settle(): Promise<DraftState<T>>;
  /** Ends a conflict. The text that is not chosen is put aside; with both, they become one. */
  choose(which: Choice): void;
  /** Takes up a text that was put aside. */
  bringBack(key: string): void;
  /** Throws away a text that was put aside. */
  discard(key: string): void;
  /** The page is gone: no more timers or reports. */
  stop(): void;
};

/**
 * Where the text stands, in words.
 * @param formatTime writes a time in the reader's zone, such as "10:42"
 * @returns an empty string when nothing was saved yet and nothing needs to be
 */
export function describeSaving<T>(
  state: Pick<DraftState<T>, "saving" | "onDevice">,
  formatTime: (at: Date) => string,
): string {
  const { saving, onDevice } = state;
  switch (saving.kind) {
    case "saved":
      return saving.at ? `Saved ${formatTime(saving.at)}` : "";
    case "saving":
      return "Saving…";
    case "offline":
      return onDevice
        ? "Offline: kept on this device"
        : "Offline: not saved yet. Keep this page open";
    case "signed-out":
      return onDevice
        ? "Signed out: kept on this device. Sign in to save it"
        : "Signed out: not saved yet. Keep this page open, and sign in in another tab";
    case "conflict":
      return "Changed in another tab or device";
    case "refused":
      return saving.message;
  }
}

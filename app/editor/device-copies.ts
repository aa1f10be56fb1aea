import type { Copy, Keep } from "./draft-state.ts";

const PREFIX = "headroom:draft";

/**
 * The copies of one text in this browser, under `headroom:draft:<owner>:<text>:<page>`. Where storage
 * is full or denied, nothing is kept and `write` says so.
 * @param ownerId whose text it is; nobody else's copies are read
 * @param id the text's id
 */
export function deviceCopies<T>(ownerId: string, id: string): Keep<T> {
  const prefix = `${prefixOf(ownerId)}${id}:`;
  return {
    list: () => readCopies<T>(prefix).map(([, copy]) => copy),
    write: (copy) =>
      attempt(() => {
        localStorage.setItem(prefix + copy.key, JSON.stringify(copy));
        return true;
      }) ?? false,
    drop: (key, saveId) =>
      void attempt(() => {
        const copy = readCopy<T>(prefix + key);
        if (copy?.saveId === saveId) localStorage.removeItem(prefix + key);
      }),
  };
}

/** A text on this device: the id of the text, and the copy. */
export type KeptText<T> = { id: string; copy: Copy<T> };

/**
 * Everything of a person's on this device, the newest first: words that no server has acknowledged (it may have them all
 * the same, when the page was gone before the answer came), and texts that were put aside.
 */
export function listKept<T>(ownerId: string): KeptText<T>[] {
  const prefix = prefixOf(ownerId);
  return readCopies<T>(prefix)
    .map(([key, copy]) => ({ id: key.slice(prefix.length).split(":")[0] ?? "", copy }))
    .sort((one, other) => other.copy.keptAt - one.copy.keptAt);
}

/**
 * Drops a person's texts from this device, saved or not: for a computer that is shared.
 * @param which those to drop; all when left out
 */
export function dropKept(ownerId: string, which: (copy: Copy<unknown>) => boolean = () => true) {
  for (const [key, copy] of readCopies(prefixOf(ownerId))) {
    if (which(copy)) attempt(() => localStorage.removeItem(key));
  }
}

const prefixOf = (ownerId: string) => `${PREFIX}:${ownerId}:`;

function readCopies<T>(prefix: string): [string, Copy<T>][] {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  return keys.flatMap((key): [string, Copy<T>][] => {
    const copy = key.startsWith(prefix) ? readCopy<T>(key) : null;
    return copy ? [[key, copy]] : [];
  });
}

function readCopy<T>(key: string): Copy<T> | null {
  const copy = attempt(() => JSON.parse(localStorage.getItem(key) ?? "null") as Copy<T> | null);
  const whole =
    typeof copy?.saveId === "string" && Array.isArray(copy.lineage) && copy.text !== undefined;
  return whole ? copy : null;
}

function attempt<R>(act: () => R): R | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

import { PREFIX } from "./any-kept.ts";
import type { Copy, Keep } from "./draft-state.ts";
import { type Seal, createSeal } from "./seal.ts";

/** What this window tells itself: the browser tells only the others. */
const CHANGED = "headroom:kept";

/**
 * Whose copies they are. `deviceKey` seals them: the server hands it to their signed-in pages alone, and it is kept
 * nowhere on the device. So whoever uses a shared computer later, or copies the browser's files, finds no word that is
 * not on screen; and who signs in again, also after an expired session, reads everything.
 */
export type Owner = { id: string; deviceKey: string };

/**
 * The copies of one text in this browser, sealed, under `headroom:draft:<owner>:<text>:<page>`. Where storage is full or
 * denied, nothing is kept and `write` says so. A copy that does not open is left alone: it may with another key.
 * @param owner whose text it is; nobody else's copies are read
 * @param id the text's id
 */
export function deviceCopies<T>(owner: Owner, id: string): Keep<T> {
  const seal = createSeal(owner.deviceKey);
  const prefix = `${prefixOf(owner)}${id}:`;
  return {
    list: () => readCopies<T>(prefix, seal).map(([, copy]) => copy),
    write: (copy) => writeCopy(prefix + copy.key, copy, seal),
    drop: (key, saveId) => {
      const copy = readCopy<T>(prefix + key, seal);
      if (copy?.saveId === saveId) remove(prefix + key);
    },
  };
}

/** A text on this device: the id of the text, and the copy. */
export type KeptText<T> = { id: string; copy: Copy<T> };

/**
 * Everything of a person's on this device, the newest first: words that no server has acknowledged (it may have them all
 * the same, when the page was gone before the answer came), and texts that were put aside.
 */
export function listKept<T>(owner: Owner): KeptText<T>[] {
  const prefix = prefixOf(owner);
  return readCopies<T>(prefix, createSeal(owner.deviceKey))
    .map(([key, copy]) => ({ id: key.slice(prefix.length).split(":")[0] ?? "", copy }))
    .sort((one, other) => other.copy.keptAt - one.copy.keptAt);
}

/** How many of a person's texts on this device do not open. */
export function countLocked(owner: Owner): number {
  const keys = keysUnder(prefixOf(owner));
  return keys.length - readCopies(prefixOf(owner), createSeal(owner.deviceKey)).length;
}

/** Drops those of a person's texts from this device that the server turned out to have, or all: `true`. */
export function dropKept(owner: Owner, which: true | ((copy: Copy<unknown>) => boolean)): void {
  if (which === true) return keysUnder(prefixOf(owner)).forEach(remove);
  for (const [key, copy] of readCopies(prefixOf(owner), createSeal(owner.deviceKey)))
    if (which(copy)) remove(key);
}

/** Calls back when copies are kept or dropped, in this window or another. @returns what calls it off */
export function onKept(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

const prefixOf = ({ id }: Owner) => `${PREFIX}${id}:`;

const keysUnder = (prefix: string): string[] =>
  (attempt(() => Object.keys(localStorage)) ?? []).filter((key) => key.startsWith(prefix));

function readCopies<T>(prefix: string, seal: Seal): [string, Copy<T>][] {
  return keysUnder(prefix).flatMap((key): [string, Copy<T>][] => {
    const copy = readCopy<T>(key, seal);
    return copy ? [[key, copy]] : [];
  });
}

function readCopy<T>(key: string, seal: Seal): Copy<T> | null {
  const kept = attempt(() => localStorage.getItem(key)) ?? "";
  // As earlier versions of the product kept them.
  const isPlain = kept.startsWith("{");
  const json = isPlain ? kept : seal.open(kept, key);
  const copy = attempt(() => JSON.parse(json ?? "null") as Copy<T> | null);
  const isWhole =
    typeof copy?.saveId === "string" && Array.isArray(copy.lineage) && copy.text !== undefined;
  if (isPlain && isWhole) writeCopy(key, copy, seal);
  return isWhole ? copy : null;
}

function writeCopy(key: string, copy: Copy<unknown>, seal: Seal): boolean {
  const isKept = attempt(() => {
    localStorage.setItem(key, seal.close(JSON.stringify(copy), key));
    return true;
  });
  return isKept ?? false;
}

function remove(key: string): void {
  attempt(() => localStorage.removeItem(key));
  attempt(() => window.dispatchEvent(new Event(CHANGED)));
}

function attempt<R>(act: () => R): R | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

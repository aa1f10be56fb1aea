import type { Copy, Keep } from "./draft-state.ts";

const PREFIX = "headroom:draft";
const LONGEST_ASIDE = 30 * 24 * 60 * 60 * 1000;

/**
 * The copies of one text in this browser, under `headroom:draft:<owner>:<text>:<page>`. Where storage
 * is full or denied, nothing is kept and `write` says so.
 * @param ownerId whose text it is; nobody else's copies are read
 * @param id the text's id
 */
export function deviceCopies<T>(ownerId: string, id: string): Keep<T> {
  const prefix = `${PREFIX}:${ownerId}:${id}:`;
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

/**
 * For signing out: drops texts put aside for longer than 30 days. What the server has is not kept on
 * the device to begin with.
 * @returns the ids of the texts that only this device has
 */
export function clearKept(ownerId: string): string[] {
  const prefix = `${PREFIX}:${ownerId}:`;
  const oldest = Date.now() - LONGEST_ASIDE;
  const unsaved = new Set<string>();
  for (const [key, copy] of readCopies(prefix)) {
    if (!copy.aside) unsaved.add(key.slice(prefix.length).split(":")[0] ?? "");
    else if (copy.keptAt < oldest) attempt(() => localStorage.removeItem(key));
  }
  return [...unsaved];
}

/** Drops everything of a person's from this device, saved or not: for a computer that is shared. */
export function dropKept(ownerId: string): void {
  for (const [key] of readCopies(`${PREFIX}:${ownerId}:`)) {
    attempt(() => localStorage.removeItem(key));
  }
}

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

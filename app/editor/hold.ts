import type { Copy, DraftPorts, Save } from "./draft-state.ts";
import { sameText } from "./kept-copies.ts";
import { type Lineage, createLineage } from "./lineage.ts";

type Ports<T> = Pick<DraftPorts<T>, "keep" | "now" | "newId" | "revision">;

/**
 * What ties the text on a page to the server's: the revision that it was written on, the save that it will be, and its
 * copy on the device.
 */
export type Hold<T> = {
  /** Whether there is something that the server has not acknowledged. */
  isUnsaved(): boolean;
  isCurrent(saveId: string): boolean;
  /** The text is another now. @returns whether the device keeps it */
  change(text: T): boolean;
  /** Keeps the text on the device as it is. @returns whether it is kept */
  write(text: T): boolean;
  /** The save to send, which from now on the server may have; null when all is saved. */
  toSend(text: T): Save<T> | null;
  /** The server has this save. @returns whether that is all there is */
  acknowledge(saveId: string, revision: number): boolean;
  /** Of what the server has instead, the save of ours that it is, if no one else's words are in it. */
  ownAmong(theirs: { text: T; saveId?: string }, text: T): string | undefined;
  /** The text goes over that revision, on purpose. @returns whether the device keeps it */
  goOver(revision: number, text: T): boolean;
  /** The text is the server's of that revision. */
  takeOver(revision: number): void;
  /** The text is one that an earlier page left. @returns whether this page's copy took its place */
  takeUp(copy: Copy<T>): boolean;
  /** A copy to be put aside, of our text or of theirs. */
  aside(text: T, theirs?: { revision: number; saveId?: string }): Copy<T>;
};

export function createHold<T>({ keep, now, newId, revision }: Ports<T>): Hold<T> {
  const key = newId();
  let base = revision;
  /** The save that the text will be, until the server has acknowledged it. */
  let saveId: string | null = null;
  let lineage: Lineage = createLineage();
  /** What an earlier page left, while this page's own copy could not be kept. */
  let source: Copy<T> | null = null;

  const copyOf = (text: T, save: string): Copy<T> => {
    const own = { key, saveId: save, text, revision: base, lineage: lineage.ids() };
    return { ...own, keptAt: now(), aside: false };
  };
  const write = (text: T) => saveId !== null && keep.write(copyOf(text, saveId));
  function letGo(): void {
    if (saveId !== null) keep.drop(key, saveId);
    if (source) keep.drop(source.key, source.saveId);
    source = null;
    saveId = null;
    lineage = createLineage();
  }

  return {
    isUnsaved: () => saveId !== null,
    isCurrent: (save) => save === saveId,
    change: (text) => {
      saveId = newId();
      lineage.add(saveId);
      return write(text);
    },
    write,
    toSend: (text) => {
      if (saveId === null) return null;
      lineage.markSent(saveId);
      return { saveId, baseRevision: base, text };
    },
    acknowledge: (saved, at) => {
      base = at;
      if (saved === saveId) letGo();
      else lineage.forgetUpTo(saved);
      return saveId === null;
    },
    ownAmong: (theirs, text) => {
      if (saveId !== null && sameText(theirs.text, text)) return saveId;
      return theirs.saveId !== undefined && lineage.has(theirs.saveId) ? theirs.saveId : undefined;
    },
    goOver: (at, text) => {
      base = at;
      saveId = newId();
      lineage = createLineage([saveId]);
      return write(text);
    },
    takeOver: (at) => {
      letGo();
      base = at;
    },
    takeUp: (copy) => {
      ({ revision: base, saveId } = copy);
      lineage = createLineage(copy.lineage);
      const isKept = write(copy.text);
      if (isKept) keep.drop(copy.key, copy.saveId);
      else source = copy;
      return isKept;
    },
    aside: (text, theirs) => {
      const save = (theirs ? theirs.saveId : saveId) ?? newId();
      const copy = { ...copyOf(text, save), key: newId(), aside: true };
      return { ...copy, revision: theirs?.revision ?? base };
    },
  };
}

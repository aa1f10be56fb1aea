import type { Answer, Copy, Draft, DraftPorts, DraftState, Save } from "./draft-state.ts";
import { sameText, sortCopies } from "./kept-copies.ts";
import { type Lineage, createLineage } from "./lineage.ts";
import { createPosting } from "./posting.ts";
import { createShelf } from "./shelf.ts";

export type * from "./draft-state.ts";
export { describeSaving } from "./draft-state.ts";

/**
 * The draft that is never lost. Every change is kept on the device at once and sent after a pause;
 * the copy is dropped only when the server has acknowledged exactly that text. A save names the
 * revision that it was written on, so that text saved elsewhere is never overwritten unseen, and has
 * an id, so that a save whose answer was lost is not mistaken for someone else's.
 *
 * A copy belongs to one page, so that two tabs do not write over each other's.
 */
export function createDraft<T>(ports: DraftPorts<T>): Draft<T> {
  const { keep, now, later, newId } = ports;
  const posting = createPosting({ now, later, post });
  const key = newId();
  const found = sortCopies(keep.list(), ports.text);
  const shelf = createShelf(keep, found.aside);
  let base = ports.revision;
  /** The save that the text will be, until the server has acknowledged it. */
  let saveId: string | null = null;
  let lineage: Lineage = createLineage();
  let source: Copy<T> | null = null;
  let stopped = false;
  let state: DraftState<T> = {
    text: ports.text,
    replaced: 0,
    saving: { kind: "saved", at: ports.savedAt ?? null },
    restored: false,
    onDevice: false,
    aside: found.aside,
  };

  function show(change: Partial<DraftState<T>>): void {
    state = { ...state, ...change, aside: shelf.copies() };
    if (!stopped) ports.onState(state);
  }

  function copyOf(text: T, save: string, more: Partial<Copy<T>> = {}): Copy<T> {
    return {
      key,
      saveId: save,
      text,
      revision: base,
      lineage: lineage.ids(),
      keptAt: now(),
      aside: false,
      ...more,
    };
  }

  function keepText(): boolean {
    return saveId !== null && keep.write(copyOf(state.text, saveId));
  }

  function putAside(text: T, save: string, revision: number): void {
    const copy = copyOf(text, save, { key: newId(), aside: true, revision });
    shelf.put(copy);
  }

  function take(text: T, replaced: boolean): void {
    saveId = newId();
    lineage.add(saveId);
    state = { ...state, text, replaced: state.replaced + (replaced ? 1 : 0) };
    state.onDevice = keepText();
    const { kind } = state.saving;
    if (kind === "saved" || kind === "refused" || kind === "saving") {
      show({ saving: { kind: "saving" } });
      posting.afterPause();
    } else show({});
  }

  function post(last: boolean): Promise<() => void> | null {
    if (saveId === null || state.saving.kind === "conflict") return null;
    if (state.saving.kind === "refused") show({ saving: { kind: "saving" } });
    lineage.markSent(saveId);
    const save = { saveId, baseRevision: base, text: state.text };
    return attempt(ports.send, save, last).then((answer) => () => receive(save, answer));
  }

  function receive(save: Save<T>, answer: Answer<T>): void {
    if (answer.kind !== "unreachable") posting.reached();
    switch (answer.kind) {
      case "saved":
        return acknowledge(save.saveId, answer.revision, answer.savedAt);
      case "conflict":
        return meet(answer);
      case "signed-out":
        return show({ saving: { kind: "signed-out" } });
      case "refused":
        return save.saveId === saveId
          ? show({ saving: { kind: "refused", message: answer.message } })
          : posting.afterPause();
      case "unreachable":
        show({ saving: { kind: "offline" } });
        posting.afterFailure();
    }
  }

  function acknowledge(saved: string, revision: number, at: Date): void {
    base = revision;
    if (saved === saveId) {
      dropCopies(saveId);
      return show({ saving: { kind: "saved", at }, onDevice: false });
    }
    lineage.forgetUpTo(saved);
    show({ saving: { kind: "saving" }, onDevice: keepText() });
    posting.afterPause();
  }

  function dropCopies(save: string): void {
    keep.drop(key, save);
    if (source) keep.drop(source.key, source.saveId);
    source = null;
    saveId = null;
    lineage = createLineage();
  }

  function meet(theirs: Extract<Answer<T>, { kind: "conflict" }>): void {
    const { revision, savedAt, text } = theirs;
    if (saveId !== null && sameText(text, state.text)) {
      return acknowledge(saveId, revision, savedAt);
    }
    if (theirs.saveId !== undefined && lineage.has(theirs.saveId)) {
      return acknowledge(theirs.saveId, revision, savedAt);
    }
    show({ saving: { kind: "conflict", theirs } });
  }

  function replace(text: T): void {
    putAside(state.text, saveId ?? newId(), base);
    take(text, true);
  }

  function choose(which: "mine" | "theirs"): void {
    if (state.saving.kind !== "conflict") return;
    const { theirs } = state.saving;
    if (which === "mine") {
      putAside(theirs.text, theirs.saveId ?? newId(), theirs.revision);
      base = theirs.revision;
      saveId = newId();
      lineage = createLineage([saveId]);
      show({ saving: { kind: "saving" }, onDevice: keepText() });
      void posting.send(false);
      return;
    }
    const mine = saveId ?? newId();
    putAside(state.text, mine, base);
    dropCopies(mine);
    base = theirs.revision;
    const saving = { kind: "saved", at: theirs.savedAt } as const;
    show({ text: theirs.text, replaced: state.replaced + 1, saving, onDevice: false });
  }

  function discard(asideKey: string): void {
    shelf.discard(asideKey);
    show({});
  }

  function bringBack(asideKey: string): void {
    const copy = shelf.find(asideKey);
    if (!copy) return;
    replace(copy.text);
    discard(asideKey);
  }

  async function settle(): Promise<DraftState<T>> {
    await posting.send(false);
    // What was typed while a save was under way goes after it.
    while (!stopped && saveId !== null && state.saving.kind === "saving") await posting.send(false);
    return state;
  }

  function leave(): void {
    if (!posting.underWay()) void posting.send(true);
    else if (saveId !== null) {
      lineage.markSent(saveId);
      // The page cannot wait for the answer under way; should both arrive, the server takes the one
      // and knows the other by its id when it is sent again.
      void attempt(ports.send, { saveId, baseRevision: base, text: state.text }, true);
    }
  }

  function restore(): void {
    for (const copy of found.taken) keep.drop(copy.key, copy.saveId);
    const { newest } = found;
    if (!newest) return;
    ({ revision: base, saveId } = newest);
    lineage = createLineage(newest.lineage);
    const saving = { kind: "saving" } as const;
    state = { ...state, text: newest.text, replaced: 1, restored: true, saving };
    state.onDevice = keepText();
    if (state.onDevice) keep.drop(newest.key, newest.saveId);
    else source = newest;
    void posting.send(false);
  }

  restore();
  return {
    state: () => state,
    change: (text) => (sameText(text, state.text) ? undefined : take(text, false)),
    replace,
    wake: () => void posting.send(false),
    leave,
    settle,
    choose,
    bringBack,
    discard,
    stop: () => {
      stopped = true;
      posting.stop();
    },
  };
}

async function attempt<T>(send: DraftPorts<T>["send"], save: Save<T>, last: boolean) {
  return send(save, { last }).catch((): Answer<T> => ({ kind: "unreachable" }));
}

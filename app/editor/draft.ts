import type { Answer, Copy, Draft, DraftPorts, DraftState, Save } from "./draft-state.ts";
import { sameText, sortCopies } from "./kept-copies.ts";
import { type Lineage, createLineage } from "./lineage.ts";

export type * from "./draft-state.ts";
export { describeSaving } from "./draft-state.ts";

const PAUSE = 800;
const LONGEST_WAIT = 5_000;
const LONGEST_RETRY = 60_000;

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
  const key = newId();
  let base = ports.revision;
  /** The save that the text will be, until the server has acknowledged it. */
  let saveId: string | null = null;
  let lineage: Lineage = createLineage();
  let source: Copy<T> | null = null;
  let sending: Promise<void> | null = null;
  let timer: (() => void) | null = null;
  let unsentSince: number | null = null;
  let failures = 0;
  let stopped = false;
  let state: DraftState<T> = {
    text: ports.text,
    replaced: 0,
    saving: { kind: "saved", at: ports.savedAt ?? null },
    restored: false,
    onDevice: false,
    aside: [],
  };

  function show(change: Partial<DraftState<T>>): void {
    state = { ...state, ...change };
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
    keep.write(copy);
    state = { ...state, aside: [...state.aside, copy] };
  }

  function take(text: T, replaced: boolean): void {
    saveId = newId();
    lineage.add(saveId);
    state = { ...state, text, replaced: state.replaced + (replaced ? 1 : 0) };
    state.onDevice = keepText();
    const { kind } = state.saving;
    if (kind === "saved" || kind === "refused" || kind === "saving") {
      show({ saving: { kind: "saving" } });
      sendAfterPause();
    } else show({});
  }

  function sendAfterPause(): void {
    unsentSince ??= now();
    wait(Math.max(0, Math.min(PAUSE, unsentSince + LONGEST_WAIT - now())));
  }

  function wait(ms: number): void {
    timer?.();
    timer = stopped ? null : later(ms, () => void sendNow(false));
  }

  async function sendNow(last: boolean): Promise<void> {
    if (sending) return sending;
    if (saveId === null || state.saving.kind === "conflict" || stopped) return;
    timer?.();
    timer = null;
    unsentSince = null;
    if (state.saving.kind === "refused") show({ saving: { kind: "saving" } });
    lineage.markSent(saveId);
    sending = deliver({ saveId, baseRevision: base, text: state.text }, last);
    return sending;
  }

  async function deliver(save: Save<T>, last: boolean): Promise<void> {
    const answer = await attempt(save, last);
    sending = null;
    failures = answer.kind === "unreachable" ? failures + 1 : 0;
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
          : sendAfterPause();
      case "unreachable":
        show({ saving: { kind: "offline" } });
        wait(Math.min(LONGEST_RETRY, 1_000 * 2 ** Math.min(failures - 1, 10)));
    }
  }

  async function attempt(save: Save<T>, last: boolean): Promise<Answer<T>> {
    try {
      return await ports.send(save, { last });
    } catch {
      return { kind: "unreachable" };
    }
  }

  function acknowledge(saved: string, revision: number, at: Date): void {
    base = revision;
    if (saved === saveId) {
      keep.drop(key, saveId);
      if (source) keep.drop(source.key, source.saveId);
      source = null;
      saveId = null;
      lineage = createLineage();
      return show({ saving: { kind: "saved", at }, onDevice: false });
    }
    lineage.forgetUpTo(saved);
    show({ saving: { kind: "saving" }, onDevice: keepText() });
    sendAfterPause();
  }

  function meet(theirs: Extract<Answer<T>, { kind: "conflict" }>): void {
    const { revision, savedAt, text } = theirs;
    if (saveId !== null && sameText(text, state.text))
      return acknowledge(saveId, revision, savedAt);
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
      void sendNow(false);
      return;
    }
    const mine = saveId ?? newId();
    putAside(state.text, mine, base);
    keep.drop(key, mine);
    if (source) keep.drop(source.key, source.saveId);
    source = null;
    saveId = null;
    lineage = createLineage();
    base = theirs.revision;
    const saving = { kind: "saved", at: theirs.savedAt } as const;
    show({ text: theirs.text, replaced: state.replaced + 1, saving, onDevice: false });
  }

  function discard(asideKey: string): void {
    const copy = state.aside.find((candidate) => candidate.key === asideKey);
    if (!copy) return;
    keep.drop(copy.key, copy.saveId);
    show({ aside: state.aside.filter((other) => other !== copy) });
  }

  function bringBack(asideKey: string): void {
    const copy = state.aside.find((candidate) => candidate.key === asideKey);
    if (!copy) return;
    replace(copy.text);
    discard(asideKey);
  }

  async function settle(): Promise<DraftState<T>> {
    await sendNow(false);
    // What was typed while a save was under way goes after it.
    while (!stopped && saveId !== null && state.saving.kind === "saving") await sendNow(false);
    return state;
  }

  function leave(): void {
    if (!sending) void sendNow(true);
    else if (saveId !== null) {
      lineage.markSent(saveId);
      // The page cannot wait for the answer under way; should both arrive, the server takes the one
      // and knows the other by its id when it is sent again.
      void attempt({ saveId, baseRevision: base, text: state.text }, true);
    }
  }

  function restore(): void {
    const { taken, newest, aside } = sortCopies(keep.list(), ports.text);
    for (const copy of taken) keep.drop(copy.key, copy.saveId);
    state.aside = aside;
    if (!newest) return;
    ({ revision: base, saveId } = newest);
    lineage = createLineage(newest.lineage);
    state = {
      ...state,
      text: newest.text,
      replaced: 1,
      restored: true,
      saving: { kind: "saving" },
    };
    state.onDevice = keepText();
    if (state.onDevice) keep.drop(newest.key, newest.saveId);
    else source = newest;
    wait(0);
  }

  restore();
  return {
    state: () => state,
    change: (text) => (sameText(text, state.text) ? undefined : take(text, false)),
    replace,
    wake: () => void sendNow(false),
    leave,
    settle,
    choose,
    bringBack,
    discard,
    stop: () => {
      stopped = true;
      timer?.();
      timer = null;
    },
  };
}

import type { Answer, Choice, Draft, DraftPorts, DraftState, Save } from "./draft-state.ts";
import { createHold } from "./hold.ts";
import { sameText, sortCopies } from "./kept-copies.ts";
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
  const { keep, now, later } = ports;
  const posting = createPosting({ now, later, post });
  const hold = createHold(ports);
  const found = sortCopies(keep.list(), ports.text);
  const shelf = createShelf(keep, found.aside);
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

  function take(text: T, replaced: boolean): void {
    state = { ...state, text, replaced: state.replaced + (replaced ? 1 : 0) };
    state.onDevice = hold.change(text);
    const { kind } = state.saving;
    if (kind === "saved" || kind === "refused" || kind === "saving") {
      show({ saving: { kind: "saving" } });
      posting.afterPause();
    } else show({});
  }

  function post(last: boolean): Promise<() => void> | null {
    if (!hold.isUnsaved() || state.saving.kind === "conflict") return null;
    if (state.saving.kind === "refused") show({ saving: { kind: "saving" } });
    const save = hold.toSend(state.text);
    return save && attempt(ports.send, save, last).then((answer) => () => receive(save, answer));
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
        return hold.isCurrent(save.saveId)
          ? show({ saving: { kind: "refused", message: answer.message } })
          : posting.afterPause();
      case "unreachable":
        show({ saving: { kind: "offline" } });
        posting.afterFailure();
    }
  }

  function acknowledge(saved: string, revision: number, at: Date): void {
    if (hold.acknowledge(saved, revision))
      return show({ saving: { kind: "saved", at }, onDevice: false });
    show({ saving: { kind: "saving" }, onDevice: hold.write(state.text) });
    posting.afterPause();
  }

  function meet(theirs: Extract<Answer<T>, { kind: "conflict" }>): void {
    const own = hold.ownAmong(theirs, state.text);
    if (own !== undefined) return acknowledge(own, theirs.revision, theirs.savedAt);
    show({ saving: { kind: "conflict", theirs } });
  }

  function replace(text: T): void {
    shelf.put(hold.aside(state.text));
    take(text, true);
  }

  function choose(which: Choice): void {
    if (state.saving.kind !== "conflict") return;
    const { theirs } = state.saving;
    if (which === "theirs") {
      shelf.put(hold.aside(state.text));
      hold.takeOver(theirs.revision);
      const saving = { kind: "saved", at: theirs.savedAt } as const;
      const replaced = state.replaced + 1;
      return show({ text: theirs.text, replaced, saving, onDevice: false });
    }
    if (which === "mine") shelf.put(hold.aside(theirs.text, theirs));
    else {
      const text = ports.join(state.text, theirs.text);
      state = { ...state, text, replaced: state.replaced + 1 };
    }
    show({ saving: { kind: "saving" }, onDevice: hold.goOver(theirs.revision, state.text) });
    void posting.send(false);
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
    while (!stopped && hold.isUnsaved() && state.saving.kind === "saving")
      await posting.send(false);
    return state;
  }

  async function leave(): Promise<void> {
    if (!posting.underWay()) return posting.send(true);
    // The page cannot wait for the answer under way; should both arrive, the server takes the one
    // and knows the other by its id when it is sent again.
    const save = hold.toSend(state.text);
    if (save) await attempt(ports.send, save, true);
  }

  function restore(): void {
    for (const copy of found.taken) keep.drop(copy.key, copy.saveId);
    // They are shown, and go nowhere by themselves any more.
    for (const copy of found.aside) if (!copy.aside) keep.write({ ...copy, aside: true });
    const { newest } = found;
    if (!newest) return;
    const saving = { kind: "saving" } as const;
    state = { ...state, text: newest.text, replaced: 1, restored: true, saving };
    state.onDevice = hold.takeUp(newest);
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

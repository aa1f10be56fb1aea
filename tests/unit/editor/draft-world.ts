import {
  type Answer,
  type Copy,
  type Draft,
  type Save,
  createDraft,
} from "../../../app/editor/draft.ts";

type Letter = { save: Save<string>; tab: Tab; answer: (answer: Answer<string>) => void };
type Timer = { at: number; call: () => void };
type Tab = { draft: Draft<string>; alive: boolean; timers: Set<Timer> };

/**
 * One server, one device and the tabs on it, with a network whose every fault is chosen. It keeps
 * account of which text was typed knowing which, and throws as soon as one is overwritten unknown.
 */
export class World {
  now = 1_000_000;
  server = { revision: 1, saveId: "first", text: "first" };
  history = ["first"];
  signedIn = true;
  refuses = false;
  storage = new Map<string, Copy<string>>();
  storageWorks = true;
  tabs: Tab[] = [];
  mail: Letter[] = [];
  late: Save<string>[] = [];
  lastTyped = new Set<string>();
  sentCount = 0;
  #ids = 0;
  #texts = 0;
  /** What the writer had before them when they wrote a text. */
  #knew = new Map<string, Set<string>>();

  open(): Tab {
    const timers = new Set<Timer>();
    const tab = { alive: true, timers } as Tab;
    tab.draft = createDraft<string>({
      send: (save) => {
        this.sentCount += 1;
        return new Promise((answer) => this.mail.push({ save, tab, answer }));
      },
      keep: {
        list: () => [...this.storage.values()].map((copy) => structuredClone(copy)),
        write: (copy) => {
          if (!this.storageWorks || !tab.alive) return false;
          this.storage.set(copy.key, structuredClone(copy));
          return true;
        },
        drop: (key, saveId) => {
          if (tab.alive && this.storage.get(key)?.saveId === saveId) this.storage.delete(key);
        },
      },
      now: () => this.now,
      later: (ms, call) => {
        const timer = { at: this.now + ms, call };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      newId: () => `id${(this.#ids += 1)}`,
      join: (mine, theirs) => {
        const text = `text ${(this.#texts += 1)} of both`;
        this.#knew.set(text, new Set([mine, theirs, ...this.#known(mine), ...this.#known(theirs)]));
        for (const one of [mine, theirs]) this.lastTyped.delete(one);
        this.lastTyped.add(text);
        return text;
      },
      revision: this.server.revision,
      text: this.server.text,
      onState: () => undefined,
    });
    this.tabs.push(tab);
    return tab;
  }

  get living(): Tab[] {
    return this.tabs.filter((tab) => tab.alive);
  }

  type(tab: Tab): string {
    const text = `text ${(this.#texts += 1)}`;
    const before = tab.draft.state().text;
    this.#knew.set(text, new Set([before, ...this.#known(before)]));
    // Typed over, on purpose and in view.
    this.lastTyped.delete(before);
    this.lastTyped.add(text);
    tab.draft.change(text);
    return text;
  }

  choose(tab: Tab, which: "mine" | "theirs" | "both"): void {
    const { saving, text } = tab.draft.state();
    if (saving.kind !== "conflict") return;
    const theirs = saving.theirs.text;
    if (which === "mine") this.#learn(text, theirs);
    else if (which === "theirs") this.#learn(theirs, text);
    tab.draft.choose(which);
  }

  bringBack(tab: Tab): void {
    const copy = tab.draft.state().aside[0];
    if (!copy) return;
    this.#learn(copy.text, tab.draft.state().text);
    tab.draft.bringBack(copy.key);
  }

  kill(tab: Tab): void {
    tab.alive = false;
    tab.timers.clear();
  }

  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      const due = this.living
        .flatMap((tab) => [...tab.timers].map((timer) => ({ tab, timer })))
        .filter(({ timer }) => timer.at <= until)
        .sort((one, other) => one.timer.at - other.timer.at)[0];
      if (!due) break;
      this.now = Math.max(this.now, due.timer.at);
      due.tab.timers.delete(due.timer);
      due.timer.call();
      await settled();
    }
    this.now = until;
  }

  /** Lets the oldest letter meet its fate. */
  async deliver(fate: "answered" | "lost before" | "lost after" | "late"): Promise<void> {
    const letter = this.mail.shift();
    if (!letter) return;
    if (fate === "late") this.late.push(letter.save);
    const reached = fate === "answered" || fate === "lost after";
    const answer = reached ? this.#receive(letter.save) : null;
    letter.answer(fate === "answered" && answer ? answer : { kind: "unreachable" });
    await settled();
  }

  arriveLate(): void {
    const save = this.late.shift();
    if (save) this.#receive(save);
  }

  /** Every text that was typed last somewhere is where the writer can get at it. */
  check(): void {
    const found = new Set<string>([
      ...this.history,
      ...[...this.storage.values()].map((copy) => copy.text),
      ...this.living.flatMap(({ draft }) => {
        const { text, aside, saving } = draft.state();
        const shown = saving.kind === "conflict" ? [saving.theirs.text] : [];
        return [text, ...shown, ...aside.map((copy) => copy.text)];
      }),
    ]);
    for (const text of this.lastTyped) {
      if (!found.has(text)) throw new Error(`"${text}" is lost`);
    }
  }

  async heal(): Promise<void> {
    this.signedIn = true;
    this.refuses = false;
    for (let round = 0; round < 40; round += 1) {
      while (this.mail.length > 0) await this.deliver("answered");
      for (const tab of this.living) tab.draft.wake();
      await this.pass(1_000);
    }
  }

  #receive(save: Save<string>): Answer<string> {
    if (!this.signedIn) return { kind: "signed-out" };
    if (this.refuses) return { kind: "refused", message: "No" };
    const savedAt = new Date(this.now);
    const { revision, saveId, text } = this.server;
    if (save.saveId === saveId) return { kind: "saved", revision, savedAt };
    if (save.baseRevision !== revision)
      return { kind: "conflict", revision, savedAt, text, saveId };
    if (save.text !== text && !this.#known(save.text).has(text)) {
      throw new Error(`"${save.text}" overwrote "${text}" unseen`);
    }
    this.server = { revision: revision + 1, saveId: save.saveId, text: save.text };
    this.history.push(save.text);
    return { kind: "saved", revision: revision + 1, savedAt };
  }

  #known(text: string): Set<string> {
    return this.#knew.get(text) ?? new Set();
  }

  #learn(text: string, other: string): void {
    this.#knew.set(text, new Set([...this.#known(text), other, ...this.#known(other)]));
  }
}

/** Lets every promise that can go on go on. */
export const settled = () => new Promise<void>((done) => setImmediate(done));

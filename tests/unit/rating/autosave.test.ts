import { describe, expect, test } from "vitest";
import {
  type Fields,
  type Saving,
  type Taken,
  createAutosave,
  describeSaving,
} from "../../../app/rating/autosave.ts";

const saved: Taken = { kind: "saved", at: new Date("2026-11-26T10:42:00Z"), isElsewhere: false };

/** An autosave whose clock is turned by hand, and whose posts wait for their answers. */
function world() {
  let time = 0;
  let timers: { at: number; call: () => void }[] = [];
  const posts: { fields: Fields; last: boolean; answer: (taken: Taken) => Promise<void> }[] = [];
  const states: Saving[] = [];
  const autosave = createAutosave({
    send: (fields, { last }) =>
      new Promise((resolve) => {
        const answer = async (taken: Taken) => {
          resolve(taken);
          await new Promise((done) => setImmediate(done));
        };
        posts.push({ fields, last, answer });
      }),
    now: () => time,
    later(ms, call) {
      const timer = { at: time + ms, call };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    onState: (saving) => states.push(saving),
  });
  const pass = (ms: number) => {
    time += ms;
    const due = timers.filter(({ at }) => at <= time);
    timers = timers.filter(({ at }) => at > time);
    for (const { call } of due) call();
  };
  return { autosave, posts, pass, last: () => states.at(-1), timers: () => timers.length };
}

describe("what changes", () => {
  test("is sent after a pause, all in one, each field as it was last", async () => {
    const { autosave, posts, pass, last } = world();
    autosave.change({ statement0: "1" });
    pass(500);
    autosave.change({ statement0: "2", comment0: "a" });
    expect(posts).toHaveLength(0);
    expect(autosave.isUnsaved()).toBe(true);
    pass(800);
    expect(posts.map(({ fields }) => fields)).toEqual([{ statement0: "2", comment0: "a" }]);
    await posts[0]?.answer(saved);
    expect(last()).toEqual(saved);
    expect(autosave.isUnsaved()).toBe(false);
  });

  test("while a save is under way goes after it", async () => {
    const { autosave, posts, pass, last } = world();
    autosave.change({ comment0: "a" });
    pass(800);
    autosave.change({ comment0: "ab" });
    await posts[0]?.answer(saved);
    expect(last()).toEqual({ kind: "saving" });
    pass(800);
    expect(posts[1]?.fields).toEqual({ comment0: "ab" });
  });

  test.each<Taken>([{ kind: "unreachable" }, { kind: "out" }, { kind: "refused", message: "No." }])(
    "is kept when it is not taken: $kind",
    async (answer) => {
      const { autosave, posts, pass } = world();
      autosave.change({ comment0: "a", statement0: "1" });
      pass(800);
      autosave.change({ comment0: "ab" });
      await posts[0]?.answer(answer);
      expect(autosave.isUnsaved()).toBe(true);
      void autosave.wake();
      expect(posts[1]?.fields).toEqual({ comment0: "ab", statement0: "1" });
    },
  );

  test("is sent again by itself when the server could not be reached", async () => {
    const { autosave, posts, pass, last } = world();
    autosave.change({ comment0: "a" });
    pass(800);
    await posts[0]?.answer({ kind: "unreachable" });
    expect(last()).toEqual({ kind: "offline" });
    pass(1000);
    expect(posts).toHaveLength(2);
    await posts[1]?.answer(saved);
    expect(last()).toEqual(saved);
  });

  test("goes past a save under way when the page goes", () => {
    const { autosave, posts, pass } = world();
    autosave.change({ comment0: "a" });
    pass(800);
    autosave.change({ comment0: "ab" });
    void autosave.leave();
    expect(posts.map(({ fields, last }) => [fields, last])).toEqual([
      [{ comment0: "a" }, false],
      [{ comment0: "ab" }, true],
    ]);
  });

  test("is settled once all is saved, or is known not to be", async () => {
    const { autosave, posts, pass } = world();
    autosave.change({ comment0: "a" });
    pass(800);
    autosave.change({ comment0: "ab" });
    const settled = autosave.settle();
    await posts[0]?.answer(saved);
    await posts[1]?.answer(saved);
    expect(await settled).toBe(true);
    autosave.change({ comment0: "abc" });
    const notSettled = autosave.settle();
    await posts[2]?.answer({ kind: "unreachable" });
    await posts[3]?.answer({ kind: "unreachable" });
    expect(await notSettled).toBe(false);
  });

  test("and is withheld is not sent", () => {
    const { autosave, posts, pass } = world();
    autosave.change({ comment0: "a", comment1: "b" });
    autosave.withhold("comment0");
    pass(800);
    expect(posts[0]?.fields).toEqual({ comment1: "b" });
  });
});

test("where it stands is told in words", () => {
  const clock = () => "10:42";
  expect(describeSaving(saved, clock)).toBe("Saved 10:42");
  expect(describeSaving({ ...saved, isElsewhere: true }, clock)).toContain("another device");
  expect(describeSaving({ kind: "offline" }, clock)).toContain("tried again");
  expect(describeSaving({ kind: "refused", message: "No." }, clock)).toBe("No.");
});

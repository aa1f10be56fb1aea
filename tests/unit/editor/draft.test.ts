import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeSaving } from "../../../app/editor/draft.ts";
import { World, settled } from "./draft-world.ts";

const formatTime = () => "10:42";
type Tab = ReturnType<World["open"]>;
const words = (tab: Tab) => describeSaving(tab.draft.state(), formatTime);
const kind = (tab: Tab) => tab.draft.state().saving.kind;

describe("what is being written", () => {
  test("is kept at once, sent after a pause, and no longer kept once saved", async () => {
    const world = new World();
    const tab = world.open();
    expect(words(tab)).toBe("");
    const text = world.type(tab);
    expect([...world.storage.values()].map((copy) => copy.text)).toEqual([text]);
    expect([words(tab), world.mail.length]).toEqual(["Saving…", 0]);
    await world.pass(800);
    await world.deliver("answered");
    expect(words(tab)).toBe("Saved 10:42");
    expect([world.server.text, world.storage.size]).toEqual([text, 0]);
  });

  test("is sent every few seconds to someone who never pauses, one request at a time", async () => {
    const world = new World();
    const tab = world.open();
    for (let typed = 0; typed < 60; typed += 1) {
      world.type(tab);
      await world.pass(200);
      expect(world.mail.length).toBeLessThanOrEqual(1);
    }
    expect(world.mail.length).toBe(1);
    await world.heal();
    expect(world.server.text).toBe(tab.draft.state().text);
    expect(world.sentCount).toBe(2);
  });

  test("is sent again and again, ever more slowly, while the server cannot be reached", async () => {
    const world = new World();
    const tab = world.open();
    world.type(tab);
    await world.pass(800);
    for (let round = 0; round < 200; round += 1) {
      await world.deliver("lost before");
      await world.pass(10_000);
    }
    expect(words(tab)).toBe("Offline: kept on this device");
    expect(world.sentCount).toBeLessThan(50);
    const before = world.sentCount;
    tab.draft.wake();
    expect(world.sentCount).toBe(before + 1);
    await world.heal();
    expect(words(tab)).toBe("Saved 10:42");
  });

  test("says so when the device cannot keep it", async () => {
    const world = new World();
    world.storageWorks = false;
    const tab = world.open();
    world.type(tab);
    await world.pass(800);
    await world.deliver("lost before");
    expect(words(tab)).toBe("Offline: not saved yet. Keep this page open");
  });

  test("waits on the device for the writer to sign in again", async () => {
    const world = new World();
    const tab = world.open();
    world.signedIn = false;
    world.type(tab);
    await world.pass(800);
    await world.deliver("answered");
    const text = world.type(tab);
    expect(words(tab)).toBe("Signed out: kept on this device. Sign in to save it");
    world.signedIn = true;
    tab.draft.wake();
    await world.deliver("answered");
    expect([words(tab), world.server.text]).toEqual(["Saved 10:42", text]);
  });

  test("is sent again after a refusal once it has changed", async () => {
    const world = new World();
    const tab = world.open();
    world.refuses = true;
    world.type(tab);
    await world.pass(800);
    await world.deliver("answered");
    expect([words(tab), world.storage.size]).toEqual(["No", 1]);
    world.refuses = false;
    const text = world.type(tab);
    await world.pass(800);
    await world.deliver("answered");
    expect(world.server.text).toBe(text);
  });

  test("is taken up by the next page when this one is killed", async () => {
    const world = new World();
    const tab = world.open();
    const text = world.type(tab);
    world.kill(tab);
    const next = world.open();
    expect(next.draft.state()).toMatchObject({ text, restored: true, replaced: 1 });
    await world.heal();
    expect([kind(next), world.server.text, world.storage.size]).toEqual(["saved", text, 0]);
  });

  test("that the server took before the page was killed is not restored", async () => {
    const world = new World();
    const tab = world.open();
    const text = world.type(tab);
    await world.pass(800);
    await world.deliver("lost after");
    world.kill(tab);
    const next = world.open();
    expect(next.draft.state()).toMatchObject({ text, restored: false, aside: [] });
    expect(world.storage.size).toBe(0);
  });

  test("goes on over a save of its own whose answer was lost", async () => {
    const world = new World();
    const tab = world.open();
    world.type(tab);
    await world.pass(800);
    await world.deliver("lost after");
    let text = "";
    for (let typed = 0; typed < 100; typed += 1) text = world.type(tab);
    await world.heal();
    expect([kind(tab), world.server.text]).toEqual(["saved", text]);
  });

  test("is saved when the page is asked to settle, whatever is typed meanwhile", async () => {
    const world = new World();
    const tab = world.open();
    world.type(tab);
    const settling = tab.draft.settle();
    const text = world.type(tab);
    await world.deliver("answered");
    await world.deliver("answered");
    expect((await settling).saving.kind).toBe("saved");
    expect(world.server.text).toBe(text);
  });

  test("is sent with the page's last breath, beside a save that is under way", async () => {
    const world = new World();
    const tab = world.open();
    world.type(tab);
    await world.pass(800);
    const text = world.type(tab);
    void tab.draft.leave();
    world.kill(tab);
    await world.deliver("answered");
    await world.deliver("answered");
    const next = world.open();
    await world.heal();
    expect([kind(next), world.server.text]).toEqual(["saved", text]);
  });
});

describe("a text that was saved elsewhere meanwhile", () => {
  async function conflict() {
    const world = new World();
    const [one, other] = [world.open(), world.open()];
    const theirs = world.type(one);
    await world.pass(800);
    await world.deliver("answered");
    const mine = world.type(other);
    await world.pass(800);
    await world.deliver("answered");
    return { world, tab: other, mine, theirs };
  }

  test("is shown, and not overwritten", async () => {
    const { world, tab, mine, theirs } = await conflict();
    expect(words(tab)).toBe("Changed in another tab or device");
    expect(tab.draft.state()).toMatchObject({ text: mine, saving: { theirs: { text: theirs } } });
    const more = world.type(tab);
    await world.pass(60_000);
    tab.draft.wake();
    await settled();
    expect([world.mail.length, world.server.text]).toEqual([0, theirs]);
    expect([...world.storage.values()].map((copy) => copy.text)).toEqual([more]);
  });

  test("gives way when the writer keeps their own, and can be brought back", async () => {
    const { world, tab, mine, theirs } = await conflict();
    world.choose(tab, "mine");
    await world.heal();
    expect([kind(tab), world.server.text]).toEqual(["saved", mine]);
    expect(tab.draft.state().aside.map((copy) => copy.text)).toEqual([theirs]);
    world.bringBack(tab);
    await world.heal();
    expect(world.server.text).toBe(theirs);
    expect(tab.draft.state().aside.map((copy) => copy.text)).toEqual([mine]);
  });

  test("replaces the writer's own when they take it, which can be brought back or dropped", async () => {
    const { world, tab, mine, theirs } = await conflict();
    world.choose(tab, "theirs");
    expect(tab.draft.state()).toMatchObject({ text: theirs, replaced: 1 });
    expect(kind(tab)).toBe("saved");
    world.kill(tab);
    const next = world.open();
    expect(next.draft.state()).toMatchObject({ text: theirs, restored: false });
    expect(next.draft.state().aside.map((copy) => copy.text)).toEqual([mine]);
    next.draft.discard(next.draft.state().aside[0]?.key ?? "");
    expect([next.draft.state().aside, world.storage.size]).toEqual([[], 0]);
  });

  test("becomes one with the writer's own when they take both", async () => {
    const { world, tab } = await conflict();
    world.choose(tab, "both");
    await world.heal();
    const { text, replaced, aside } = tab.draft.state();
    expect([kind(tab), replaced, aside]).toEqual(["saved", 1, []]);
    expect([text, world.server.text]).toEqual([
      world.server.text,
      expect.stringContaining("of both"),
    ]);
    expect(world.storage.size).toBe(0);
  });

  test("is met by what an earlier page left on the device", async () => {
    const world = new World();
    const [one, other] = [world.open(), world.open()];
    const mine = world.type(one);
    world.kill(one);
    const theirs = world.type(other);
    await world.pass(800);
    await world.deliver("answered");
    const next = world.open();
    expect(next.draft.state().text).toBe(mine);
    await world.heal();
    expect(next.draft.state()).toMatchObject({ text: mine, saving: { theirs: { text: theirs } } });
  });

  test("that says the same is no conflict", async () => {
    const world = new World();
    const tab = world.open();
    tab.draft.change("the same");
    world.server = { revision: 2, saveId: "other", text: "the same" };
    await world.heal();
    expect([kind(tab), world.storage.size]).toEqual(["saved", 0]);
  });
});

describe("whatever happens", () => {
  type Step = (world: World) => Promise<void> | void;
  const pick = (world: World, at: number) => world.living[at % Math.max(1, world.living.length)];
  const onTab = (act: (world: World, tab: Tab) => void) =>
    fc.nat(2).map((at): Step => (world) => {
      const tab = pick(world, at);
      if (tab) act(world, tab);
    });
  const named = (name: string, weight: number, steps: fc.Arbitrary<Step>) => ({
    weight,
    arbitrary: steps.map((step) => Object.assign(step, { toString: () => name })),
  });
  const always = (step: Step) => fc.nat(0).map((): Step => (world) => step(world));

  const step = fc.oneof(
    named(
      "type",
      8,
      onTab((world, tab) => void world.type(tab)),
    ),
    named(
      "pass a while",
      5,
      fc.constantFrom(100, 900, 6_000, 70_000).map(
        (ms): Step =>
          (world) =>
            world.pass(ms),
      ),
    ),
    named(
      "answer",
      6,
      always((world) => world.deliver("answered")),
    ),
    named(
      "lose before",
      2,
      always((world) => world.deliver("lost before")),
    ),
    named(
      "lose after",
      3,
      always((world) => world.deliver("lost after")),
    ),
    named(
      "delay",
      1,
      always((world) => world.deliver("late")),
    ),
    named(
      "arrive late",
      1,
      always((world) => world.arriveLate()),
    ),
    named(
      "open",
      2,
      always((world) => void (world.living.length < 3 && world.open())),
    ),
    named(
      "kill",
      2,
      onTab((world, tab) => world.kill(tab)),
    ),
    named(
      "leave",
      1,
      onTab((_, tab) => tab.draft.leave()),
    ),
    named(
      "wake",
      1,
      onTab((_, tab) => tab.draft.wake()),
    ),
    named(
      "keep mine",
      1,
      onTab((world, tab) => world.choose(tab, "mine")),
    ),
    named(
      "take theirs",
      1,
      onTab((world, tab) => world.choose(tab, "theirs")),
    ),
    named(
      "take both",
      1,
      onTab((world, tab) => world.choose(tab, "both")),
    ),
    named(
      "bring back",
      1,
      onTab((world, tab) => world.bringBack(tab)),
    ),
    named(
      "sign out",
      1,
      always((world) => void (world.signedIn = false)),
    ),
    named(
      "sign in",
      1,
      always((world) => void (world.signedIn = true)),
    ),
  );

  test("no text is lost, none is overwritten unseen, and in the end all is saved or shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: "max" }), async (steps) => {
        const world = new World();
        world.open();
        for (const act of steps) {
          await act(world);
          await settled();
          world.check();
        }
        await world.heal();
        world.check();
        for (const tab of world.living) expect(["saved", "conflict"]).toContain(kind(tab));
        expect(
          [...world.storage.values()].filter((copy) => !copy.aside).length,
        ).toBeLessThanOrEqual(
          world.living.filter((tab) => kind(tab) === "conflict").length +
            world.tabs.filter((tab) => !tab.alive).length,
        );
      }),
      { numRuns: 400 },
    );
  });

  test("one tab that is never killed ends up saved, and sees no conflict with itself", async () => {
    const alone = step.filter((act) => !/open|kill/.test(String(act)));
    await fc.assert(
      fc.asyncProperty(fc.array(alone, { maxLength: 60, size: "max" }), async (steps) => {
        const world = new World();
        const tab = world.open();
        for (const act of steps) {
          await act(world);
          await settled();
          expect(kind(tab)).not.toBe("conflict");
        }
        await world.heal();
        expect([kind(tab), world.server.text]).toEqual(["saved", tab.draft.state().text]);
        expect([...world.storage.values()].filter((copy) => !copy.aside)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

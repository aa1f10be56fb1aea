import { expect, test, vi } from "vitest";
import { deviceCopies, listKept } from "../../../app/editor/device-copies.ts";
import type { Answer, Copy, Save } from "../../../app/editor/draft.ts";
import { sendKept } from "../../../app/editor/send-kept.ts";
import type { Writing } from "../../../app/editor/send-save.ts";
import { ownerOf, withBrowserStorage } from "./browser-storage.ts";

withBrowserStorage();

const owner = ownerOf("amara");
const savedAt = new Date(0);
const textOf = (words: string): Writing => ({
  title: words,
  document: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
  },
});

let ids = 0;
function keep(entry: string, words: string, more: Partial<Copy<Writing>> = {}) {
  const id = `${entry}-${(ids += 1)}`;
  const copy = { key: id, saveId: `save-${id}`, text: textOf(words), revision: 3, lineage: [] };
  deviceCopies<Writing>(owner, entry).write({ ...copy, keptAt: ids, aside: false, ...more });
  return `save-${id}`;
}

const left = () => listKept<Writing>(owner).map(({ copy }) => copy.text.title);
const run = (answers: Answer<Writing>[], held: string[] = []) => {
  const saves: [string, Save<Writing>][] = [];
  const sending = sendKept({
    owner,
    send: async (id, save) => {
      saves.push([id, save]);
      return answers.shift() ?? { kind: "unreachable" };
    },
    unlessHeld: async (id, act) => (held.includes(id) ? undefined : act()),
  });
  return sending.then((sent) => ({ sent, saves }));
};

test("what a page left is sent over its own revision, and dropped once it is saved", async () => {
  const save = keep("one", "Every word");
  const { sent, saves } = await run([{ kind: "saved", revision: 4, savedAt }]);
  expect(sent).toEqual([{ id: "one", title: "Every word", outcome: "saved" }]);
  expect(saves).toEqual([["one", { saveId: save, baseRevision: 3, text: textOf("Every word") }]]);
  expect(left()).toEqual([]);
});

test.each<Answer<Writing>>([
  { kind: "unreachable" },
  { kind: "signed-out" },
  { kind: "refused", message: "No" },
])("what is answered with $kind stays, and nothing is said", async (answer) => {
  keep("one", "Every word");
  expect((await run([answer])).sent).toEqual([]);
  expect(left()).toEqual(["Every word"]);
});

test("a text that was changed elsewhere waits for its writer, and is sent no second time", async () => {
  keep("one", "Mine");
  const theirs = { revision: 5, savedAt, saveId: "theirs", text: textOf("Theirs") };
  const first = await run([{ kind: "conflict", ...theirs }]);
  expect(first.sent).toEqual([{ id: "one", title: "Mine", outcome: "elsewhere" }]);
  const second = await run([]);
  expect(second.sent).toEqual(first.sent);
  expect(second.saves).toEqual([]);
  expect(left()).toEqual(["Mine"]);
});

test("what is on the server already is dropped", async () => {
  keep("one", "The same");
  const theirs = { revision: 5, savedAt, saveId: "theirs", text: textOf("The same") };
  expect((await run([{ kind: "conflict", ...theirs }])).sent[0]?.outcome).toBe("saved");
  expect(left()).toEqual([]);
});

test("a save of our own whose answer was lost is gone over", async () => {
  keep("one", "Longer", { lineage: ["lost"] });
  const ours = { revision: 4, savedAt, saveId: "lost", text: textOf("Long") };
  const { sent, saves } = await run([
    { kind: "conflict", ...ours },
    { kind: "saved", revision: 5, savedAt },
  ]);
  expect(sent[0]?.outcome).toBe("saved");
  expect(saves.map(([, { baseRevision }]) => baseRevision)).toEqual([3, 4]);
});

test("of each text only the newest is sent, and nothing that is put aside or open on a page", async () => {
  keep("one", "Older");
  keep("one", "Newer");
  keep("two", "Put aside", { aside: true });
  keep("three", "Open");
  const { saves } = await run([{ kind: "saved", revision: 4, savedAt }], ["three"]);
  expect(saves.map(([, { text }]) => text.title)).toEqual(["Newer"]);
  expect(left()).toEqual(["Open", "Put aside", "Older"]);
});

test("what its page has saved meanwhile is not sent", async () => {
  keep("one", "Every word");
  const send = vi.fn();
  const unlessHeld = async (_: string, act: () => Promise<void>) => {
    for (const { id, copy } of listKept(owner)) deviceCopies(owner, id).drop(copy.key, copy.saveId);
    return act();
  };
  expect(await sendKept({ owner, send, unlessHeld })).toEqual([]);
  expect(send).not.toHaveBeenCalled();
});

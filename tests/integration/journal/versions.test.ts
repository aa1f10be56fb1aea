import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fromMarkdown } from "../../../app/editor/document.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser;
let id: string;

beforeAll(async () => {
  await seedPeople();
  [amara, ben] = await browsersOf("amara", "ben");
}, 60_000);

beforeEach(async () => {
  const { location } = await amara.post("/journal/new", { template: "free" });
  id = (location ?? "").split("/")[2] ?? "";
});

const save = async (text: string, revision: number) => {
  const saved = { saveId: `${id}-${revision}`, title: "A week", document: fromMarkdown(text) };
  const answer = await amara.postJson(`/journal/${id}/draft`, { ...saved, revision });
  expect(answer.status).toBe(200);
};
/** As if so many minutes had passed since the text was last kept. */
const later = (minutes: number) =>
  prisma.entry.update({
    where: { id },
    data: { keptAt: new Date(Date.now() - minutes * 60_000) },
  });
const texts = async () =>
  (
    await prisma.entryVersion.findMany({ where: { entryId: id }, orderBy: { revision: "asc" } })
  ).map(({ text }) => text);
const words = (count: number) => "word ".repeat(count).trim();

describe("what stood there is kept", () => {
  test("when a sitting is over, and not with each save", async () => {
    await save("One", 1);
    await save("One two", 2);
    expect(await texts()).toEqual([]);
    await later(11);
    await save("One two three", 3);
    await save("One two three four", 4);
    expect(await texts()).toEqual(["One two"]);
  });

  test("when much of it would go at once", async () => {
    await save(words(100), 1);
    await save(words(90), 2);
    await save("Gone", 3);
    expect(await texts()).toEqual([words(90)]);
  });

  test("but never an empty text", async () => {
    await later(60);
    await save("One", 1);
    expect(await texts()).toEqual([]);
  });
});

describe("a version", () => {
  beforeEach(async () => {
    await save("I was angry.", 1);
    await later(30);
    await save("I was sad.", 2);
  });

  test("is listed, read and compared by its writer", async () => {
    expect((await amara.get(`/journal/${id}/versions`)).page).toMatchObject({
      versions: [{ revision: 2, words: 3 }],
    });
    expect((await amara.get(`/journal/${id}/versions/2`)).page).toMatchObject({
      html: "<p>I was angry.</p>",
      changes: [
        [
          { kind: "same", text: "I was " },
          { kind: "takenAway", text: "angry" },
          { kind: "added", text: "sad" },
          { kind: "same", text: "." },
        ],
      ],
    });
  });

  test("is brought back, and what stood there is kept", async () => {
    const answer = await amara.post(`/journal/${id}/versions/2/restoration`, {
      entryRevision: "3",
    });
    expect(answer).toMatchObject({ status: 302, location: `/journal/${id}` });
    expect(await prisma.entry.findUniqueOrThrow({ where: { id } })).toMatchObject({
      text: "I was angry.",
      revision: 4,
    });
    expect(await texts()).toEqual(["I was angry.", "I was sad."]);
  });

  test("is not brought back over a text that was changed meanwhile", async () => {
    await save("I was sad, and then not.", 3);
    const answer = await amara.post(`/journal/${id}/versions/2/restoration`, {
      entryRevision: "3",
    });
    expect(answer.status).toBe(409);
    expect(await prisma.entry.findUniqueOrThrow({ where: { id } })).toMatchObject({
      text: "I was sad, and then not.",
    });
  });

  test("is nobody else's, under no entry and by no act", async () => {
    const own = (await ben.post("/journal/new", { template: "free" })).location?.split("/")[2];
    for (const path of [`${id}/versions`, `${id}/versions/2`, `${own}/versions/2`])
      expect((await ben.get(`/journal/${path}`)).status, path).toBe(404);
    const act = `/journal/${id}/versions/2/restoration`;
    expect((await ben.post(act, { entryRevision: "3" })).status).toBe(404);
    for (const revision of ["9", "x", "1e3", "-1"])
      expect((await amara.get(`/journal/${id}/versions/${revision}`)).status).toBe(404);
  });

  test("goes with its entry", async () => {
    await amara.post(`/journal/${id}/deletion`);
    expect(await texts()).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/people.ts";

let amara: Browser, ben: Browser, ruth: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, ruth] = await browsersOf("amara", "ben", "ruth");
}, 60_000);

const documentOf = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

async function start(template = "quick") {
  const { location } = await amara.post("/journal/new", { template });
  const id = /^\/journal\/(\w+)\/edit$/.exec(location ?? "")?.[1] ?? "";
  expect(id).not.toBe("");
  return id;
}

const entryOf = (id: string) => prisma.entry.findUniqueOrThrow({ where: { id } });

let saves = 0;
const draft = (id: string, revision: number, text: string, saveId = `save-${++saves}`) =>
  amara.postJson(`/journal/${id}/draft`, {
    saveId,
    revision,
    title: text,
    document: documentOf(text),
  });

describe("a reflection", () => {
  test("starts from its template's questions, and is its writer's", async () => {
    const template = await prisma.journalTemplate.findUniqueOrThrow({ where: { code: "gibbs" } });
    const entry = await entryOf(await start("gibbs"));
    expect(entry).toMatchObject({
      authorId: "amara",
      templateCode: "gibbs",
      revision: 1,
      words: 0,
    });
    for (const prompt of template.prompts as string[])
      expect(JSON.stringify(entry.body)).toContain(JSON.stringify(prompt));
  });

  test("is not started from a template that is not there, nor by who is no fellow", async () => {
    const before = await prisma.entry.count();
    expect((await amara.post("/journal/new", { template: "none" })).status).toBe(404);
    expect((await ruth.post("/journal/new", { template: "quick" })).status).toBe(403);
    expect(await prisma.entry.count()).toBe(before);
  });

  test("of somebody else is not there, whatever one tries", async () => {
    const id = await start();
    const before = await entryOf(id);
    for (const browser of [ben, ruth]) {
      for (const page of ["", "/edit", "/evidence", "/share"])
        expect((await browser.get(`/journal/${id}${page}`)).status, page).toBe(404);
      const saved = { saveId: "x", revision: 1, title: "Mine", document: documentOf("Mine") };
      expect((await browser.postJson(`/journal/${id}/draft`, saved)).status).toBe(404);
      const typed = { title: "Mine", bodyText: "Mine", revision: "1" };
      expect((await browser.post(`/journal/${id}/edit`, typed)).status).toBe(404);
      expect((await browser.post(`/journal/${id}/share`, { readerId: "ruth" })).status).toBe(404);
    }
    expect(await entryOf(id)).toEqual(before);
  });
});

describe("saving as one writes", () => {
  test("raises the revision, and counts the words", async () => {
    const id = await start();
    const answer = await draft(id, 1, "Three short words");
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ saved: true, revision: 2 });
    expect(await entryOf(id)).toMatchObject({ revision: 2, text: "Three short words", words: 3 });
  });

  test("over an older text is a conflict: the newer one comes back, and stays", async () => {
    const id = await start();
    await draft(id, 1, "From the telephone", "telephone");
    const answer = await draft(id, 1, "From the desk");
    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.text)).toMatchObject({
      saved: false,
      revision: 2,
      saveId: "telephone",
      title: "From the telephone",
      document: documentOf("From the telephone"),
    });
    expect(await entryOf(id)).toMatchObject({ revision: 2, text: "From the telephone" });
  });

  test("twice, because the answer was lost, is no conflict and saves once", async () => {
    const id = await start();
    await draft(id, 1, "The same", "once");
    const again = await draft(id, 1, "The same", "once");
    expect(again.status).toBe(200);
    expect(JSON.parse(again.text)).toMatchObject({ saved: true, revision: 2 });
    expect((await entryOf(id)).revision).toBe(2);
  });

  test("of one revision by ten tabs at once is done by one of them", async () => {
    const id = await start();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, tab) => draft(id, 1, `Tab ${tab}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    expect((await entryOf(id)).revision).toBe(2);
  });

  test.each([
    ["a node that is not known", { type: "doc", content: [{ type: "script" }] }],
    ["no text at all", "words"],
    [
      "a link that runs script",
      {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              {
                type: "text",
                text: "here",
                marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
              },
            ],
          },
        ],
      },
    ],
  ])("refuses %s", async (_what, document) => {
    const id = await start();
    const sent = { saveId: "x", revision: 1, title: "T", document };
    expect((await amara.postJson(`/journal/${id}/draft`, sent)).status).toBe(422);
    expect((await entryOf(id)).revision).toBe(1);
  });

  test("of what is no save at all is refused in words", async () => {
    const id = await start();
    for (const sent of [
      null,
      [],
      {},
      { saveId: "", revision: 1 },
      { saveId: "x", revision: "no" },
    ]) {
      const answer = await amara.postJson(`/journal/${id}/draft`, sent);
      expect(answer.status).toBe(422);
      expect(JSON.parse(answer.text)).toMatchObject({ message: expect.any(String) });
    }
  });
});

describe("saving without script", () => {
  test("keeps the text", async () => {
    const id = await start();
    const typed = { title: "By hand", bodyText: "A **bold** step", revision: "1" };
    expect(await amara.post(`/journal/${id}/edit`, typed)).toMatchObject({
      status: 302,
      location: `/journal/${id}`,
    });
    expect(await entryOf(id)).toMatchObject({ title: "By hand", text: "A bold step", revision: 2 });
  });

  test("over an older text shows both: what is there, and what was typed", async () => {
    const id = await start();
    await draft(id, 1, "From the telephone");
    const typed = { title: "Desk", bodyText: "From the desk", revision: "1" };
    const answer = await amara.post(`/journal/${id}/edit`, typed);
    expect(answer.status).toBe(409);
    expect(answer).toMatchObject({
      page: { entry: { title: "From the telephone", html: expect.stringContaining("telephone") } },
      action: { typed: { title: "Desk", bodyText: "From the desk" } },
    });
    expect((await entryOf(id)).text).toBe("From the telephone");
  });

  test("with a title that is too long keeps what was typed", async () => {
    const id = await start();
    const typed = { title: "t".repeat(201), bodyText: "All of this", revision: "1" };
    const answer = await amara.post(`/journal/${id}/edit`, typed);
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { title: [expect.stringContaining("200")] },
      typed: { title: typed.title, bodyText: "All of this" },
    });
  });
});

describe("evidence", () => {
  test("links to a competency of the writer's own cohort, and only to one", async () => {
    const other = await prisma.framework.create({
      data: { title: "Another", version: "1", source: "", levelNames: [] },
    });
    const domain = { frameworkId: other.id, code: "X", title: "", description: "", position: 0 };
    const { id: domainId } = await prisma.domain.create({ data: domain });
    await prisma.competency.create({
      data: {
        id: "x1",
        domainId,
        code: "X1",
        title: "",
        description: "",
        levels: [],
        statements: [],
        position: 0,
      },
    });
    const id = await start();
    const link = (competencyId: string, shows = "How I asked") =>
      amara.post(`/journal/${id}/evidence`, { competencyId, shows });
    expect((await link("x1")).status).toBe(404);
    expect((await link("none")).status).toBe(404);
    expect((await link("ii1")).status).toBe(302);
    expect((await link("ii1", "How I listened")).status).toBe(302);
    const found = await prisma.evidence.findMany({ where: { entryId: id } });
    expect(found).toMatchObject([{ competencyId: "ii1", shows: "How I listened" }]);
  });

  test("without a line on what it shows is refused, and what was typed is kept", async () => {
    const id = await start();
    const answer = await amara.post(`/journal/${id}/evidence`, { competencyId: "ii1", shows: "" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { shows: [expect.any(String)] },
      typed: { competencyId: "ii1" },
    });
  });

  test("is taken away from the reflection that it belongs to, and from no other", async () => {
    const [one, other] = [await start(), await start()];
    await amara.post(`/journal/${one}/evidence`, { competencyId: "ii1", shows: "This" });
    const { id } = await prisma.evidence.findFirstOrThrow({ where: { entryId: one } });
    await amara.post(`/journal/${other}/evidence/${id}/removal`);
    expect(await prisma.evidence.count({ where: { entryId: one } })).toBe(1);
    for (let twice = 0; twice < 2; twice++)
      expect((await amara.post(`/journal/${one}/evidence/${id}/removal`)).status).toBe(302);
    expect(await prisma.evidence.count({ where: { entryId: one } })).toBe(0);
  });
});

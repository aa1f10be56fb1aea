import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import templates from "../../../prisma/seed/journal-templates.json" with { type: "json" };
import { type Browser, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

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

  test("is offered every template, with its questions, how long it takes and whose it is", async () => {
    const { page } = await amara.get("/journal/new");
    expect(page).toMatchObject({ templates });
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
      expect(
        (await browser.post(`/journal/${id}/share`, { audience: "person", readerId: "ruth" }))
          .status,
      ).toBe(404);
    }
    expect(await entryOf(id)).toEqual(before);
  });
});

describe("a reflection that is deleted", () => {
  test("takes its links, its copies and their comments with it", async () => {
    const id = await start();
    await draft(id, 1, "To be gone");
    await amara.post(`/journal/${id}/evidence`, { competencyId: "ii1", shows: "This" });
    await amara.post(`/journal/${id}/share`, { audience: "person", readerId: "ruth" });
    const share = await prisma.share.findFirstOrThrow({ where: { entryId: id } });
    await ruth.post(`/shared/${share.id}/comments`, { text: "A question" });

    const asked = await amara.get(`/journal/${id}/deletion`);
    expect(asked.page).toMatchObject({ title: "To be gone", readers: ["Ruth Adeyemi"] });
    expect(await amara.post(`/journal/${id}/deletion`)).toMatchObject({
      status: 302,
      location: "/journal",
    });
    for (const page of ["", "/edit", "/evidence", "/share", "/deletion"])
      expect((await amara.get(`/journal/${id}${page}`)).status, page).toBe(404);
    for (const browser of [amara, ruth])
      expect((await browser.get(`/shared/${share.id}`)).status).toBe(404);
    for (const page of ["/", "/shared"])
      expect(JSON.stringify((await ruth.get(page)).page)).not.toContain(share.id);
    const left = [
      await prisma.evidence.count({ where: { entryId: id } }),
      await prisma.share.count({ where: { entryId: id } }),
      await prisma.comment.count({ where: { shareId: share.id } }),
    ];
    expect(left).toEqual([0, 0, 0]);
    expect((await draft(id, 2, "From another tab")).status).toBe(404);
  });

  test("was not deleted by somebody else, not even by its reader", async () => {
    const id = await start();
    await amara.post(`/journal/${id}/share`, { audience: "person", readerId: "ruth" });
    for (const browser of [ben, ruth]) {
      expect((await browser.get(`/journal/${id}/deletion`)).status).toBe(404);
      expect((await browser.post(`/journal/${id}/deletion`)).status).toBe(404);
    }
    expect(await entryOf(id)).toMatchObject({ authorId: "amara" });
  });

  test("is said to be, on the next page and not again", async () => {
    const { headers } = await amara.post(`/journal/${await start()}/deletion`);
    const cookie = `${amara.cookie}; ${headers.get("set-cookie")?.split(";")[0]}`;
    const next = await send("/journal", { cookie });
    expect(next.said).toBe("The reflection is deleted.");
    expect(next.headers.get("set-cookie")).toMatch(/^headroom-said=[^;]*; Max-Age=0/);
    expect((await amara.get("/journal")).said).toBe("");
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

  test("counts what the writer wrote: a template's questions are not their words", async () => {
    const id = await start("gibbs");
    const { body } = await entryOf(id);
    const { content } = body as { content: object[] };
    const document = {
      type: "doc",
      content: [content[0], ...documentOf("Two words").content, ...content.slice(2)],
    };
    await amara.postJson(`/journal/${id}/draft`, { saveId: "q", revision: 1, title: "", document });
    const saved = await entryOf(id);
    expect(saved.words).toBe(2);
    expect(saved.body).toEqual(document);
    const { page } = await amara.get(`/journal/${id}`);
    const headings = (page as { html: string }).html.match(/<h2>/g);
    expect(headings, "the one question that was answered").toHaveLength(1);
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
      action: {
        isConflict: true,
        typed: { title: "Desk", bodyText: "From the desk", revision: "2" },
      },
    });
    expect((await entryOf(id)).text).toBe("From the telephone");
    const { typed: kept } = answer.action as { typed: Record<string, string> };
    expect((await amara.post(`/journal/${id}/edit`, kept)).status).toBe(302);
    expect(await entryOf(id)).toMatchObject({ text: "From the desk", revision: 3 });
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

describe("a reflection that is begun for a competency", () => {
  test("names it, and opens with it at hand", async () => {
    const path = "/journal/new?competency=ii1";
    expect((await amara.get(path)).page).toMatchObject({ about: { title: "Framing problems" } });
    const { location } = await amara.post(path, { template: "free" });
    expect(location).toMatch(/\/edit\?competency=ii1$/);
  });

  test("of no framework of one's own is begun without", async () => {
    const path = "/journal/new?competency=none";
    expect((await amara.get(path)).page).toMatchObject({ about: null });
    expect((await amara.post(path, { template: "free" })).location).toMatch(/\/edit$/);
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
    const found = await prisma.evidence.findMany({ where: { entryId: id } });
    expect(found).toMatchObject([{ competencyId: "ii1", shows: "How I asked" }]);
  });

  test("to the same competency twice is a conflict: the first stands, and what was typed is kept", async () => {
    const id = await start();
    const link = (shows: string) =>
      amara.post(`/journal/${id}/evidence`, { competencyId: "ii1", shows });
    await link("How I asked");
    expect(await link("How I listened")).toMatchObject({
      status: 409,
      action: {
        isConflict: true,
        errors: { form: [expect.stringContaining("already")] },
        typed: { competencyId: "ii1", shows: "How I listened" },
      },
    });
    const found = await prisma.evidence.findMany({ where: { entryId: id } });
    expect(found).toMatchObject([{ shows: "How I asked" }]);
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

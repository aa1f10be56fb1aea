import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ruth: Browser, bernadette: Browser;

beforeEach(async () => {
  await seedPeople();
  [amara, ruth, bernadette] = await browsersOf("amara", "ruth", "bernadette");
}, 60_000);

type Item = { id: string; title: string; kind: string; comment: string; broughtIn: boolean };
type Page = { title: string; introduction: string; items: Item[]; isLocked: boolean };
const own = async (who = amara) => (await who.get("/portfolio")).page as Page;
const titles = async () => (await own()).items.map(({ title }) => title);

type Opened = { seen: string; found: string; readers: string[] };
const opened = async () => (await amara.get("/portfolio/submission")).page as Opened;
const handIn = async (more: Record<string, string> = {}) => {
  const { seen, found } = await opened();
  return amara.post("/portfolio/submission", { seen, looked: found, agreed: "yes", ...more });
};
const submissionOf = async (fellowId = "amara-fellow") =>
  prisma.portfolioSubmission.findFirstOrThrow({
    where: { portfolio: { fellow: { personId: fellowId.split("-")[0] } } },
    orderBy: { signedAt: "desc" },
  });

describe("choosing", () => {
  test("offers what is one's own and not in it yet, and puts it at the end", async () => {
    const { page } = await amara.get("/portfolio/items/new");
    const values = (page as { kinds: { choices: { value: string }[] }[] }).kinds.flatMap(
      ({ choices }) => choices.map(({ value }) => value),
    );
    expect(values).toContain("reflection:amara-induction");
    expect(values).toContain("update:amara-update-1");
    expect(values.filter((value) => /amara-card|amara-linked-1|:rc1$|shifts/.test(value))).toEqual(
      [],
    );
    expect(values.filter((value) => /daniel|priya/.test(value))).toEqual([]);
    const before = await titles();
    await amara.post("/portfolio/items/new", { item: "reflection:amara-induction" });
    await amara.post("/portfolio/items/new", { item: "reflection:amara-induction" });
    expect(await titles()).toEqual([...before, "Three days of being new again"]);
  });

  test("takes nothing of anybody else’s", async () => {
    for (const item of ["reflection:daniel-names", "update:daniel-update-1", "activity:none"])
      expect((await amara.post("/portfolio/items/new", { item })).status, item).toBe(404);
    expect(await titles()).toHaveLength(4);
  });

  test("takes a thing that is named twice once", async () => {
    const sent = new URLSearchParams();
    for (const item of ["reflection:amara-induction", "reflection:amara-induction", "shifts:again"])
      sent.append("item", item);
    await amara.postFields("/portfolio/items/new", sent);
    expect(await titles()).toHaveLength(5);
  });

  test("asks for at least one", async () => {
    const { status, action } = await amara.post("/portfolio/items/new", {});
    expect(status).toBe(422);
    expect(action).toMatchObject({ errors: { item: ["Choose at least one"] } });
  });

  test("begins a portfolio with the first piece", async () => {
    const [ben] = await browsersOf("ben");
    expect(await own(ben)).toMatchObject({ title: "Portfolio of Ben Cartwright", items: [] });
    const { page } = await ben.get("/portfolio/items/new");
    const [first] = (page as { kinds: { choices: { value: string }[] }[] }).kinds[0]?.choices ?? [];
    await ben.post("/portfolio/items/new", { item: first?.value ?? "" });
    expect((await own(ben)).items).toHaveLength(1);
  });
});

describe("order and words", () => {
  test("a piece moves one place, and stays at the end of the list", async () => {
    const [first, second, ...rest] = await titles();
    const { items } = await own();
    const move = (at: number, way: string) =>
      amara.post(`/portfolio/items/${items[at]?.id}/position`, { way });
    await move(0, "down");
    expect(await titles()).toEqual([second, first, ...rest]);
    await move(1, "up");
    expect(await titles()).toEqual([second, first, ...rest]);
  });

  test("what is said of a piece is not overwritten by an older page", async () => {
    const path = "/portfolio/items/amara-portfolio-card/edit";
    await amara.post(path, { comment: "Newer", revision: "1" });
    const { status, action } = await amara.post(path, { comment: "Older", revision: "1" });
    expect(status).toBe(409);
    expect(action).toMatchObject({ typed: { comment: "Older", revision: "2" } });
    expect((await own()).items[0]).toMatchObject({ comment: "Newer" });
  });

  test("the introduction is not overwritten by an older page", async () => {
    const words = { title: "Mine", introduction: "Newer" };
    await amara.post("/portfolio/introduction", { ...words, revision: "2" });
    const older = { ...words, introduction: "Older", revision: "2" };
    expect((await amara.post("/portfolio/introduction", older)).status).toBe(409);
    expect(await own()).toMatchObject(words);
  });

  test("taking a piece out leaves what it was where it is", async () => {
    await amara.post("/portfolio/items/amara-portfolio-card/removal");
    expect(await titles()).not.toContain("The card that failed");
    expect((await amara.get("/journal/amara-card")).status).toBe(200);
  });
});

describe("handing in", () => {
  test("needs the signature, and a look at whom one could recognise", async () => {
    await amara.post("/portfolio/items/amara-portfolio-card/edit", {
      comment: "Ring 020 7946 0018 about it",
      revision: "1",
    });
    const { seen, found } = await opened();
    expect(found).toContain("a phone number");
    const unsigned = await amara.post("/portfolio/submission", { seen, looked: found });
    expect(unsigned.action).toMatchObject({ errors: { agreed: ["Sign it to hand it in"] } });
    const unseen = await amara.post("/portfolio/submission", { seen, agreed: "yes" });
    expect(unseen.action).toMatchObject({ errors: { looked: [found] } });
    expect((await own()).isLocked).toBe(false);
    expect((await handIn()).location).toBe("/portfolio");
    expect((await own()).isLocked).toBe(true);
  });

  test("is of what was seen: a change meanwhile is told of", async () => {
    const { seen } = await opened();
    await amara.post("/portfolio/items/amara-portfolio-card/removal");
    expect((await handIn({ seen })).status).toBe(409);
    expect((await own()).isLocked).toBe(false);
  });

  test("gives faculty a copy of that moment, and locks it", async () => {
    expect((await opened()).readers).toEqual(
      expect.arrayContaining(["Ruth Adeyemi", "Gwilym Rees"]),
    );
    await handIn();
    const { id } = await submissionOf();
    const path = `/portfolios/${id}`;
    await amara.post("/journal/amara-card/edit", {
      title: "Quite another",
      bodyText: "Written later",
      revision: "1",
    });
    const { page } = await ruth.get(path);
    expect(JSON.stringify(page)).toContain("The card that failed");
    expect(JSON.stringify(page)).not.toContain("Written later");
    const others = await browsersOf(
      "bernadette",
      "helena",
      "joyce",
      "daniel",
      "desmond",
      "olwen",
      "marcus",
    );
    for (const other of others) expect((await other.get(path)).status).toBe(404);
    for (const [act, form] of [
      ["items/new", { item: "reflection:amara-induction" }],
      ["items/amara-portfolio-card/edit", { comment: "Later", revision: "1" }],
      ["items/amara-portfolio-card/position", { way: "down" }],
      ["items/amara-portfolio-card/removal", {}],
      ["introduction", { title: "Later", introduction: "", revision: "2" }],
    ] as const)
      expect((await amara.post(`/portfolio/${act}`, form)).status, act).toBe(409);
    expect(await titles()).toHaveLength(4);
    const list = (await ruth.get("/cohorts/twelfth-cohort/portfolios")).page as {
      submissions: { signedBy: string }[];
    };
    expect(list.submissions.map(({ signedBy }) => signedBy)).toEqual([
      "Amara Okafor",
      "Priya Nair",
    ]);
  });

  test("is undone by a lead, with a reason, and by nobody else", async () => {
    await handIn();
    const { id } = await submissionOf();
    const path = `/portfolios/${id}/reopening`;
    const reason = "The second page is not yours, I think.";
    for (const other of [ruth, amara])
      expect((await other.post(path, { reason })).status).toBe(404);
    expect((await bernadette.post(path, { reason: " " })).status).toBe(422);
    await prisma.message.deleteMany();
    await bernadette.post(path, { reason });
    const mails = await prisma.message.findMany();
    expect(mails).toMatchObject([{ personId: "amara", template: "portfolio-reopened" }]);
    expect(JSON.stringify(mails)).not.toContain("second page");
    expect(await own()).toMatchObject({ isLocked: false, last: { reopened: { reason } } });
    expect((await ruth.get(`/portfolios/${id}`)).status).toBe(404);
    expect((await amara.get(`/portfolios/${id}`)).status).toBe(200);
    await handIn();
    expect((await own()).isLocked).toBe(true);
  });

  test("with nothing in it is refused", async () => {
    const [ben] = await browsersOf("ben");
    expect((await ben.get("/portfolio/submission")).status).toBe(409);
    expect((await ben.post("/portfolio/links", { whom: "A panel" })).status).toBe(409);
  });
});

describe("a link", () => {
  const make = async (form: Record<string, string> = {}) => {
    const { found } = (await amara.get("/portfolio/links")).page as { found: string };
    return amara.post("/portfolio/links", { whom: "A panel", looked: found, ...form });
  };
  const addressOf = async (form?: Record<string, string>) => {
    const { action } = await make(form);
    return new URL((action as { address: string }).address).pathname;
  };
  const links = () => prisma.portfolioLink.findMany();

  test("leads whoever has it to a copy, until it is withdrawn", async () => {
    const path = await addressOf();
    await amara.post("/portfolio/items/amara-portfolio-card/removal");
    const [anybody] = await browsersOf("olwen");
    const { status, page } = await anybody.get(path);
    expect(status).toBe(200);
    expect(JSON.stringify(page)).toContain("The card that failed");
    const [link] = await links();
    expect(link).toMatchObject({ openings: 1, whom: "A panel" });
    expect(JSON.stringify(link)).not.toContain(path.split("/").at(-1));
    expect((await ruth.post(`/portfolio/links/${link?.id}/withdrawal`)).status).toBe(404);
    await amara.post(`/portfolio/links/${link?.id}/withdrawal`);
    expect(await anybody.get(path)).toMatchObject({ status: 404, page: null });
  });

  test("ends with its last day", async () => {
    const path = await addressOf();
    await prisma.portfolioLink.updateMany({ data: { expiresAt: new Date() } });
    expect((await amara.get(path)).status).toBe(404);
  });

  test.each([
    ["2020-01-01", "not past"],
    ["2999-01-01", "within a year"],
    ["tomorrow", "3 December"],
  ])("takes no last day of %s", async (until, said) => {
    const { status, action } = await make({ until });
    expect(status).toBe(422);
    expect(action).toMatchObject({ errors: { until: [expect.stringContaining(said)] } });
    expect(await links()).toEqual([]);
  });
});

describe("taking it away", () => {
  const file = async (who: Browser, format: string) =>
    (await who.get(`/portfolio/file/${format}`)).bytes;

  test("comes as a tagged PDF that conforms to PDF/UA-1", async () => {
    const pdf = Buffer.from(await file(amara, "pdf")).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("pdfuaid:part");
    expect(pdf).toContain("/Lang");
  });

  test("comes as an archive with a page that needs nothing else", async () => {
    const files = unzipSync(await file(amara, "zip"));
    expect(Object.keys(files).sort()).toEqual([
      "index.html",
      "portfolio.css",
      "portfolio.json",
      "portfolio.pdf",
    ]);
    const html = new TextDecoder().decode(files["index.html"]);
    expect(html).toContain("The card that failed");
    expect(html).not.toMatch(/<script|https?:\/\/[^"]*headroom|src=/);
  });

  test("as JSON loses nothing: brought in by somebody else, and taken away again, it is the same", async () => {
    await prisma.portfolio.deleteMany({ where: { fellow: { personId: "daniel" } } });
    const [daniel] = await browsersOf("daniel");
    await amara.post("/portfolio/items/new", { item: "update:amara-update-1" });
    const taken = await file(amara, "json");
    const bring = () => {
      const sent = new File([taken], "portfolio.json", { type: "application/json" });
      return daniel.post("/portfolio/import", { file: sent });
    };
    expect((await bring()).location).toBe("/portfolio");
    await bring();
    const read = (bytes: BufferSource) => JSON.parse(new TextDecoder().decode(bytes)) as Content;
    const [sent, back] = [read(taken), read(await file(daniel, "json"))];
    expect(sent.pieces).toHaveLength(5);
    expect(back).toEqual({
      ...sent,
      fellow: "Daniel Fraser",
      gatheredAt: back.gatheredAt,
      pieces: sent.pieces.map((piece) => ({ ...piece, broughtIn: true })),
    });
  });

  test.each([
    ["not json", "This file is not JSON"],
    ["{}", "not a portfolio that was taken away"],
    [JSON.stringify({ format: "headroom-portfolio", version: 2 }), "not a portfolio"],
  ])("a file with %s is refused in words", async (text, said) => {
    const { status, action } = await amara.post("/portfolio/import", {
      file: new File([text], "portfolio.json"),
    });
    expect(status).toBe(422);
    expect(action).toMatchObject({ errors: { file: [expect.stringContaining(said)] } });
  });

  test("a file with a text that is none is refused, and nothing of it comes in", async () => {
    const content = JSON.parse(new TextDecoder().decode(await file(amara, "json"))) as Content;
    content.pieces[0] = {
      ...content.pieces[0],
      body: { type: "doc", content: [{ type: "evil" }] },
    };
    const sent = new File([JSON.stringify(content)], "portfolio.json");
    const [daniel] = await browsersOf("daniel");
    expect((await daniel.post("/portfolio/import", { file: sent })).status).toBe(422);
    expect(await prisma.portfolioItem.count({ where: { piece: { not: undefined } } })).toBe(5);
  });
});

type Content = { gatheredAt: string; pieces: Record<string, unknown>[] };

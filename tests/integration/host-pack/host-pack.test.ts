import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { pdfWords } from "../../support/pdf-words.ts";

const path = "/progress/amara-year/pack";
let amara: Browser, helena: Browser, desmond: Browser, gwilym: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, helena, desmond, gwilym, ben] = await browsersOf(
    ...(["amara", "helena", "desmond", "gwilym", "ben"] as const),
  );
  await amara.get(path);
}, 120_000);
beforeEach(async () => {
  await prisma.hostPack.deleteMany();
  await prisma.fellow.updateMany({ data: { packsGiven: 0 } });
  await prisma.message.deleteMany();
});

type Preview = {
  mark: string;
  leftOut: { what: string; whose: string }[];
  pack: { parts: { title: string; pieces: { title: string }[] }[] };
};
type Page = {
  preview: Preview | null;
  given: { id: string; version: number }[];
  readers: { name: string }[];
};
const pageOf = async (browser: Browser) => (await browser.get(path)).page as Page;
const previewOf = async () => (await pageOf(amara)).preview as Preview;
const give = (browser: Browser, seen: string) => browser.post(path, { seen });
const giveNow = async () => {
  const { location } = await give(amara, (await previewOf()).mark);
  return location ?? "";
};

describe("before it is given", () => {
  test("the fellow sees what is in it, and what it leaves out, by kind", async () => {
    const { pack, leftOut } = await previewOf();
    expect(pack.parts.map(({ title }) => title)).toEqual([
      "The challenge",
      "Measures",
      "Host reviews",
      "Monthly updates",
      "Unblock requests",
    ]);
    const reflections = await prisma.entry.count({ where: { authorId: "amara" } });
    expect(leftOut).toContainEqual({ what: `${reflections} reflections`, whose: "yours" });
    const kinds = leftOut.map(({ what }) => what.replace(/^\d+ /, "")).join(", ");
    for (const kind of ["set", "360°", "mentoring", "goals", "growth", "portfolio", "shared"])
      expect(kinds).toContain(kind);
  });

  test("holds the reviews that both have signed, and no other", async () => {
    const text = JSON.stringify((await previewOf()).pack);
    expect(text).toContain("Host review 1");
    expect(text).not.toContain("Host review 2");
    const second = await prisma.reviewAnswers.findMany({ where: { reviewId: "amara-review-2" } });
    for (const { progress } of second) expect(text).not.toContain(progress);
  });

  test("nobody else sees it, nor what it leaves out, nor can give it", async () => {
    const { mark } = await previewOf();
    for (const browser of [helena, desmond, gwilym]) {
      expect(await pageOf(browser)).toMatchObject({ preview: null, given: [] });
      expect((await browser.get(`${path}/pdf`)).status).toBe(403);
      expect((await give(browser, mark)).status).toBe(403);
    }
    for (const who of ["ben", "joyce", "ines", "marcus", "maureen", "colin", "bernadette"]) {
      const browser = await browserOf(who);
      expect((await browser.get(path)).status, who).toBe(404);
      expect((await browser.get(`${path}/pdf`)).status, who).toBe(404);
      expect((await give(browser, mark)).status, who).toBe(404);
    }
    expect(await prisma.hostPack.count()).toBe(0);
  });
});

describe("given", () => {
  test("it is read by the host, as page and as tagged PDF, and its host is told", async () => {
    const location = await giveNow();
    expect(location).toMatch(/^\/host-packs\//);
    const told = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(told.map(({ template, personId }) => [template, personId])).toEqual([
      ["host-pack-given", "desmond"],
      ["host-pack-given", "helena"],
    ]);
    for (const browser of [amara, helena, desmond, gwilym]) {
      const { page } = await browser.get(location);
      expect(page).toMatchObject({ version: 1, fellowId: "amara-year" });
      expect(JSON.stringify(page)).toContain("Each of the last three pathways was written by us");
    }
    const file = await helena.get(`${location}/pdf`);
    const pdf = Buffer.from(file.bytes).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("pdfuaid:part");
    expect(pdf).toContain("/Alt");
    expect(pdfWords(file.bytes)).toContain("pathways");
    expect((await ben.get(location)).status).toBe(404);
    expect((await ben.get(`${location}/pdf`)).status).toBe(404);
  });

  test("it stays as it was; what changed since is in the next version", async () => {
    const first = await giveNow();
    const update = await prisma.monthlyUpdate.findFirstOrThrow({
      where: { fellowId: "amara-year" },
    });
    const change = (learned: string) =>
      prisma.monthlyUpdate.update({ where: { id: update.id }, data: { learned } });
    await change("Written since the first pack");
    const second = await giveNow();
    expect(JSON.stringify((await helena.get(first)).page)).not.toContain("since the first pack");
    expect(JSON.stringify((await helena.get(second)).page)).toContain("since the first pack");
    expect((await pageOf(helena)).given.map(({ version }) => version)).toEqual([2, 1]);
    await change(update.learned);
  });

  test("a pack that has changed since the fellow looked is not given", async () => {
    const { mark } = await previewOf();
    const update = await prisma.monthlyUpdate.findFirstOrThrow({
      where: { fellowId: "amara-year" },
    });
    await prisma.monthlyUpdate.update({ where: { id: update.id }, data: { next: "Otherwise" } });
    expect(await give(amara, mark)).toMatchObject({
      status: 409,
      action: { errors: { form: [expect.stringContaining("nothing was given")] } },
    });
    expect(await prisma.hostPack.count()).toBe(0);
    await prisma.monthlyUpdate.update({ where: { id: update.id }, data: { next: update.next } });
  });
});

describe("given by mistake", () => {
  test("it is the fellow's to take back, who is told that it may have been read; the host is asked to delete it", async () => {
    const given = await giveNow();
    const removal = `${given}/removal`;
    expect((await amara.get(given)).page).toMatchObject({ may: { takeBack: true } });
    expect((await amara.get(removal)).page).toMatchObject({
      version: 1,
      host: ["Desmond Pryce", "Helena Marsh"],
    });
    for (const browser of [helena, desmond, gwilym]) {
      expect((await browser.get(given)).page).toMatchObject({ may: { takeBack: false } });
      expect((await browser.post(removal)).status).toBe(403);
    }
    expect((await ben.post(removal)).status).toBe(404);
    await prisma.message.deleteMany();
    expect((await amara.post(removal)).location).toBe(path);
    const told = await prisma.message.findMany({ orderBy: { personId: "asc" } });
    expect(told.map(({ personId, props }) => [personId, props])).toEqual(
      ["desmond", "helena"].map((who) => [
        who,
        expect.objectContaining({ change: "takenBack", version: 1, fellow: "Amara Okafor" }),
      ]),
    );
    for (const browser of [amara, helena, desmond])
      for (const gone of [given, `${given}/pdf`, removal])
        expect((await browser.get(gone)).status).toBe(404);
    expect((await pageOf(helena)).given).toEqual([]);
    expect((await amara.post(removal)).status).toBe(404);
  });

  test("those before and after it stay", async () => {
    const [first, second] = [await giveNow(), await giveNow()];
    expect((await amara.post(`${first}/removal`)).status).toBe(302);
    expect((await helena.get(second)).page).toMatchObject({ version: 2 });
    expect((await pageOf(helena)).given.map(({ version }) => version)).toEqual([2]);
  });

  test("its number is not used again, which a PDF that was kept still bears", async () => {
    await giveNow();
    expect((await amara.post(`${await giveNow()}/removal`)).status).toBe(302);
    expect((await helena.get(await giveNow())).page).toMatchObject({ version: 3 });
    expect((await pageOf(helena)).given.map(({ version }) => version)).toEqual([3, 1]);
  });
});

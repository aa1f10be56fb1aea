import fc from "fast-check";
import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listEntries } from "../../../app/journal/entries.server.ts";
import { saveEntry } from "../../../app/journal/save-entry.server.ts";
import { deleteEntry } from "../../../app/journal/delete-entry.server.ts";
import { revokeShare } from "../../../app/journal/shares.server.ts";
import { type Typed, typedIn } from "../../../app/journal-search/search-form.ts";
import { searchJournal } from "../../../app/journal-search/search.server.ts";
import { wordsIn } from "../../../app/journal-search/words.ts";
import type { Actor } from "../../../app/policy/actor.ts";
import { entries } from "../../../app/policy/journal.ts";
import { shares } from "../../../app/policy/shares.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";

const day = 24 * 60 * 60 * 1000;
const nothing: Typed = { q: "", scope: "", template: "", competency: "", from: "", to: "" };

const search = (actor: Actor, typed: Partial<Typed>, page = 1) =>
  searchJournal(actor, { ...nothing, ...typed }, page);

/** The ids of all that is found, page by page. */
async function idsOf(actor: Actor, typed: Partial<Typed>): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { found } = await search(actor, typed, page);
    ids.push(...(found?.hits ?? []).map(({ id }) => id));
    if (!found?.hasMore) return ids;
  }
}

type Words = { id: string; title?: string; text?: string };

const documentOf = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", ...(text && { content: [{ type: "text", text }] }) }],
});

async function write({ id, title = "", text = "" }: Words, more: object = {}) {
  await prisma.entry.create({
    data: { id, authorId: "amara", title, text, body: documentOf(text), ...more },
  });
  return id;
}

/** Shares Amara's entry, as it stands, and gives the share's id. */
async function share(entryId: string, more: object) {
  const { title, text, body } = await prisma.entry.findUniqueOrThrow({ where: { id: entryId } });
  const { id } = await prisma.share.create({
    data: { entryId, title, text, body: body as object, evidence: [], ...more } as never,
  });
  return id;
}

const withRuth = { audienceId: "ruth", readerId: "ruth" };

let amara: Actor;
let ruth: Actor;

beforeAll(async () => {
  await seedPeople();
  [amara, ruth] = await Promise.all([actorNamed("amara"), actorNamed("ruth")]);
}, 60_000);

describe("one’s own reflections", () => {
  test("are found by the words of their text and their title, whatever the form of the word", async () => {
    await write({ id: "o1", title: "Saffron", text: "Two meetings about the café in Llŷn." });
    for (const q of ["saffron", "SAFFR", "meeting saffron", "cafe llyn", "the meetings"])
      expect(await idsOf(amara, { q }), q).toContain("o1");
    for (const q of ["saffron tulip", "eetings"])
      expect(await idsOf(amara, { q }), q).not.toContain("o1");
  });

  test("are found as they stand: what was written over or deleted is not", async () => {
    await write({ id: "o2", title: "Kettle", text: "marmalade" });
    const text = { title: "Kettle", document: documentOf("zygote"), revision: 1, saveId: "a" };
    await saveEntry(amara, "o2", text);
    expect(await idsOf(amara, { q: "marmalade" })).toEqual([]);
    expect(await idsOf(amara, { q: "zygote" })).toEqual(["o2"]);
    await saveEntry(amara, "o2", { ...text, title: "Teapot", revision: 2, saveId: "b" });
    expect(await idsOf(amara, { q: "kettle" })).toEqual([]);
    expect(await idsOf(amara, { q: "teapot" })).toEqual(["o2"]);
    await deleteEntry(amara, "o2");
    expect(await idsOf(amara, { q: "zygote" })).toEqual([]);
    expect(await prisma.searchKey.count({ where: { entryId: "o2" } })).toBe(0);
  });

  test("are nobody else’s to find, whoever it is", async () => {
    await write({ id: "o3", text: "perambulate" });
    const people = await prisma.person.findMany({ select: { id: true } });
    for (const { id } of people)
      expect(await idsOf(await actorNamed(id), { q: "perambulate" }), id).toEqual(
        id === "amara" ? ["o3"] : [],
      );
  });

  test("come with the words in their title first, then the latest; excerpts mark what was found", async () => {
    const at = (daysAgo: number) => ({ updatedAt: new Date(Date.now() - daysAgo * day) });
    await write({ id: "r1", title: "Obelisk", text: "Short." }, at(9));
    await write({ id: "r2", title: "Other", text: "By the obelisks <b>we</b> met." }, at(2));
    await write({ id: "r3", title: "Another", text: "One obelisk." }, at(5));
    expect(await idsOf(amara, { q: "obelisk" })).toEqual(["r1", "r2", "r3"]);
    const { found } = await search(amara, { q: "obelisk" });
    expect(found).toMatchObject({ total: 3, hasMore: false });
    expect(found?.hits[0]?.title).toEqual([{ text: "Obelisk", isHit: true }]);
    expect(found?.hits[1]?.text).toEqual([
      { text: "By the ", isHit: false },
      { text: "obelisks", isHit: true },
      { text: " <b>we</b> met.", isHit: false },
    ]);
  });
});

describe("what is shared with one", () => {
  test("is found by the copy’s own words, never by the newer text", async () => {
    await write({ id: "s1", title: "Lantern", text: "kaleidoscope" });
    const id = await share("s1", withRuth);
    await saveEntry(amara, "s1", {
      title: "Candle",
      document: documentOf("periscope"),
      revision: 1,
      saveId: "a",
    });
    expect(await idsOf(ruth, { q: "kaleidoscope" })).toEqual([id]);
    expect(await idsOf(ruth, { q: "lantern" })).toEqual([id]);
    for (const q of ["periscope", "candle"]) expect(await idsOf(ruth, { q }), q).toEqual([]);
    const { found } = await search(ruth, { q: "lantern" });
    expect(found?.hits[0]).toMatchObject({
      isReceived: true,
      title: [{ text: "Lantern", isHit: true }],
      text: [{ text: "kaleidoscope", isHit: false }],
      writer: "Amara Okafor",
      readers: 0,
    });
    const { found: listed } = await search(ruth, { scope: "received" });
    expect(listed?.hits.find((hit) => hit.id === id)?.title).toEqual([
      { text: "Lantern", isHit: false },
    ]);
    // To its writer, the entry is what there is to find.
    expect(await idsOf(amara, { q: "kaleidoscope" })).toEqual([]);
    expect(await idsOf(amara, { q: "periscope" })).toEqual(["s1"]);
  });

  test("is not found any more once it is taken back, is over, or goes with its entry", async () => {
    await write({ id: "s2", text: "quince" });
    const taken = await share("s2", withRuth);
    await share("s2", { ...withRuth, expiresAt: new Date(Date.now() - 1000) });
    const until = await share("s2", { ...withRuth, expiresAt: new Date(Date.now() + day) });
    expect((await idsOf(ruth, { q: "quince" })).sort()).toEqual([taken, until].sort());
    await revokeShare(amara, taken);
    expect(await idsOf(ruth, { q: "quince" })).toEqual([until]);
    await deleteEntry(amara, "s2");
    expect(await idsOf(ruth, { q: "quince" })).toEqual([]);
  });

  test("is found by whoever holds the role it is shared with, and by them for as long as they do", async () => {
    await write({ id: "s3", text: "bergamot" });
    const year = { audienceId: "amara-year" };
    const toMentor = await share("s3", { ...year, audience: "mentor" });
    const toFaculty = await share("s3", { audience: "faculty", audienceId: "twelfth-cohort" });
    const toSet = await share("s3", { audience: "facilitator", audienceId: "hawthorn" });
    const found = async (id: string) =>
      (await idsOf(await actorNamed(id), { q: "bergamot" })).sort();
    expect(await found("joyce")).toEqual([toMentor]);
    expect(await found("gwilym")).toEqual([toFaculty]);
    expect(await found("ruth")).toEqual([toFaculty, toSet].sort());
    for (const id of ["ines", "helena", "ben", "daniel", "bernadette"])
      expect(await found(id), id).toEqual([]);
    const pair = await prisma.pair.findFirstOrThrow({
      where: { personId: "joyce", fellowId: "amara-year" },
    });
    await prisma.pair.delete({ where: { id: pair.id } });
    expect(await found("joyce")).toEqual([]);
    await prisma.pair.create({ data: pair });
    await prisma.share.update({ where: { id: toMentor }, data: { audience: "coach" } });
    expect(await found("joyce")).toEqual([]);
    expect(await found("ines")).toEqual([toMentor]);
  });
});

test("for everybody, by a word, a filter or both, what is found is what the policy lets them read, and all of it", async () => {
  const now = new Date();
  const people = await prisma.person.findMany({ select: { id: true } });
  const select = { id: true, title: true, text: true } as const;
  const hasWord = ({ title, text }: { title: string; text: string }) =>
    `${title} ${text}`
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.includes("at");
  let seen = 0;
  for (const { id } of people) {
    const actor = await actorNamed(id);
    const own = await prisma.entry.findMany({ where: entries.reach(actor), select });
    const received = await prisma.share.findMany({ where: shares.received(actor, now), select });
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort();
    expect((await idsOf(actor, { q: "at" })).sort(), id).toEqual(
      ids([...own, ...received].filter(hasWord)),
    );
    expect((await idsOf(actor, { scope: "received" })).sort(), id).toEqual(ids(received));
    expect((await idsOf(actor, { from: "2000-01-01" })).sort(), id).toEqual(
      ids([...own, ...received]),
    );
    seen += received.length;
  }
  expect(seen).toBeGreaterThan(20);
});

describe("filters", () => {
  beforeEach(async () => {
    await prisma.entry.deleteMany({ where: { id: { startsWith: "f" } } });
    const at = (iso: string) => ({
      updatedAt: DateTime.fromISO(iso, { zone: "Europe/London" }).toJSDate(),
    });
    await write({ id: "f1", text: "vellum" }, { templateCode: "quick", ...at("2025-06-01T00:00") });
    await write({ id: "f2", text: "vellum" }, { templateCode: "free", ...at("2025-06-01T23:59") });
    await write({ id: "f3", text: "vellum" }, { templateCode: "free", ...at("2025-06-02T00:00") });
  });
  const found = (typed: Partial<Typed>, actor = amara) => idsOf(actor, { q: "vellum", ...typed });

  test("by template", async () => {
    expect(await found({ template: "quick" })).toEqual(["f1"]);
    expect(await found({ template: "free" })).toEqual(["f3", "f2"]);
  });

  test("by days, both ends counted, as the cohort’s calendar has them", async () => {
    expect(await found({ from: "2025-06-01", to: "2025-06-01" })).toEqual(["f2", "f1"]);
    expect(await found({ from: "2025-06-02" })).toEqual(["f3"]);
    expect(await found({ to: "2025-05-31" })).toEqual([]);
    const id = await share("f1", { ...withRuth, createdAt: new Date("2025-07-01T12:00:00Z") });
    expect(await found({ from: "2025-07-01", to: "2025-07-01" }, ruth)).toEqual([id]);
    expect(await found({ to: "2025-06-30" }, ruth)).toEqual([]);
  });

  test("by competency: one’s own by their links, copies by those that they were shared with", async () => {
    const link = { personId: "amara", kind: "reflection" as const, shows: "This" };
    await prisma.evidence.create({ data: { ...link, entryId: "f2", competencyId: "rc1" } });
    const copied = { evidence: [{ code: "RC1", title: "Co-production", shows: "This" }] };
    const id = await share("f1", { ...withRuth, ...copied });
    await share("f2", withRuth);
    expect(await found({ competency: "rc1" })).toEqual(["f2"]);
    expect(await found({ competency: "rc2" })).toEqual([]);
    expect(await found({ competency: "rc1" }, ruth)).toEqual([id]);
  });

  test("by whose they are, and by whether they are shared at present", async () => {
    await share("f1", withRuth);
    await share("f2", { ...withRuth, revokedAt: new Date() });
    await share("f3", { ...withRuth, expiresAt: new Date(Date.now() - 1000) });
    expect(await found({ scope: "own" })).toEqual(["f3", "f2", "f1"]);
    expect(await found({ scope: "given" })).toEqual(["f1"]);
    expect(await found({ scope: "private" })).toEqual(["f3", "f2"]);
    expect(await found({ scope: "received" })).toEqual([]);
    const { found: hits } = await search(amara, { q: "vellum", scope: "given" });
    expect(hits?.hits[0]).toMatchObject({ readers: 1, isReceived: false });
    const { entries: listed } = await listEntries(amara, 2);
    const readers = Object.fromEntries(listed.map((entry) => [entry.id, entry.readers]));
    // The journal's list says the same: these are its oldest.
    expect(readers).toMatchObject({ f1: 1, f2: 0, f3: 0 });
  });

  test("that make no sense are left out and said in words, and the rest holds", async () => {
    const bad = { scope: "x", template: "x", competency: "x", from: "2025-02-31", to: "soon" };
    const { errors, found: hits } = await search(amara, { q: "vellum", ...bad });
    expect(Object.keys(errors).sort()).toEqual(Object.keys(bad).sort());
    expect(hits?.total).toBe(3);
    const backwards = await search(amara, { from: "2025-06-02", to: "2025-06-01" });
    expect(backwards.errors).toEqual({
      to: ["Choose a last day that does not come before the first"],
    });
    const joyce = await actorNamed("joyce");
    expect((await search(joyce, { competency: "rc1" })).errors).toHaveProperty("form");
    expect((await search(joyce, { q: "vellum", scope: "received" })).errors).toEqual({});
  });

  test("alone list by date; with nothing to search for, nothing is listed", async () => {
    const all = await idsOf(amara, { template: "free" });
    expect(all.slice(-2)).toEqual(["f3", "f2"]);
    expect((await search(amara, {})).found).toBeNull();
    expect((await search(amara, { q: " 🙂 *" })).found).toBeNull();
    expect((await search(amara, { q: " 🙂 *" })).errors).toHaveProperty("q");
  });
});

test("more than a page of hits is paged, each once, and counted", async () => {
  for (let at = 0; at < 45; at++) await write({ id: `p${at}`, text: "tamarind" });
  const first = await search(amara, { q: "tamarind" });
  expect(first.found).toMatchObject({ total: 45, hasMore: true });
  expect(first.found?.hits).toHaveLength(20);
  const ids = await idsOf(amara, { q: "tamarind" });
  expect(new Set(ids).size).toBe(45);
  expect((await search(amara, { q: "tamarind" }, 9)).found?.hits).toEqual([]);
});

describe("what somebody types", () => {
  test("into the address is cut to what anybody means to type", () => {
    const q = "a".repeat(10_000);
    expect(typedIn(new Request(`http://localhost/journal/search?q=${q}`)).q).toHaveLength(200);
  });

  test("fails at nothing", async () => {
    const odd = [
      '"',
      "*",
      'a"b*',
      "NOT",
      "AND OR",
      "NEAR(a b)",
      "title:x",
      "{text}:",
      "(",
      "^a",
      "\u0000a",
    ];
    const long = [
      "a ".repeat(5000),
      "x".repeat(10_000),
      "🙂".repeat(90),
      "\u19B0a\u1CF2b",
      "e\u0301\u0302",
    ];
    for (const q of [...odd, ...long]) await search(ruth, { q });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (q) => {
        await search(ruth, { q });
      }),
      { numRuns: 100 },
    );
  });

  test("has no word that SQLite would take apart", async () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const words = letters.flatMap((letter) => wordsIn(`${letter}${letter}x`));
    // A word of two parts would be a phrase, which the index knows nothing of.
    const sought = words.map((word) => `"${word}"`).join(" OR ");
    await prisma.$queryRaw`SELECT rowid FROM journal_search WHERE journal_search MATCH ${sought}`;
  });

  test("half of a word finds it, from three letters on", async () => {
    await write({ id: "h1", text: "Convening facilitated uncertainty through negotiation." });
    for (const word of ["convening", "facilitated", "uncertainty", "negotiation"])
      for (let length = 3; length <= word.length; length++)
        expect(await idsOf(amara, { q: word.slice(0, length) }), word.slice(0, length)).toContain(
          "h1",
        );
  });

  test("may be the name of a competency, nearly", async () => {
    const named = async (actor: Actor, q: string) =>
      (await search(actor, { q })).named.map(({ id }) => id);
    expect(await named(amara, "ceeding powr")).toEqual(["ie1"]);
    expect(await named(ruth, "Coproduction")).toEqual(["rc1"]);
    expect(await named(await actorNamed("joyce"), "Ceding power")).toEqual([]);
  });
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../support/app.ts";
import { seedPeople } from "../support/database.ts";
import { pdfWords } from "../support/pdf-words.ts";

/*
 * A host pack holds what is host-visible by kind, and nothing else. A word that nobody would use is put into every text of every
 * table that is not; then it is looked for in the pack, as page and as PDF.
 */
const secret = "zwkqjvxsecret";

/** What the pack is made of, and what a signed-in reader is known by. A new table is not among them: that is a decision. */
const open = new Set([
  "Challenge",
  "ChallengeAim",
  "ChallengeStageEntry",
  "Prototype",
  "Measure",
  "MeasurePoint",
  "MeasureRebase",
  "MeasureNote",
  "MonthlyUpdate",
  "UpdateLink",
  "UnblockRequest",
  "UnblockReply",
  "HostReview",
  "ReviewAnswers",
  "ReviewSignature",
  "HostPack",
  "Person",
  "Fellow",
  "Cohort",
  "Host",
  "Programme",
  "Session",
  // Read with each request, by their words for roles.
  "CohortMember",
  "ChallengeMember",
  "Pair",
  "FellowshipEnding",
  "Milestone",
]);

type Column = { name: string; type: string; pk: number };

/** Puts the word into all columns of a table that hold texts and lead to no other row. */
async function poison(table: string) {
  const columns = await prisma.$queryRawUnsafe<Column[]>(
    `SELECT name, type, pk FROM pragma_table_info('${table}')`,
  );
  const leading = await prisma.$queryRawUnsafe<{ from: string }[]>(
    `SELECT "from" FROM pragma_foreign_key_list('${table}')`,
  );
  const texts = columns.filter(
    ({ name, type, pk }) =>
      ["TEXT", "JSONB"].includes(type) &&
      Number(pk) === 0 &&
      !leading.some(({ from }) => from === name),
  );
  if (texts.length === 0) return 0;
  const set = texts.map(({ name, type }) =>
    type === "TEXT" ? `"${name}" = '${secret} ' || rowid` : `"${name}" = '{"said":"${secret}"}'`,
  );
  return prisma.$executeRawUnsafe(`UPDATE "${table}" SET ${set.join(", ")}`);
}

let amara: Browser, helena: Browser;
let poisoned = 0;

beforeAll(async () => {
  await seedPeople();
  await prisma.unblockRequest.create({
    data: { fellowId: "amara-year", ask: `${secret} asked and not answered`, replyBy: new Date() },
  });
  await prisma.reviewAnswers.updateMany({
    where: { reviewId: "amara-review-2" },
    data: { progress: secret },
  });
  await prisma.reviewAnswers.create({
    data: { reviewId: "amara-review-3", side: "fellow", progress: secret, readyAt: new Date() },
  });
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT name FROM pragma_table_list WHERE type = 'table' AND name GLOB '[A-Z]*'`;
  for (const { name } of tables) if (!open.has(name) && (await poison(name)) > 0) poisoned += 1;
  [amara, helena] = await browsersOf("amara", "helena");
}, 120_000);

test("the word is in the tables of what is private", async () => {
  expect(poisoned).toBeGreaterThan(40);
  for (const found of [
    await prisma.$queryRaw<unknown[]>`SELECT title, text, body FROM Entry`,
    await prisma.$queryRaw<unknown[]>`SELECT title, text, asked FROM Share`,
    await prisma.$queryRaw<unknown[]>`SELECT notes, actions FROM PairMeetingContent`,
    await prisma.$queryRaw<unknown[]>`SELECT text FROM FeedbackComment`,
    await prisma.$queryRaw<unknown[]>`SELECT * FROM Bid`,
    await prisma.$queryRaw<unknown[]>`SELECT * FROM Goal`,
  ]) {
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(JSON.stringify(row)).toContain(secret);
  }
});

test("no word of it is in the pack: neither previewed nor given, neither as page nor as PDF", async () => {
  const path = "/progress/amara-year/pack";
  const preview = await amara.get(path);
  expect(preview.status).toBe(200);
  const { mark } = (preview.page as { preview: { mark: string } }).preview;
  const { location } = await amara.post(path, { seen: mark });
  const given = await helena.get(location ?? "");
  expect(given.status).toBe(200);
  for (const { page } of [preview, given, await helena.get(path)]) {
    expect(JSON.stringify(page)).not.toContain(secret);
  }
  expect(JSON.stringify(given.page)).toContain("pathways");
  for (const file of [await amara.get(`${path}/pdf`), await helena.get(`${location}/pdf`)]) {
    expect(file.status).toBe(200);
    const words = pdfWords(file.bytes);
    expect(words).toContain("pathways");
    expect(words).not.toContain(secret);
    expect(file.text).not.toContain(secret);
  }
});

test("the search of a PDF finds the word where it is", async () => {
  await prisma.monthlyUpdate.updateMany({
    where: { fellowId: "amara-year" },
    data: { next: `In the open: ${secret}` },
  });
  const { bytes } = await amara.get("/progress/amara-year/pack/pdf");
  expect(pdfWords(bytes)).toContain(secret);
});

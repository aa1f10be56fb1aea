import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, helena: Browser, ruth: Browser, desmond: Browser;
let path: string, id: string;

beforeAll(async () => {
  await seedPeople();
  [amara, helena, ruth, desmond] = await browsersOf("amara", "helena", "ruth", "desmond");
  await amara.get("/reviews/amara-review-1");
}, 120_000);

let number = 3;
beforeEach(async () => {
  ({ id } = await prisma.hostReview.create({
    data: { fellowId: "amara-year", number: ++number, dueOn: new Date("2090-06-01") },
  }));
  path = `/reviews/${id}`;
  await prisma.message.deleteMany();
});

const words = { progress: "It goes on", learned: "Patience", mentorMet: "yes", confidence: "4" };
const write = (browser: Browser, revision: number, changes = {}) =>
  browser.post(`${path}/edit`, { revision: String(revision), ready: "yes", ...words, ...changes });
/** Both sides write; the review is at revision 3 then. */
const bothWrite = async () => {
  expect((await write(amara, 1, { progress: "From the inside" })).status).toBe(302);
  expect((await write(helena, 1)).status).toBe(302);
};
const sign = (browser: Browser, revision: number) =>
  browser.post(`${path}/signature`, { revision: String(revision), agreed: "yes" });
const withdraw = (browser: Browser) => browser.post(`${path}/signature/withdrawal`);
const stored = () =>
  prisma.hostReview.findUniqueOrThrow({
    where: { id },
    include: { signatures: true, answers: { orderBy: { side: "desc" } } },
  });
const sides = async () => (await stored()).signatures.map(({ side }) => side).sort();
const told = async () => {
  const found = await prisma.message.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return found.map(({ template, personId, props }) => {
    const { what } = props as { what?: string };
    return [personId, what ?? template].join(" ");
  });
};
const pageOf = async (browser: Browser, of = path) => JSON.stringify((await browser.get(of)).page);

test("both write, the fellow signs, the sponsor signs, and it is locked", async () => {
  expect(await write(helena, 1)).toMatchObject({ status: 302, location: path });
  expect(await told()).toEqual(["amara otherWrote"]);
  expect((await write(amara, 1, { progress: "From the inside" })).status).toBe(302);
  expect(await told()).toEqual(["amara otherWrote", "helena sign"]);
  expect(await stored()).toMatchObject({
    revision: 3,
    answers: [
      { side: "sponsor", progress: "It goes on", mentorMet: true, confidence: 4, revision: 2 },
      { side: "fellow", progress: "From the inside" },
    ],
  });
  for (const browser of [amara, helena])
    expect((await browser.get(`${path}/signature`)).page).toMatchObject({
      answers: [{ progress: expect.any(String) }, { progress: expect.any(String) }],
    });

  expect((await sign(amara, 3)).status).toBe(302);
  expect((await helena.get(path)).page).toMatchObject({ isLocked: false, may: { sign: true } });
  expect((await sign(helena, 3)).status).toBe(302);
  expect(await sides()).toEqual(["fellow", "sponsor"]);
  expect((await told()).slice(2).sort()).toEqual([
    "amara review-locked",
    "helena review-locked",
    "helena signed",
  ]);

  const before = await stored();
  for (const browser of [helena, amara]) {
    expect((await browser.get(path)).page).toMatchObject({
      isLocked: true,
      may: { write: false, sign: false, withdraw: false },
    });
    expect((await write(browser, 2, { progress: "Otherwise" })).status).toBe(409);
    expect((await sign(browser, 3)).status).toBe(403);
    expect((await withdraw(browser)).status).toBe(409);
  }
  expect(await stored()).toEqual(before);
});

test("the database itself keeps the words of a review that both have signed", async () => {
  await bothWrite();
  await sign(helena, 3);
  await sign(amara, 3);
  const changed = prisma.reviewAnswers.updateMany({
    where: { reviewId: id },
    data: { progress: "Otherwise" },
  });
  await expect(changed).rejects.toThrow();
  expect((await stored()).answers).toMatchObject([
    { progress: "It goes on" },
    { progress: "From the inside" },
  ]);
});

test("the sponsor may sign first as well", async () => {
  await bothWrite();
  expect((await sign(helena, 3)).status).toBe(302);
  expect((await told()).at(-1)).toBe("amara signed");
  expect((await sign(amara, 3)).status).toBe(302);
  expect(await sides()).toEqual(["fellow", "sponsor"]);
});

test("a draft is nobody's but its side's, and what is ready is the other side's too", async () => {
  await write(helena, 1, { ready: "no" });
  expect(await told()).toEqual([]);
  expect(await pageOf(helena)).toContain("It goes on");
  for (const of of [path, `${path}/edit`, "/progress/amara-year", "/progress", "/"])
    expect(await pageOf(amara, of), of).not.toContain("It goes on");
  await write(helena, 2);
  expect(await pageOf(amara)).toContain("It goes on");
  await write(helena, 3, { ready: "no" });
  expect(await pageOf(amara)).not.toContain("It goes on");
});

test("until both have signed it is the two sides' alone; then the host's lead and faculty read it", async () => {
  await bothWrite();
  await sign(helena, 3);
  const others = ["ben", "joyce", "ines", "marcus", "maureen", "colin", "bernadette"];
  for (const browser of [ruth, desmond]) {
    for (const page of ["", "/edit", "/signature"])
      expect((await browser.get(path + page)).status).toBe(404);
    expect((await sign(browser, 3)).status).toBe(404);
    expect((await withdraw(browser)).status).toBe(404);
    expect((await write(browser, 2)).status).toBe(404);
  }
  await sign(amara, 3);
  for (const browser of [ruth, desmond]) {
    expect(await pageOf(browser)).toContain("From the inside");
    expect((await sign(browser, 3)).status).toBe(403);
    expect((await write(browser, 2)).status).toBe(403);
  }
  for (const who of others) expect((await (await browserOf(who)).get(path)).status, who).toBe(404);
});

test("a text written over an older one overwrites nothing; once told, it may be sent again", async () => {
  await write(helena, 1);
  const answer = await write(helena, 1, { progress: "From another tab" });
  expect(answer).toMatchObject({
    status: 409,
    action: {
      isConflict: true,
      errors: { form: [expect.stringContaining("changed elsewhere")] },
      typed: { progress: "From another tab", revision: "2" },
    },
  });
  expect((await stored()).answers).toMatchObject([{ progress: "It goes on", revision: 2 }]);
  const { typed: kept } = answer.action as { typed: Record<string, string> };
  expect((await helena.post(`${path}/edit`, kept)).status).toBe(302);
  expect((await stored()).answers).toMatchObject([{ progress: "From another tab", revision: 3 }]);
});

test("the two sides write at the same time without getting in each other's way", async () => {
  const answers = await Promise.all([write(helena, 1), write(amara, 1)]);
  expect(answers.map(({ status }) => status)).toEqual([302, 302]);
  expect(await stored()).toMatchObject({ revision: 3, answers: [{}, {}] });
});

test("words that have changed since they were read cannot be signed, by either side's change", async () => {
  await bothWrite();
  await write(helena, 2, { progress: "Better words" });
  const refused = await sign(amara, 3);
  expect(refused).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringContaining("nothing is signed")] } },
  });
  expect((await sign(helena, 3)).status).toBe(409);
  expect(await sides()).toEqual([]);
  expect((await sign(amara, 4)).status).toBe(302);
});

test("a signature falls away with a change of the words that it was for, and its giver is told", async () => {
  await bothWrite();
  await sign(amara, 3);
  await prisma.message.deleteMany();
  expect((await write(helena, 2, { progress: "Better words" })).status).toBe(302);
  expect(await sides()).toEqual([]);
  expect(await told()).toEqual(["amara changed"]);
  expect((await amara.get(path)).page).toMatchObject({ may: { sign: true } });
});

test("the same words saved again leave a signature as it is", async () => {
  await bothWrite();
  await sign(amara, 3);
  expect((await write(helena, 2)).status).toBe(302);
  expect(await sides()).toEqual(["fellow"]);
  expect((await sign(helena, 3)).status).toBe(302);
});

test("a signature needs the box ticked, and both sides' words", async () => {
  expect((await sign(helena, 1)).status).toBe(409);
  await write(helena, 1);
  expect(await sign(helena, 2)).toMatchObject({
    status: 409,
    problem: { message: expect.stringContaining("Amara Okafor has not finished writing yet") },
  });
  await write(amara, 1);
  const answer = await helena.post(`${path}/signature`, { revision: "3" });
  expect(answer).toMatchObject({
    status: 422,
    action: { errors: { agreed: [expect.any(String)] } },
  });
  expect(await sides()).toEqual([]);
});

test("whoever signed takes the signature back until both have; an older page's does not meet it", async () => {
  await bothWrite();
  await sign(helena, 3);
  expect((await withdraw(amara)).status).toBe(403);
  expect((await withdraw(helena)).status).toBe(302);
  expect(await sides()).toEqual([]);
  expect((await sign(amara, 3)).status).toBe(409);
  expect((await sign(amara, 4)).status).toBe(302);
});

test("only the sponsor who signed takes the signature back", async () => {
  await prisma.sponsorship.create({ data: { fellowId: "amara-year", personId: "ines" } });
  const ines = await browserOf("ines");
  await bothWrite();
  await sign(helena, 3);
  expect((await withdraw(ines)).status).toBe(403);
  expect(await sides()).toEqual(["sponsor"]);
  await prisma.sponsorship.deleteMany({ where: { personId: "ines" } });
});

test("two who sign, write and take back at once leave it whole", async () => {
  await bothWrite();
  await sign(helena, 3);
  const answers = await Promise.all([sign(amara, 3), withdraw(helena), write(helena, 2)]);
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  expect(["fellow,sponsor", "fellow", ""]).toContain((await sides()).join());
});

test.each([
  ["no progress", { progress: "" }, "progress"],
  ["progress of spaces", { progress: "   " }, "progress"],
  ["sessions that are no number", { sessionsLost: "some" }, "sessionsLost"],
  ["confidence out of range", { confidence: "6" }, "confidence"],
])("%s is refused, and what was typed is kept", async (_what, changes, field) => {
  const answer = await write(helena, 1, changes);
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({
    errors: { [field]: [expect.any(String)] },
    typed: { ...words, ...changes },
  });
  expect((await stored()).answers).toEqual([]);
});

test("a draft may be kept with nothing in it that has to be", async () => {
  expect((await write(helena, 1, { ready: "no", progress: "" })).status).toBe(302);
  expect((await stored()).answers).toMatchObject([{ readyAt: null, learned: "Patience" }]);
});

test("the unblock requests of its time stand beside it, with their age and answer", async () => {
  const dueOn = new Date(Date.now() + 1000);
  await prisma.hostReview.update({ where: { id }, data: { dueOn } });
  const { page } = await amara.get("/reviews/amara-review-2");
  const { requests } = page as { requests: { ask: string; stands: string }[] };
  expect(requests.length).toBeGreaterThan(0);
  for (const { stands } of requests) expect(stands).toMatch(/^Asked /);
});

test("who can read it is named: its two sides, and with both signatures the host’s leads and faculty; nobody who has left", async () => {
  const readers = async () => {
    const { page } = await amara.get(path);
    return (page as { readers: { name: string }[] }).readers.map(({ name }) => name);
  };
  const leave = (people: string[], leftAt: Date | null) =>
    prisma.programmePerson.updateMany({
      where: { programmeId: "headroom-fellowship", personId: { in: people } },
      data: { leftAt },
    });
  const sidesAlone = ["Amara Okafor", "Helena Marsh"];
  expect(await readers()).toEqual(sidesAlone);
  await bothWrite();
  for (const browser of [amara, helena]) expect((await sign(browser, 3)).status).toBe(302);
  const locked = await readers();
  expect(locked).toEqual(expect.arrayContaining([...sidesAlone, "Desmond Pryce", "Gwilym Rees"]));
  await leave(["helena", "gwilym"], new Date());
  const after = { names: await readers(), text: await pageOf(amara) };
  await leave(["helena", "gwilym"], null);
  expect(after.names).toEqual(
    locked.filter((name) => !["Helena Marsh", "Gwilym Rees"].includes(name)),
  );
  // What she wrote and signed is hers still.
  expect(after.text).toContain("Helena Marsh");
});

test("a sponsor who has left is not named as the other side, and is asked nothing", async () => {
  const where = { programmeId: "headroom-fellowship", personId: "helena" };
  await prisma.programmePerson.updateMany({ where, data: { leftAt: new Date() } });
  expect((await write(amara, 1)).status).toBe(302);
  const page = await pageOf(amara);
  await prisma.programmePerson.updateMany({ where, data: { leftAt: null } });
  expect(await told()).toEqual([]);
  expect(page).not.toContain("Helena Marsh");
});

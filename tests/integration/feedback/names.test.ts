import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let ben: Browser, amara: Browser, ruth: Browser, gwilym: Browser, bernadette: Browser;
let helena: Browser, gethin: Browser;

beforeAll(async () => {
  await seedPeople();
  [ben, amara, ruth, gwilym, bernadette, helena, gethin] = await browsersOf(
    "ben",
    "amara",
    "ruth",
    "gwilym",
    "bernadette",
    "helena",
    "gethin",
  );
}, 60_000);

const of = "/feedback/ben-feedback";
const typed = {
  by: "typing",
  name: "Ada Moor",
  email: "Ada.Moor@example.org",
  group: "host-peers",
  how: "We share a clinic",
};
const named = (email: string) =>
  prisma.rater.findFirst({ where: { feedbackId: "ben-feedback", email } });
const invitations = () => prisma.message.count({ where: { template: "rater-invited" } });

beforeEach(async () => {
  await prisma.rater.deleteMany({ where: { feedbackId: "ben-feedback" } });
  await prisma.feedback.update({
    where: { id: "ben-feedback" },
    data: { nominatedAt: null, approvedAt: null, approvedById: null, changesAsked: "" },
  });
  await prisma.message.deleteMany();
});

describe("naming somebody", () => {
  test("keeps the address in lower case, and writes to nobody", async () => {
    expect((await ben.post(`${of}/raters/new`, typed)).location).toBe(of);
    expect(await named("ada.moor@example.org")).toMatchObject({ invitedAt: null, how: typed.how });
    expect(await prisma.message.count()).toBe(0);
  });

  test("of the programme takes one press, and never shows their address", async () => {
    const form = { by: "choice", personId: "helena", group: "sponsor", how: "My sponsor" };
    await ben.post(`${of}/raters/new`, { ...form, personId: "joyce" });
    expect(await named("joyce.balogun@example.org")).toBeNull();
    await ben.post(`${of}/raters/new`, { ...form, personId: "daniel", group: "cohort-peers" });
    expect(await named("daniel.fraser@example.org")).toMatchObject({ name: "Daniel Fraser" });
    const everything = JSON.stringify((await ben.get(of)).page);
    expect(everything).not.toContain("@");
    expect(JSON.stringify((await ben.get(`${of}/raters/new`)).page)).not.toContain("@");
  });

  test.each([
    ["oneself", { email: "BEN.cartwright@example.org" }, { email: [/own address/] }],
    ["nobody", { name: "", email: "" }, { name: [/name/], email: [/email address/] }],
    ["in no group", { group: "self" }, { group: [/one of the groups/] }],
    ["without a word", { how: " " }, { how: [/how they know you/] }],
  ])("is refused: %s", async (_what, changed, errors) => {
    const answer = await ben.post(`${of}/raters/new`, { ...typed, ...changed });
    expect(answer.status).toBe(422);
    const given = (answer.action as { errors: Record<string, string[]> }).errors;
    expect(Object.keys(given).sort()).toEqual(Object.keys(errors).sort());
    for (const [name, [pattern]] of Object.entries(errors))
      expect(given[name]?.[0]).toMatch(pattern!);
  });

  test("is refused twice, and past six requests for one address in a round", async () => {
    await ben.post(`${of}/raters/new`, typed);
    expect((await ben.post(`${of}/raters/new`, typed)).action).toMatchObject({
      errors: { email: ["This address is named already, for Ada Moor"] },
    });
    const others = ["daniel", "priya", "tomasz", "leila", "grace", "yusuf"];
    await prisma.rater.createMany({
      data: others.map((id) => ({
        feedbackId: `${id}-feedback`,
        group: "host-peers",
        name: "Busy",
        how: "Works here",
        email: "busy@example.org",
      })),
    });
    const busy = { ...typed, name: "Busy", email: "busy@example.org" };
    const refused = await ben.post(`${of}/raters/new`, busy);
    expect(refused).toMatchObject({ status: 422, action: { typed: { name: "Busy" } } });
    expect(JSON.stringify(refused.action)).toContain("6 fellows of the cohort");
    await prisma.rater.delete({
      where: { feedbackId_email: { feedbackId: "yusuf-feedback", email: "busy@example.org" } },
    });
    expect((await ben.post(`${of}/raters/new`, busy)).status).toBe(302);
    await prisma.rater.deleteMany({ where: { email: "busy@example.org" } });
  });

  test("is the fellow's alone, and a name is theirs to change until it is asked", async () => {
    for (const who of [amara, ruth, bernadette, helena, gethin])
      expect([403, 404]).toContain((await who.post(`${of}/raters/new`, typed)).status);
    await ben.post(`${of}/raters/new`, typed);
    const { id } = (await named("ada.moor@example.org"))!;
    const moved = { ...typed, email: "ada@example.org", group: "wider-team" };
    expect((await ben.post(`${of}/raters/${id}/edit`, moved)).status).toBe(302);
    expect(await named("ada@example.org")).toMatchObject({ group: "wider-team" });
    expect((await amara.post(`${of}/raters/${id}/removal`)).status).toBe(404);
    expect((await ben.post("/feedback/amara-feedback/raters/amara-rater-2/removal")).status).toBe(
      404,
    );
    expect((await amara.post("/feedback/amara-feedback/raters/amara-rater-2/removal")).status).toBe(
      409,
    );
    expect((await ben.post(`${of}/raters/${id}/removal`)).status).toBe(302);
    expect(await named("ada@example.org")).toBeNull();
  });
});

describe("approval", () => {
  const seenBy = async (who: Browser) =>
    ((await who.get(`${of}/approval`)).page as { seen: string }).seen;
  async function send() {
    await ben.post(`${of}/raters/new`, typed);
    return ben.post(`${of}/nominations`);
  }

  test("needs a name, waits for faculty, and asks each name once", async () => {
    expect((await ben.post(`${of}/nominations`)).status).toBe(409);
    await send();
    expect(await invitations()).toBe(0);
    const seen = await seenBy(ruth);
    for (const who of [ben, amara, bernadette, helena, gethin])
      expect([403, 404]).toContain((await who.post(`${of}/approval`, { seen })).status);
    expect(await invitations()).toBe(0);
    expect((await ruth.post(`${of}/approval`, { seen })).status).toBe(302);
    expect(await invitations()).toBe(1);
    expect((await gwilym.post(`${of}/approval`, { seen })).status).toBe(409);
    expect(await invitations()).toBe(1);
  });

  test("is of the names that faculty saw", async () => {
    await send();
    const seen = await seenBy(ruth);
    await ben.post(`${of}/raters/new`, { ...typed, name: "Late", email: "late@example.org" });
    const refused = await ruth.post(`${of}/approval`, { seen });
    expect(refused).toMatchObject({ status: 409, action: { typed: { seen: await seenBy(ruth) } } });
    expect(await invitations()).toBe(0);
  });

  test("asks for changes with a neutral mail, and the names are the fellow's again", async () => {
    await send();
    const words = { changesAsked: "Somebody who disagrees with you, please" };
    expect((await ruth.post(`${of}/changes`, { changesAsked: " " })).status).toBe(422);
    expect((await ruth.post(`${of}/changes`, words)).status).toBe(302);
    const [mail] = await prisma.message.findMany({ where: { personId: "ben" } });
    expect(mail?.template).toBe("names-to-change");
    expect(JSON.stringify(mail?.props)).not.toMatch(/disagrees|Moor/);
    expect((await ben.get(of)).page).toMatchObject({ ...words, stage: "naming" });
    expect((await ruth.post(`${of}/approval`, { seen: await seenBy(ruth) })).status).toBe(409);
    await ben.post(`${of}/nominations`);
    expect((await ben.get(of)).page).toMatchObject({ changesAsked: "", stage: "waiting" });
  });

  test("of a name that is added later asks that one alone", async () => {
    await send();
    await ruth.post(`${of}/approval`, { seen: await seenBy(ruth) });
    await ben.post(`${of}/raters/new`, { ...typed, name: "Late", email: "late@example.org" });
    expect(await invitations()).toBe(1);
    await ruth.post(`${of}/approval`, { seen: await seenBy(ruth) });
    const mails = await prisma.message.findMany({ where: { template: "rater-invited" } });
    expect(mails.map(({ to }) => to).sort()).toEqual(["ada.moor@example.org", "late@example.org"]);
  });

  test("a wrong address is put right by faculty: a new link, the old one dead, what was answered gone", async () => {
    await send();
    await ruth.post(`${of}/approval`, { seen: await seenBy(ruth) });
    const before = (await named("ada.moor@example.org"))!;
    await ben.post(`${of}/raters/new`, { ...typed, name: "Late", email: "late@example.org" });
    await prisma.raterReply.create({
      data: { raterId: before.id, answers: [4], comments: [], sentAt: new Date() },
    });
    const path = `${of}/raters/${before.id}/address`;
    const right = { name: "Ada Moor", email: "ada@right.example.org" };
    expect((await ben.post(path, right)).status).toBe(403);
    expect((await ruth.post(path, { ...right, email: before.email })).status).toBe(422);
    expect((await ruth.post(path, right)).status).toBe(302);
    const after = (await named(right.email))!;
    expect(after).toMatchObject({ id: before.id, linkUsedAt: null });
    expect(after.linkHash).not.toBe(before.linkHash);
    expect(await prisma.raterReply.count({ where: { raterId: before.id } })).toBe(0);
    expect((await named("late@example.org"))?.invitedAt).toBeNull();
  });
});

import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { purge } from "../../../app/server/purge.server.ts";
import { type Browser, browserOf, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const page = "/programmes/headroom-fellowship/invitations";
let bernadette: Browser, olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen] = await browsersOf("bernadette", "olwen");
}, 60_000);

beforeEach(async () => {
  await prisma.message.deleteMany();
});

type Shown = { people: { id: string; state: string }[]; counts: Record<string, number> };
const list = async (query = "") => (await bernadette.get(page + query)).page as Shown;
const mailTo = async (personId: string) => {
  const message = await prisma.message.findFirstOrThrow({
    where: { personId, template: "invitation" },
  });
  const { url } = message.props as { url: string };
  return new URL(url).pathname;
};
const invite = async (id: string) => {
  await prisma.invitation.deleteMany({ where: { personId: id } });
  expect((await bernadette.post(page, { person: id })).status).toBe(302);
  return mailTo(id);
};

test("the page lists who has not come in, each with how their invitation stands", async () => {
  const { people, counts } = await list();
  expect(people.map(({ id, state }) => [id, state])).toEqual([
    ["eilidh", "never"],
    ["harriet", "never"],
    ["noor", "never"],
    ["obinna", "runOut"],
    ["tariq", "open"],
  ]);
  expect(counts).toEqual({ never: 3, open: 1, runOut: 1 });
  expect((await list("?state=runOut")).people).toMatchObject([{ id: "obinna" }]);
});

test("the invited come in by the email's link, once, and are then no longer listed", async () => {
  const path = await invite("eilidh");
  expect(path).not.toBe("");
  expect((await send(path, {})).page).toMatchObject({
    invitation: {
      name: "Eilidh Morrison",
      by: "Bernadette Osei",
      programme: "Headroom Fellowship",
    },
  });
  const answer = await send(path, { form: {} });
  expect(answer).toMatchObject({ status: 302, location: "/" });
  const [cookie = ""] = (answer.headers.get("set-cookie") ?? "").split(";");
  expect((await send("/account", { cookie })).status).toBe(200);
  expect(await prisma.person.findUnique({ where: { id: "eilidh" } })).toMatchObject({
    emailVerified: true,
    cameInAt: expect.any(Date),
  });
  expect((await list()).people.map(({ id }) => id)).not.toContain("eilidh");

  expect(await send(path, {})).toMatchObject({ status: 410, page: { invitation: null } });
  const again = await send(path, { form: {} });
  expect(again.headers.get("set-cookie")).toBeNull();
  expect(await bernadette.post(page, { person: "eilidh" })).toMatchObject({ status: 302 });
  expect(await prisma.message.count()).toBe(1);
});

test.each(["run out", "unknown", "of somebody who has left"])(
  "a link that is %s brings nobody in",
  async (what) => {
    const path = await invite("tariq");
    const where = { personId: "tariq" };
    if (what === "run out")
      await prisma.invitation.updateMany({ where, data: { expiresAt: new Date() } });
    const people = "/programmes/headroom-fellowship/people/tariq";
    if (what.includes("left")) await bernadette.post(`${people}/off-boarding`, {});
    const tried = what === "unknown" ? "/invitations/none" : path;
    expect((await send(tried, {})).status).toBe(410);
    const answer = await send(tried, { form: {} });
    expect(answer.headers.get("set-cookie")).toBeNull();
    await bernadette.post(`${people}/return`);
    expect(await prisma.session.count({ where: { userId: "tariq" } })).toBe(0);
  },
);

test("all of a state are invited at once, and a second press invites nobody twice", async () => {
  await prisma.invitation.deleteMany();
  for (const press of ["first", "second"])
    expect((await bernadette.post(page, { all: "never", press })).status).toBe(302);
  expect(await prisma.message.count({ where: { template: "invitation" } })).toBe(
    await prisma.invitation.count(),
  );
  expect(await prisma.invitation.groupBy({ by: "personId", _count: true })).toSatisfy(
    (rows: { _count: number }[]) => rows.length > 0 && rows.every(({ _count }) => _count === 1),
  );
});

test("500 are invited in one go", async () => {
  const data = Array.from({ length: 500 }, (_, at) => {
    return { id: `many-${at}`, name: `Many ${at}`, email: `many${at}@example.org` };
  });
  await prisma.person.createMany({ data });
  await prisma.programmePerson.createMany({
    data: data.map(({ id }) => ({ programmeId: "headroom-fellowship", personId: id })),
  });
  expect((await bernadette.post(page, { all: "never" })).status).toBe(302);
  expect(await prisma.invitation.count({ where: { personId: { startsWith: "many-" } } })).toBe(500);
  expect(await prisma.message.count({ where: { personId: { startsWith: "many-" } } })).toBe(500);
  await prisma.person.deleteMany({ where: { id: { startsWith: "many-" } } });
});

test("nobody ticked is an error", async () => {
  expect(await bernadette.post(page, {})).toMatchObject({
    status: 422,
    action: { errors: { person: ["Tick who is to be invited"] } },
  });
});

test("only the programme's leads invite, and only its own people", async () => {
  for (const browser of [olwen, await browserOf("ruth")]) {
    expect((await browser.get(page)).status).toBe(404);
    expect((await browser.post(page, { person: "harriet" })).status).toBe(404);
  }
  await prisma.person.update({ where: { id: "carys" }, data: { cameInAt: null } });
  await bernadette.post(page, { person: "carys" });
  expect(await prisma.message.count()).toBe(0);
});

test("an invitation's mail keeps its link as long as that works", async () => {
  await invite("harriet");
  await prisma.message.updateMany({ data: { state: "sent" } });
  const day = 24 * 60 * 60_000;
  expect((await purge(new Date(Date.now() + 13 * day))).links).toBe(0);
  expect((await purge(new Date(Date.now() + 15 * day))).links).toBe(1);
});

import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeStamp } from "../../../app/hosts/stamp.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, olwen: Browser;
const programmeId = "headroom-fellowship";
const email = "ana.pereira@example.org";

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen] = await browsersOf("bernadette", "olwen");
}, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.rateLimit.deleteMany();
  await prisma.interest.deleteMany({ where: { email } });
});

const minuteAgo = () => new Date(Date.now() - 60_000);
const typed = {
  organisation: "Marlow Vale",
  place: "Marlow",
  contactName: "Ana Pereira",
  email,
  problem: "People wait, and nobody knows for what.",
};
const express = (form: Record<string, string> = {}, slug = "headroom") =>
  send(`/hosting/${slug}`, {
    form: { ...typed, stamp: makeStamp(programmeId, minuteAgo()), website: "", ...form },
  });
const kept = () => prisma.interest.findMany({ where: { email } });
const templates = async () => (await prisma.message.findMany()).map(({ template }) => template);

async function linkOf() {
  const { props } = await prisma.message.findFirstOrThrow({
    where: { template: "confirm-interest" },
    orderBy: { createdAt: "desc" },
  });
  return new URL((props as { url: string }).url).pathname;
}
async function confirmed() {
  await express();
  const link = await linkOf();
  expect((await send(link, { form: {} })).status).toBe(302);
  await prisma.message.deleteMany();
  const [interest] = await kept();
  return `/interests/${interest?.id}`;
}

describe("an expression of interest", () => {
  test("is kept, and a link is mailed to its address", async () => {
    expect(await express({ email: " Ana.Pereira@Example.org " })).toMatchObject({
      status: 200,
      action: { sentTo: email },
    });
    expect(await kept()).toMatchObject([{ ...typed, confirmedAt: null, answer: null }]);
    expect(await prisma.message.findMany()).toMatchObject([
      { to: email, template: "confirm-interest", personId: null },
    ]);
    const [interest] = await kept();
    expect(await linkOf()).not.toContain(interest?.tokenHash);
  });

  test("is answered the same whoever's address it gives", async () => {
    const unknown = await express();
    const known = await express({ email: "amara.okafor@example.org" });
    expect(known.status).toBe(unknown.status);
    expect(Object.keys(known.action as object)).toEqual(Object.keys(unknown.action as object));
  });

  test.each(["organisation", "place", "contactName", "email", "problem"])(
    "without %s is refused there, and the rest is kept",
    async (field) => {
      expect(await express({ [field]: "" })).toMatchObject({
        status: 422,
        action: { errors: { [field]: [expect.any(String)] }, typed: { ...typed, [field]: "" } },
      });
      expect(await kept()).toEqual([]);
    },
  );

  test("from a machine that fills every field is answered as ever, and goes nowhere", async () => {
    expect(await express({ website: "https://spam.example" })).toMatchObject({
      status: 200,
      action: { sentTo: email },
    });
    expect(await kept()).toEqual([]);
    expect(await templates()).toEqual([]);
  });

  test("that comes at once is refused kindly; sent again after a while, it is taken", async () => {
    const answer = await express({ stamp: makeStamp(programmeId) });
    expect(answer).toMatchObject({
      status: 409,
      action: { errors: { form: [expect.stringContaining("very quick")] }, typed },
    });
    expect(await kept()).toEqual([]);
    expect((await express({ stamp: makeStamp(programmeId, minuteAgo()) })).status).toBe(200);
  });

  test("with a stamp that is not ours is given one, and everything is kept", async () => {
    for (const stamp of ["", "1.forged", makeStamp("severn-fellowship", minuteAgo())]) {
      const answer = await express({ stamp });
      expect(answer).toMatchObject({ status: 409, action: { typed } });
      const { typed: again } = answer.action as { typed: Record<string, string> };
      expect(again.stamp).not.toBe(stamp);
    }
    expect(await kept()).toEqual([]);
  });

  test("one too many for an email address is answered as ever, but not mailed", async () => {
    for (let count = 0; count < 4; count++) expect((await express()).status).toBe(200);
    expect(await kept()).toHaveLength(3);
    expect(await templates()).toHaveLength(3);
  });

  test("one too many from a network is refused, and kept on the page", async () => {
    for (let count = 0; count < 20; count++)
      expect((await express({ email: `ana.${count}@example.org` })).status).toBe(200);
    expect(await express()).toMatchObject({
      status: 409,
      action: { errors: { form: [expect.stringContaining("your network")] }, typed },
    });
    expect(await kept()).toEqual([]);
    await prisma.interest.deleteMany({ where: { email: { startsWith: "ana." } } });
  });

  test("is not taken by a programme that takes none, which says so", async () => {
    expect((await send("/hosting/severn", {})).page).toMatchObject({ stamp: null });
    const stamp = makeStamp("severn-fellowship", minuteAgo());
    expect((await express({ stamp }, "severn")).status).toBe(409);
    expect((await send("/hosting/nowhere", {})).status).toBe(404);
    expect((await express({}, "nowhere")).status).toBe(404);
    expect(await kept()).toEqual([]);
  });
});

describe("the link in the email", () => {
  test("may be opened any number of times, as scanners do; the button confirms, once", async () => {
    await express();
    const link = await linkOf();
    for (let times = 0; times < 3; times++)
      expect((await send(link, {})).page).toMatchObject({ isConfirmed: false });
    expect((await kept())[0]?.confirmedAt).toBeNull();
    for (let times = 0; times < 2; times++)
      expect((await send(link, { form: {} })).location).toBe(link);
    expect((await kept())[0]?.confirmedAt).toBeInstanceOf(Date);
    expect((await send(link, {})).page).toMatchObject({ isConfirmed: true });
    const told = await prisma.message.findMany({ where: { template: "interest-received" } });
    expect(told.map(({ personId }) => personId)).toEqual(["bernadette"]);
  });

  test("runs out after seven days", async () => {
    await express();
    const link = await linkOf();
    const longAgo = new Date(Date.now() - 7.1 * 24 * 3600 * 1000);
    await prisma.interest.updateMany({ where: { email }, data: { createdAt: longAgo } });
    expect((await send(link, {})).page).toBeNull();
    await send(link, { form: {} });
    expect((await kept())[0]?.confirmedAt).toBeNull();
    expect((await send("/hosting/confirmation/none", {})).page).toBeNull();
  });
});

describe("for the programme's leads", () => {
  test("those without an answer come first, and none that nobody confirmed", async () => {
    await express();
    const { page } = await bernadette.get(`/programmes/${programmeId}/interests`);
    expect((page as { interests: { id: string }[] }).interests.map(({ id }) => id)).toEqual([
      "ashcombe-interest",
      "copperfield-interest",
      "redwing-interest",
    ]);
    const [unconfirmed] = await kept();
    expect((await bernadette.get(`/interests/${unconfirmed?.id}`)).status).toBe(404);
  });

  test("and nobody else", async () => {
    for (const who of ["desmond", "helena", "ruth", "amara", "olwen"]) {
      const browser = await browserOf(who);
      expect((await browser.get(`/programmes/${programmeId}/interests`)).status).toBe(404);
      for (const page of ["", "/invitation", "/refusal"])
        expect((await browser.get(`/interests/ashcombe-interest${page}`)).status).toBe(404);
    }
    expect((await bernadette.get("/interests/severn-interest")).status).toBe(404);
    expect((await olwen.get("/interests/severn-interest")).status).toBe(200);
  });
});

describe("inviting", () => {
  test("makes the host with its code, and the contact its lead, who is mailed the way in", async () => {
    const path = await confirmed();
    const answer = await bernadette.post(`${path}/invitation`, { hostId: "" });
    const host = await prisma.host.findFirstOrThrow({
      where: { name: "Marlow Vale" },
      include: { leads: { include: { person: { include: { programmes: true } } } } },
    });
    expect(answer).toMatchObject({ status: 302, location: `/hosts/${host.id}` });
    expect(host).toMatchObject({ programmeId, code: "marlow-vale", place: "Marlow" });
    expect(host.leads.map(({ person }) => person)).toMatchObject([
      { email, name: "Ana Pereira", programmes: [{ programmeId, leftAt: null }] },
    ]);
    expect(await prisma.message.findMany()).toMatchObject([
      { to: email, template: "host-lead-added", props: { host: "Marlow Vale" } },
    ]);
    expect((await bernadette.get(path)).page).toMatchObject({
      answer: { what: "Invited", by: "Bernadette Osei", hostId: host.id },
    });
    const ana = await browserOf(host.leads[0]?.personId ?? "");
    expect((await ana.get("/hosts")).location).toBe(`/hosts/${host.id}`);
    expect((await ana.get(`/hosts/${host.id}`)).page).toMatchObject({ may: { propose: true } });
  });

  test("takes the host that stands, and the person who is known, as they are", async () => {
    const path = await confirmed();
    expect((await bernadette.get(`${path}/invitation`)).page).toMatchObject({
      standing: [{ name: "Marlow Vale" }],
    });
    const again = await bernadette.post(`${path}/invitation`, { hostId: "" });
    expect(again).toMatchObject({
      status: 409,
      action: { errors: { form: [expect.stringContaining("is a host already")] } },
    });
    const other = await bernadette.post(`${path}/invitation`, { hostId: "brackenhurst" });
    expect(other.status).toBe(409);
    const answer = await bernadette.post(`${path}/invitation`, { hostId: "northmere" });
    expect(answer.location).toBe("/hosts/northmere");
    expect(await prisma.person.count({ where: { email } })).toBe(1);
    expect(await prisma.hostLead.count({ where: { hostId: "northmere" } })).toBe(2);
  });

  test("is refused once somebody else has answered", async () => {
    const path = await confirmed();
    expect((await bernadette.post(`${path}/refusal`, { reason: "Not this year" })).status).toBe(
      302,
    );
    const late = await bernadette.post(`${path}/invitation`, { hostId: "" });
    expect(late).toMatchObject({
      status: 409,
      action: { errors: { form: [expect.stringContaining("Bernadette Osei has answered")] } },
    });
    expect(await templates()).toEqual(["interest-declined"]);
  });
});

test("declining needs a reason, which is mailed", async () => {
  const path = await confirmed();
  expect(await bernadette.post(`${path}/refusal`, { reason: "  " })).toMatchObject({
    status: 422,
    action: { errors: { reason: [expect.any(String)] } },
  });
  const reason = "It has a plan and a date.\n\nCome back when it has neither.";
  expect((await bernadette.post(`${path}/refusal`, { reason })).location).toBe(path);
  expect(await prisma.message.findMany()).toMatchObject([
    { to: email, template: "interest-declined", props: { reason } },
  ]);
  expect((await bernadette.get(path)).page).toMatchObject({
    answer: { what: "Declined", note: reason },
  });
  expect((await bernadette.post(`${path}/refusal`, { reason })).status).toBe(409);
});

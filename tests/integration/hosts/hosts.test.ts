import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, desmond: Browser, helena: Browser, ruth: Browser, olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, desmond, helena, ruth, olwen] = await browsersOf(
    "bernadette",
    "desmond",
    "helena",
    "ruth",
    "olwen",
  );
}, 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
});

const list = "/programmes/headroom-fellowship/hosts";
const make = (form: Record<string, string>) => bernadette.post(`${list}/new`, form);
const named = (name: string) => prisma.host.findFirstOrThrow({ where: { name } });

describe("the hosts of a programme", () => {
  test("are listed with their leads, fellows and latest agreement, and found by name in any case", async () => {
    const all = (await bernadette.get(list)).page as { hosts: { name: string }[] };
    expect(all.hosts.map(({ name }) => name)).toEqual(all.hosts.map(({ name }) => name).sort());
    expect(all.hosts).toHaveLength(20);
    expect((await bernadette.get(`${list}?q=NORTHM`)).page).toMatchObject({
      search: "NORTHM",
      hosts: [
        {
          id: "northmere",
          leads: ["Desmond Pryce"],
          fellows: expect.any(Number),
          agreement: "Signed by the programme, waits for the host (Twelfth cohort)",
        },
      ],
    });
    expect((await bernadette.get(`${list}?q=brackenhurst`)).page).toMatchObject({ hosts: [] });
  });

  test("are paged", async () => {
    await prisma.host.createMany({
      data: Array.from({ length: 45 }, (_, n) => ({
        programmeId: "headroom-fellowship",
        code: `zz-${n}`,
        name: `Zz ${n}`,
        place: "There",
      })),
    });
    expect((await bernadette.get(`${list}?q=Zz`)).page).toMatchObject({ hasMore: true });
    const second = (await bernadette.get(`${list}?q=Zz&page=2`)).page as { hosts: object[] };
    expect(second.hosts).toHaveLength(5);
    await prisma.host.deleteMany({ where: { name: { startsWith: "Zz" } } });
  });

  test.each(["desmond", "helena", "ruth", "amara", "olwen"])(
    "are not %s's to list",
    async (who) => {
      expect((await (await browserOf(who)).get(list)).status).toBe(404);
      expect(
        (await (await browserOf(who)).post(`${list}/new`, { name: "A", place: "B" })).status,
      ).toBe(404);
    },
  );
});

describe("a new host", () => {
  test("is given a code made from its name, one of its own", async () => {
    const first = await make({ name: "Ashcombe Rural Health", place: "Ashcombe" });
    const host = await named("Ashcombe Rural Health");
    expect(first).toMatchObject({ status: 302, location: `/hosts/${host.id}/leads` });
    expect(host.code).toBe("ashcombe-rural-health");
    await make({ name: "Ashcombe Rural: Health", place: "Elsewhere" });
    expect((await named("Ashcombe Rural: Health")).code).toBe("ashcombe-rural-health-2");
  });

  test("may have its code typed in any case, but not one that is taken", async () => {
    const answer = await make({ name: "Another", place: "There", code: "NorthMere" });
    expect(answer).toMatchObject({
      status: 409,
      action: {
        errors: { form: [expect.stringContaining("Northmere Hospitals")] },
        typed: { name: "Another", code: "NorthMere" },
      },
    });
    await prisma.host.update({ where: { id: "kelmore" }, data: { code: "KELMORE" } });
    expect((await make({ name: "Another", place: "There", code: "kelmore" })).status).toBe(409);
    await prisma.host.update({ where: { id: "kelmore" }, data: { code: "kelmore" } });
    expect((await make({ name: "Another", place: "There", code: "An-Other" })).status).toBe(302);
    expect((await named("Another")).code).toBe("an-other");
  });

  test("may have the code of another programme's host", async () => {
    expect((await make({ name: "Brack", place: "There", code: "brackenhurst" })).status).toBe(302);
  });

  test.each([
    [{ name: "", place: "There" }, "name"],
    [{ name: "   ", place: "There" }, "name"],
    [{ name: "A", place: "" }, "place"],
    [{ name: "A", place: "There", code: "no spaces" }, "code"],
    [{ name: "A", place: "There", code: "a".repeat(41) }, "code"],
    [{ name: "A".repeat(201), place: "There" }, "name"],
  ])("%j is refused at %s, and kept", async (form, field) => {
    expect(await make(form)).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.any(String)] }, typed: form },
    });
  });
});

describe("changing a host", () => {
  const path = "/hosts/kelmore/edit";
  const seen = async () => ((await bernadette.get(path)).page as { seen: string }).seen;

  test("keeps its own code, and tells of what another changed meanwhile", async () => {
    const first = await seen();
    const form = { name: "London Borough of Kelmore", place: "Kelmore", code: "kelmore" };
    expect((await bernadette.post(path, { ...form, seen: first })).location).toBe("/hosts/kelmore");
    const late = await bernadette.post(path, { ...form, place: "Elsewhere", seen: first });
    expect(late).toMatchObject({ status: 409, action: { typed: { place: "Elsewhere" } } });
    const { typed } = late.action as { typed: Record<string, string> };
    expect((await bernadette.post(path, typed)).status).toBe(302);
    expect((await named("London Borough of Kelmore")).place).toBe("Elsewhere");
  });

  test("is for the programme's leads", async () => {
    for (const browser of [desmond, helena, ruth])
      expect((await browser.get("/hosts/northmere/edit")).status).toBe(403);
    expect((await olwen.get("/hosts/northmere/edit")).status).toBe(404);
    expect((await bernadette.get("/hosts/brackenhurst/edit")).status).toBe(404);
  });
});

describe("the page of a host", () => {
  type Page = {
    placements: { name: string; to: string }[];
    proposals: object[] | null;
    agreements: { id: string; waitsForYou: boolean }[] | null;
    may: object;
  };
  const read = async (browser: Browser, id = "northmere") =>
    (await browser.get(`/hosts/${id}`)).page as Page;

  test("shows its lead what waits for them, and leads on to fellows", async () => {
    const page = await read(desmond);
    expect(page.agreements).toMatchObject([{ id: "northmere-agreement", waitsForYou: true }]);
    expect(page.proposals).toEqual(expect.any(Array));
    expect(page.may).toEqual({ manage: false, propose: true });
    expect(page.placements.length).toBeGreaterThan(0);
    for (const { to } of page.placements) expect((await desmond.get(to)).status).toBe(200);
  });

  test("leads the programme's lead to the fellow's year, as progress is not theirs to read", async () => {
    const page = await read(bernadette);
    expect(page.may).toEqual({ manage: true, propose: false });
    expect(page.placements.map(({ to }) => to)).toContain("/fellows/amara-year");
    expect(page.agreements).toMatchObject([{ waitsForYou: false }]);
  });

  test("shows a sponsor their own fellows and the agreement, and faculty no agreement", async () => {
    const sponsored = await read(helena);
    expect(sponsored.agreements).toMatchObject([{ waitsForYou: false }]);
    expect(sponsored.proposals).toBeNull();
    const taught = await read(ruth);
    expect(taught.agreements).toBeNull();
    expect(taught.proposals).toBeNull();
    for (const { to } of [...sponsored.placements, ...taught.placements])
      expect(to).toMatch(/^\/progress\//);
  });

  test("is nobody else's", async () => {
    for (const who of ["amara", "joyce", "marcus", "maureen", "colin", "olwen", "precious"])
      expect((await (await browserOf(who)).get("/hosts/northmere")).status, who).toBe(404);
    for (const browser of [bernadette, desmond, helena, ruth])
      expect((await browser.get("/hosts/brackenhurst")).status).toBe(404);
    expect((await olwen.get("/hosts/brackenhurst")).status).toBe(200);
  });
});

test("whoever has one host comes to it at once; others choose, or are told what will be here", async () => {
  expect((await desmond.get("/hosts")).location).toBe("/hosts/northmere");
  expect((await helena.get("/hosts")).location).toBe("/hosts/northmere");
  expect((await ruth.get("/hosts")).page).toMatchObject({ hasMore: false });
  expect((await (await browserOf("amara")).get("/hosts")).page).toMatchObject({ hosts: [] });
});

describe("the leads of a host", () => {
  const path = "/hosts/st-osyths/leads";
  const leads = async () =>
    (await prisma.hostLead.findMany({ where: { hostId: "st-osyths" } }))
      .map(({ personId }) => personId)
      .sort();

  test("are found by name among the programme's people, added, told once, and removed", async () => {
    expect((await bernadette.get(`${path}?q=joyce`)).page).toMatchObject({
      found: [{ id: "joyce" }],
    });
    expect((await bernadette.post(path, { personId: "joyce" })).status).toBe(302);
    expect((await bernadette.post(path, { personId: "joyce" })).status).toBe(302);
    expect(await leads()).toEqual(["felicity", "joyce"]);
    expect(await prisma.message.findMany()).toMatchObject([
      { personId: "joyce", template: "host-lead-added" },
    ]);
    expect((await bernadette.post(`${path}/joyce/removal`)).status).toBe(302);
    expect((await bernadette.post(`${path}/joyce/removal`)).status).toBe(302);
    expect(await leads()).toEqual(["felicity"]);
  });

  test("are added by email address in any case, with spaces around it", async () => {
    expect((await bernadette.post(path, { email: "  Joyce.Balogun@Example.org " })).status).toBe(
      302,
    );
    expect(await leads()).toContain("joyce");
    await bernadette.post(`${path}/joyce/removal`);
  });

  test("are people of the programme, and nobody who left it", async () => {
    const other = await bernadette.post(path, { email: "gethin.pugh@example.org" });
    const nobody = await bernadette.post(path, { email: "nobody@example.org" });
    for (const answer of [other, nobody])
      expect(answer).toMatchObject({
        status: 409,
        action: { errors: { form: [expect.stringMatching(/^Nobody of this programme/)] } },
      });
    expect((await bernadette.post(path, { personId: "gethin" })).status).toBe(404);
    expect((await bernadette.get(`${path}?q=gethin`)).page).toMatchObject({ found: [] });
    const key = { programmeId: "headroom-fellowship", personId: "joyce" };
    const where = { programmeId_personId: key };
    await prisma.programmePerson.update({ where, data: { leftAt: new Date() } });
    expect((await bernadette.post(path, { personId: "joyce" })).status).toBe(404);
    await prisma.programmePerson.update({ where, data: { leftAt: null } });
    expect((await bernadette.post(path, { email: "no address" })).status).toBe(422);
    expect((await bernadette.post(path, {})).status).toBe(422);
    expect(await leads()).toEqual(["felicity"]);
  });

  test("are settled by the programme's leads alone", async () => {
    for (const browser of [desmond, helena, ruth]) {
      const there = "/hosts/northmere/leads";
      expect((await browser.get(there)).status).toBe(403);
      expect((await browser.post(there, { personId: "joyce" })).status).toBe(403);
      expect((await browser.post(`${there}/desmond/removal`)).status).toBe(403);
    }
    expect((await olwen.post(`${path}/felicity/removal`)).status).toBe(404);
  });
});

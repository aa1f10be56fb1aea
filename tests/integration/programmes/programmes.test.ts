import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser;
let olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen] = await browsersOf("bernadette", "olwen");
}, 60_000);

const ours = "/programmes/headroom-fellowship";
const theirs = "/programmes/severn-fellowship";

describe("a programme", () => {
  test("is found by its lead without asking which", async () => {
    expect(await bernadette.get("/programmes")).toMatchObject({ status: 302, location: ours });
    expect(await olwen.get("/programmes")).toMatchObject({ status: 302, location: theirs });
  });

  test("shows its lead its own cohorts, and counts its own people", async () => {
    expect((await olwen.get(theirs)).page).toMatchObject({
      name: "Severn Fellowship",
      cohorts: [
        { id: "severn-second-cohort", fellows: 13 },
        { id: "severn-first-cohort", fellows: 2, state: "running" },
      ],
      counts: { leads: 1, hosts: 8 },
    });
  });

  test("is not there for the other programme's lead, whatever is asked of it", async () => {
    for (const path of ["", "/edit", "/leads", "/leads/gethin/removal"]) {
      expect((await bernadette.get(theirs + path)).status, path).toBe(404);
      expect((await olwen.get(ours + path)).status, path).toBe(404);
    }
    const sent = { name: "Taken", slug: "taken", controller: "", forHosts: "" };
    expect((await bernadette.post(`${theirs}/edit`, sent)).status).toBe(404);
    expect((await bernadette.post(`${theirs}/leads/olwen/removal`)).status).toBe(404);
    const { name } = await prisma.programme.findUniqueOrThrow({ where: { slug: "severn" } });
    expect(name).toBe("Severn Fellowship");
  });

  test.each(["ruth", "amara", "desmond", "gethin"])("is not led by %s", async (who) => {
    const browser = await browserOf(who);
    expect((await browser.get("/programmes")).status).toBe(403);
    expect((await browser.get("/programmes/new")).status).toBe(403);
    expect((await browser.post("/programmes/new", { name: "Mine" })).status).toBe(403);
    for (const path of [ours, theirs, `${ours}/leads`, `${theirs}/edit`])
      expect((await browser.get(path)).status, path).toBe(404);
  });

  test("is changed by its lead, and named in addresses by what nobody else has", async () => {
    const sent = {
      name: "Severn Clinical Fellowship",
      slug: "severn-clinical",
      controller: "University of Newport",
      forHosts: "Bring us a hard question.",
      takesInterest: "yes",
    };
    expect(await olwen.post(`${theirs}/edit`, sent)).toMatchObject({ status: 302 });
    expect(await prisma.programme.findUnique({ where: { id: "severn-fellowship" } })).toMatchObject(
      { ...sent, takesInterest: true },
    );
    const taken = await olwen.post(`${theirs}/edit`, { ...sent, slug: "headroom" });
    expect(taken).toMatchObject({ status: 409, action: { typed: { slug: "headroom" } } });
    const wrong = await olwen.post(`${theirs}/edit`, { ...sent, slug: "two words", name: " " });
    expect(wrong.status).toBe(422);
    expect(wrong.action).toMatchObject({
      errors: { slug: [expect.stringContaining("In addresses")], name: [expect.any(String)] },
    });
    const unticked: Record<string, string> = { ...sent };
    delete unticked.takesInterest;
    await olwen.post(`${theirs}/edit`, unticked);
    expect(await prisma.programme.findUnique({ where: { id: "severn-fellowship" } })).toMatchObject(
      { takesInterest: false },
    );
  });

  test("names its controller on the privacy page, to its own people alone", async () => {
    const amara = await browserOf("amara");
    expect((await amara.get("/privacy")).page).toMatchObject([
      { name: "Headroom Fellowship", controller: "Bloomsbury University" },
    ]);
    const visitor = await browserOf("carys");
    expect(JSON.stringify((await visitor.get("/privacy")).page)).not.toContain("Bloomsbury");
  });

  test("may be followed by another of the same lead's", async () => {
    const made = await olwen.post("/programmes/new", { name: "Severn Fellowship" });
    const other = await prisma.programme.findUniqueOrThrow({
      where: { slug: "severn-fellowship" },
    });
    expect(made).toMatchObject({ status: 302, location: `/programmes/${other.id}` });
    expect((await olwen.get("/programmes")).page).toMatchObject([
      { name: "Severn Clinical Fellowship" },
      { name: "Severn Fellowship" },
    ]);
    expect((await bernadette.get(`/programmes/${other.id}`)).status).toBe(404);
  });
});

describe("the leads of a programme", () => {
  const leads = `${ours}/leads`;

  test("add somebody of the programme, who can then do all that they can", async () => {
    const gwilym = await browserOf("gwilym");
    expect((await gwilym.get(ours)).status).toBe(404);
    expect(await bernadette.post(leads, { email: "Gwilym.Rees@example.org" })).toMatchObject({
      status: 302,
    });
    expect((await gwilym.get(ours)).status).toBe(200);
    expect((await bernadette.get(leads)).page).toMatchObject({
      leads: [{ name: "Bernadette Osei", isYou: true }, { name: "Gwilym Rees" }],
    });
  });

  test("cannot add somebody of another programme, and are not told of them", async () => {
    const [known, unknown] = [
      await bernadette.post(leads, { email: "carys.bevan@example.org" }),
      await bernadette.post(leads, { email: "nobody.here@example.org" }),
    ];
    for (const answer of [known, unknown])
      expect(answer).toMatchObject({
        status: 409,
        action: { errors: { form: [expect.stringContaining("Nobody of Headroom Fellowship")] } },
      });
    expect((await bernadette.post(leads, { email: "carys" })).status).toBe(422);
  });

  test("may all be removed but the last", async () => {
    const gwilym = await browserOf("gwilym");
    await bernadette.post(leads, { email: "gwilym.rees@example.org" });
    const own = await gwilym.post(`${leads}/gwilym/removal`);
    expect(own).toMatchObject({ status: 302, location: "/" });
    expect((await gwilym.get(ours)).status).toBe(404);
    const last = await bernadette.post(`${leads}/bernadette/removal`);
    expect(last).toMatchObject({ status: 409 });
    expect((await bernadette.get(ours)).status).toBe(200);
  });
});

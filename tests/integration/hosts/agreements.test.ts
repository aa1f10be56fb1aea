import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, imogen: Browser, rashid: Browser, olwen: Browser;
const host = "heron-quarter";
let path: string, id: string;

beforeAll(async () => {
  await seedPeople();
  [bernadette, imogen, rashid, olwen] = await browsersOf("bernadette", "imogen", "rashid", "olwen");
}, 60_000);

beforeEach(async () => {
  await prisma.hostAgreement.deleteMany({ where: { hostId: host } });
  await prisma.hostLead.deleteMany({ where: { hostId: host, personId: { not: "imogen" } } });
  await prisma.message.deleteMany();
  const answer = await write();
  expect(answer.status).toBe(302);
  path = answer.location ?? "";
  id = path.split("/").at(-1) ?? "";
});

const write = (form = {}) =>
  bernadette.post(`/hosts/${host}/agreements/new`, {
    cohortId: "twelfth-cohort",
    terms: "# Time\n\nThree sessions at most.",
    ...form,
  });
const sign = (browser: Browser, side: string, revision = 1, agreed = "yes") =>
  browser.post(`${path}/signature`, { revision: String(revision), side, agreed });
const change = (revision: number, terms = "# Time\n\nTwo sessions at most.") =>
  bernadette.post(`${path}/edit`, { revision: String(revision), terms });
const sides = async () =>
  (await prisma.agreementSignature.findMany({ where: { agreementId: id } }))
    .map(({ side, personId }) => `${side}: ${personId}`)
    .sort();
const told = async () =>
  (await prisma.message.findMany())
    .map(({ template, personId }) => `${template}: ${personId}`)
    .sort();

test("an agreement is written, signed by the host, signed by the programme, and locked", async () => {
  expect(await told()).toEqual(["agreement-to-sign: imogen"]);
  await prisma.message.deleteMany();

  expect((await imogen.get(`${path}/signature`)).page).toMatchObject({
    sidesToSign: [{ side: "host", party: "Heron Quarter Mental Health" }],
  });
  expect((await sign(imogen, "host")).location).toBe(path);
  expect(await told()).toEqual(["agreement-to-sign: bernadette"]);
  await prisma.message.deleteMany();

  expect((await sign(bernadette, "programme")).location).toBe(path);
  expect(await sides()).toEqual(["host: imogen", "programme: bernadette"]);
  expect(await told()).toEqual(["agreement-locked: bernadette", "agreement-locked: imogen"]);
  expect((await imogen.get(path)).page).toMatchObject({
    isLocked: true,
    state: "Signed by both",
    sidesToSign: [],
    signatures: [
      { name: "Imogen Hartley", party: "Heron Quarter Mental Health" },
      { name: "Bernadette Osei", party: "Headroom Fellowship" },
    ],
    may: { write: false },
  });
  expect((await change(1)).status).toBe(409);
  expect((await bernadette.get(`${path}/edit`)).status).toBe(409);
  expect((await sign(imogen, "host")).status).toBe(403);
});

test("the programme may sign first; the host is asked then", async () => {
  await prisma.message.deleteMany();
  await sign(bernadette, "programme");
  expect(await told()).toEqual(["agreement-to-sign: imogen"]);
  expect((await sign(imogen, "host")).status).toBe(302);
});

test("a change takes the signature away, and both sides are told to sign again", async () => {
  await sign(imogen, "host");
  await prisma.message.deleteMany();
  expect((await change(1)).status).toBe(302);
  expect(await sides()).toEqual([]);
  expect(await told()).toEqual(["agreement-changed: imogen"]);
  expect((await sign(imogen, "host", 1)).status).toBe(409);
  expect((await sign(imogen, "host", 2)).status).toBe(302);
});

test("what changes nothing takes no signature away", async () => {
  await sign(imogen, "host");
  expect((await change(1, "# Time\n\nThree sessions at most.")).status).toBe(302);
  expect(await sides()).toEqual(["host: imogen"]);
});

test("a change over a newer one overwrites nothing; once told, it may be sent again", async () => {
  await change(1, "One");
  const late = await change(1, "Two");
  expect(late).toMatchObject({ status: 409, action: { typed: { terms: "Two", revision: "2" } } });
  const { typed } = late.action as { typed: Record<string, string> };
  expect((await bernadette.post(`${path}/edit`, typed)).status).toBe(302);
  expect((await prisma.hostAgreement.findUniqueOrThrow({ where: { id } })).terms).toBe("Two");
});

describe("nobody", () => {
  test("signs for both sides, though they lead both", async () => {
    await prisma.hostLead.create({ data: { hostId: host, personId: "bernadette" } });
    expect((await bernadette.get(`${path}/signature`)).page).toMatchObject({
      sidesToSign: [{ side: "host" }, { side: "programme" }],
    });
    expect((await sign(bernadette, "programme")).status).toBe(302);
    expect((await sign(bernadette, "host")).status).toBe(403);
    expect((await bernadette.get(`${path}/signature`)).status).toBe(403);
    expect((await sign(imogen, "host")).status).toBe(302);
  });

  test("signs for a side that is not theirs, or without having ticked the box", async () => {
    expect((await sign(imogen, "programme")).status).toBe(403);
    expect((await sign(bernadette, "host")).status).toBe(403);
    expect((await sign(rashid, "host")).status).toBe(403);
    expect(await sign(imogen, "host", 1, "")).toMatchObject({
      status: 422,
      action: { errors: { agreed: [expect.any(String)] } },
    });
    expect((await sign(imogen, "nobody")).status).toBe(422);
    expect(await sides()).toEqual([]);
  });

  test("signs twice when two leads of a host sign at once", async () => {
    await prisma.hostLead.create({ data: { hostId: host, personId: "beverley" } });
    const beverley = await browserOf("beverley");
    const answers = await Promise.all([sign(imogen, "host"), sign(beverley, "host")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 403]);
    expect(await sides()).toHaveLength(1);
  });

  test("of another programme, or of no side, reads it", async () => {
    expect((await rashid.get(path)).status).toBe(200);
    for (const who of ["olwen", "desmond", "ruth", "amara", "beverley", "helena", "colin"])
      for (const page of ["", "/edit", "/signature"])
        expect((await (await browserOf(who)).get(path + page)).status, who + page).toBe(404);
    for (const browser of [bernadette, imogen])
      expect((await browser.get("/agreements/brackenhurst-agreement")).status).toBe(404);
    expect((await olwen.get("/agreements/brackenhurst-agreement")).status).toBe(200);
  });
});

describe("an agreement to write", () => {
  test("starts from terms that name the parties, for cohorts that have none yet", async () => {
    expect((await bernadette.get("/hosts/silverlea/agreements/new")).page).toMatchObject({
      cohorts: expect.arrayContaining([expect.objectContaining({ id: "twelfth-cohort" })]),
      terms: expect.stringContaining("Bloomsbury University is the controller"),
    });
    const { page } = await bernadette.get(`/hosts/${host}/agreements/new`);
    const { cohorts } = page as { cohorts: { id: string }[] };
    expect(cohorts.map(({ id }) => id)).not.toContain("twelfth-cohort");
  });

  test("is one for a cohort, of the programme, with words in it", async () => {
    expect((await write()).status).toBe(409);
    expect((await write({ cohortId: "severn-first-cohort" })).status).toBe(409);
    expect(await write({ terms: " " })).toMatchObject({
      status: 422,
      action: { errors: { terms: [expect.any(String)] } },
    });
    expect(await prisma.hostAgreement.count({ where: { hostId: host } })).toBe(1);
  });

  test("is the programme's leads' to write and change", async () => {
    for (const browser of [imogen, rashid]) {
      expect((await browser.get(`/hosts/${host}/agreements/new`)).status).toBe(403);
      expect((await browser.get(`${path}/edit`)).status).toBe(403);
      expect((await browser.post(`${path}/edit`, { revision: "1", terms: "Mine" })).status).toBe(
        403,
      );
    }
  });
});

test("home names what waits for one's signature, those first that the other side has signed", async () => {
  const tasks = async (browser: Browser) =>
    ((await browser.get("/")).page as { tasks: { to: string }[] }).tasks
      .map(({ to }) => to)
      .filter((to) => to.startsWith("/agreements/"));
  expect(await tasks(imogen)).toEqual([path]);
  expect((await tasks(bernadette))[0]).toBe("/agreements/kelmore-agreement");
  expect(await tasks(bernadette)).toContain(path);
  expect(await tasks(bernadette)).not.toContain("/agreements/northmere-agreement");
  expect(await tasks(olwen)).toEqual(["/agreements/brackenhurst-agreement"]);
  expect(await tasks(rashid)).toEqual([]);
  await sign(imogen, "host");
  expect(await tasks(imogen)).toEqual([]);
});

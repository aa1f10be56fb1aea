import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const people = "/programmes/headroom-fellowship/people";
let bernadette: Browser, olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen] = await browsersOf("bernadette", "olwen");
}, 60_000);

beforeEach(async () => {
  await prisma.message.deleteMany();
});

type Page = { people: { id: string; roles: string[]; cameIn: boolean }[]; hasMore: boolean };
const list = async (query = "", browser = bernadette) =>
  (await browser.get(`${people}?${query}`)).page as Page;
const found = async (query: string) => (await list(query)).people.map(({ id }) => id);

let number = 0;
const person = (changes = {}) => {
  number += 1;
  return {
    name: `Person ${number}`,
    email: `person${number}@example.org`,
    profession: "",
    ...changes,
  };
};
const add = async (changes = {}) => {
  const answer = await bernadette.post(`${people}/new`, person(changes));
  expect(answer.status).toBe(302);
  return answer.location?.split("/").pop()?.split("?")[0] ?? "";
};
const roleOf = async (id: string, form: Record<string, string>) =>
  bernadette.post(`${people}/${id}/roles/new`, form);

test("the list shows everybody of the programme, by name, page by page, and nobody of another", async () => {
  const first = await list();
  const second = await list("page=2");
  expect(first.people).toHaveLength(50);
  expect([first.hasMore, second.hasMore]).toEqual([true, true]);
  const ids = [...first.people, ...second.people, ...(await list("page=3")).people].map(
    ({ id }) => id,
  );
  const belong = await prisma.programmePerson.findMany({
    where: { programmeId: "headroom-fellowship", leftAt: null },
    orderBy: { person: { name: "asc" } },
  });
  expect(ids).toEqual(belong.map(({ personId }) => personId));
  expect(ids).not.toContain("carys");
});

test("each is shown with their roles, many of a kind in one", async () => {
  const rolesOf = async (words: string) => (await list(`words=${words}`)).people[0]?.roles;
  expect(await rolesOf("Ruth")).toEqual([
    "Faculty, Twelfth cohort",
    "Faculty, Thirteenth cohort",
    "Facilitator of Hawthorn",
    "Co-consulting with Priya Nair",
  ]);
  expect(await rolesOf("Carvalho")).toEqual(["Coach of 6 fellows"]);
  expect(await rolesOf("desmond.p")).toEqual(["Host lead, Northmere Hospitals"]);
  expect(await rolesOf("Eilidh")).toEqual([]);
});

test.each([
  ["words=amara", ["amara"]],
  ["words=OKAF", ["amara"]],
  ["words=oka+am", ["amara"]],
  ["words=ines", ["ines"]],
  ["words=Inês", ["ines"]],
  ["words=amara.okafor@", ["amara"]],
  ["words=carys", []],
  ["words=nurse", []],
  ["words=%22+OR+%22", []],
  ["words=*", []],
  ["role=assessor", ["colin"]],
  ["role=programmeLead", ["bernadette"]],
  ["role=lineManager", ["siobhan"]],
  ["role=alum", ["eleni", "kofi"]],
  ["role=hostLead&words=pryce", ["desmond"]],
  ["role=mentor&words=joyce&cohort=twelfth-cohort", ["joyce"]],
  ["cohort=twelfth-cohort&words=pryce", ["desmond"]],
  ["cohort=severn-first-cohort", []],
  ["standing=notIn", ["eilidh", "harriet", "noor", "obinna", "tariq"]],
  ["standing=left", []],
])("%s finds %j", async (query, ids) => expect(await found(query)).toEqual(ids));

test("an unknown role or page is no filter", async () => {
  expect((await list("role=king&page=-1&standing=odd")).people).toHaveLength(50);
});

test("nobody but its leads sees or changes a programme's people", async () => {
  const form = { ...person(), role: "alum", to: "" };
  for (const browser of [olwen, ...(await browsersOf("ruth", "amara", "carys"))]) {
    for (const path of ["", "/new", "/amara", "/amara/edit", "/amara/roles/new"])
      expect((await browser.get(people + path)).status, path).toBe(404);
    expect((await browser.get("/programmes/headroom-fellowship/conflicts")).status).toBe(404);
    for (const path of [
      "/new",
      "/amara/edit",
      "/amara/return",
      "/amara/roles/new",
      "/joyce/roles/mentor:amara-year/removal",
    ])
      expect((await browser.post(people + path, form)).status, path).toBe(404);
  }
  expect((await bernadette.get(`${people}/carys`)).status).toBe(404);
});

test("a person is added with a first role", async () => {
  const id = await add({
    role: "citizen",
    cohortId: "twelfth-cohort",
    email: " Tess@Example.org ",
  });
  expect((await bernadette.get(`${people}/${id}`)).page).toMatchObject({
    email: "tess@example.org",
    cameIn: null,
    roles: [{ key: "citizen:twelfth-cohort", text: "Citizen partner, Twelfth cohort" }],
  });
});

test("a role that relates to something else is asked about next", async () => {
  const answer = await bernadette.post(`${people}/new`, { ...person(), role: "mentor" });
  expect(answer.location).toMatch(/\/roles\/new\?role=mentor$/);
  const { page } = await bernadette.get(answer.location ?? "");
  expect(page).toMatchObject({ kind: "mentor", choices: { length: 24 } });
});

test("a cohort of another programme is no place for a role, and nobody is added", async () => {
  const who = person({ role: "faculty", cohortId: "severn-first-cohort" });
  expect((await bernadette.post(`${people}/new`, who)).status).toBe(404);
  expect(await prisma.person.count({ where: { email: who.email } })).toBe(0);
});

test("who is there already is named and linked to, whatever case or spaces; nothing is lost", async () => {
  const who = person({ email: "  AMARA.okafor@example.org " });
  expect(await bernadette.post(`${people}/new`, who)).toMatchObject({
    status: 409,
    action: {
      errors: { form: [expect.stringContaining("Amara Okafor has this email address")] },
      typed: { name: who.name, thereId: "amara" },
    },
  });
});

test.each([
  ["no name", { name: " " }, "name"],
  ["no email address", { email: "" }, "email"],
  ["an email address that is none", { email: "somebody" }, "email"],
  ["an unknown role", { role: "king" }, "role"],
])("%s is refused, and what was typed is kept", async (_what, changes, field) => {
  const who = person(changes);
  expect(await bernadette.post(`${people}/new`, who)).toMatchObject({
    status: 422,
    action: { errors: { [field]: [expect.any(String)] }, typed: who },
  });
});

test("somebody of another programme is added without a word about them; what they are stays apart", async () => {
  const id = await add({ name: "C. B.", email: "gethin.pugh@example.org" });
  expect(id).toBe("gethin");
  expect((await bernadette.get(`${people}/gethin`)).page).toMatchObject({
    name: "Gethin Pugh",
    roles: [],
    may: { correct: false },
  });
  expect((await bernadette.get(`${people}/gethin/edit`)).status).toBe(403);
  expect((await bernadette.post(`${people}/gethin/edit`, person())).status).toBe(403);
  await prisma.programmePerson.deleteMany({
    where: { personId: "gethin", programmeId: "headroom-fellowship" },
  });
});

test("a conflict of interest is named before the role is given, and stands only when it was seen", async () => {
  const assessor = { role: "assessor", to: "twelfth-cohort" };
  const answer = await roleOf("joyce", assessor);
  expect(answer).toMatchObject({
    status: 409,
    action: {
      errors: {
        form: [expect.stringContaining("Joyce Balogun: mentor and assessor of Amara Okafor")],
      },
    },
  });
  expect(await prisma.cohortMember.count({ where: { personId: "joyce" } })).toBe(0);

  const { typed } = answer.action as { typed: Record<string, string> };
  const guessed = { ...typed, understood: "yes" };
  expect((await roleOf("joyce", guessed)).status).toBe(409);
  expect((await roleOf("joyce", typed)).status).toBe(302);

  const { page } = await bernadette.get("/programmes/headroom-fellowship/conflicts");
  const texts = (page as { conflicts: { text: string }[] }).conflicts.map(({ text }) => text);
  expect(texts).toContain("Joyce Balogun: mentor and assessor of Amara Okafor");
  expect(texts).toContain(
    "Siobhán Keane: line manager of Jasmine Wilder, and with them in the set Alder",
  );

  expect(
    (await bernadette.post(`${people}/joyce/roles/assessor:twelfth-cohort/removal`)).status,
  ).toBe(302);
  expect((await bernadette.get(`${people}/joyce`)).page).toMatchObject({ conflicts: [] });
});

test.each([
  ["the mentor as sponsor", "joyce", { role: "sponsor", to: "amara-year" }],
  ["the sponsor as mentor", "helena", { role: "mentor", to: "amara-year" }],
  ["the assessor as coach", "colin", { role: "coach", to: "amara-year" }],
  ["the facilitator as line manager of a member", "ruth", { role: "lineManager", to: "amara" }],
  ["a member as line manager of the facilitator", "amara", { role: "lineManager", to: "ruth" }],
])("%s makes a conflict", async (_what, id, form) => {
  expect((await roleOf(id, form)).status).toBe(409);
});

test.each([
  ["the mentor of another fellow as sponsor", "joyce", { role: "sponsor", to: "ben-year" }],
  ["the line manager of somebody in another set", "marcus", { role: "lineManager", to: "amara" }],
])("%s makes none", async (_what, id, form) => {
  expect((await roleOf(id, form)).status).toBe(302);
});

test("who manages a member is warned of before the set is theirs to facilitate", async () => {
  const id = await add();
  expect((await roleOf(id, { role: "lineManager", to: "ben" })).status).toBe(302);
  expect(await roleOf(id, { role: "facilitator", to: "plane" })).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringContaining("in the set Plane")] } },
  });
});

test("a role without what it relates to is refused", async () => {
  expect(await roleOf("eilidh", { role: "mentor", to: "" })).toMatchObject({
    status: 422,
    action: { errors: { to: ["Choose the fellow"] } },
  });
  expect((await roleOf("eilidh", { role: "king", to: "x" })).status).toBe(422);
});

test("taking a role away asks first; one that they do not have is not there", async () => {
  expect(
    (await bernadette.get(`${people}/joyce/roles/mentor:sunita-year/removal`)).page,
  ).toMatchObject({
    role: { text: "Mentor of Sunita Gurung" },
  });
  for (const key of ["mentor:ben-year", "king", "mentor"])
    expect((await bernadette.get(`${people}/joyce/roles/${key}/removal`)).status).toBe(404);
  const begun = `${people}/amara/roles/fellow:twelfth-cohort/removal`;
  expect((await bernadette.post(begun)).status).toBe(409);
});

test("another email address signs them out, and the old one is told", async () => {
  const id = await add({ email: "old@example.org" });
  const browser = await browserOf(id);
  await prisma.invitation.create({
    data: {
      programmeId: "headroom-fellowship",
      personId: id,
      tokenHash: "of an old address",
      expiresAt: new Date("2090-01-01"),
    },
  });
  const name = { name: "New Name", profession: "Nurse" };
  const path = `${people}/${id}/edit`;
  expect((await bernadette.post(path, { ...name, email: "old@example.org" })).status).toBe(302);
  expect((await browser.get("/account")).status).toBe(200);
  expect((await bernadette.post(path, { ...name, email: "New@Example.org" })).status).toBe(302);
  expect((await browser.get("/account")).location).toMatch(/^\/sign-in/);
  expect(await prisma.message.findMany()).toMatchObject([
    { template: "address-changed", to: "old@example.org" },
  ]);
  expect(
    await prisma.invitation.count({ where: { personId: id, expiresAt: { gt: new Date() } } }),
  ).toBe(0);
  expect(await found("words=new+na")).toEqual([id]);
  const taken = await bernadette.post(path, { ...name, email: "amara.okafor@example.org" });
  expect(taken.status).toBe(409);
});

test("who has left is on a list of their own, and comes back", async () => {
  const id = await add({ name: "Zuleika Left" });
  expect((await bernadette.post(`${people}/${id}/off-boarding`, {})).status).toBe(302);
  expect(await found("words=zuleika")).toEqual([]);
  expect(await found("words=zuleika&standing=left")).toEqual([id]);
  expect(await found("standing=left")).toEqual([id]);
  expect((await roleOf(id, { role: "alum", to: "" })).status).toBe(404);
  expect((await bernadette.post(`${people}/${id}/return`)).status).toBe(302);
  expect(await found("words=zuleika")).toEqual([id]);
});

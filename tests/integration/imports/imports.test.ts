import { beforeAll, beforeEach, expect, test } from "vitest";
import { settled } from "../../../app/server/afterwards.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, olwen: Browser, ruth: Browser;
const people = "/programmes/headroom-fellowship/people";

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen, ruth] = await browsersOf("bernadette", "olwen", "ruth");
  // The first request loads every room, which takes longer than any test.
  await bernadette.get(`${people}/import`);
}, 120_000);

beforeEach(async () => {
  await prisma.peopleImport.deleteMany({
    where: { id: { notIn: ["headroom-import", "severn-import"] } },
  });
});

type Finding = { row: number; outcome: string; says: { column: string; says: string }[] };
type Shown = {
  state: string;
  problem: string;
  counts: Record<string, number>;
  findings: Finding[];
  aboutFile: Finding["says"];
};

const file = (content: string | Uint8Array<ArrayBuffer>, name = "people.csv") =>
  new File([content], name, { type: "text/csv" });

/** Sends a file as the programme's lead, and has it checked. */
async function sent(content: string | Uint8Array<ArrayBuffer>) {
  const answer = await bernadette.post(`${people}/import`, { file: file(content) });
  expect(answer.status, JSON.stringify(answer.action)).toBe(302);
  await settled();
  const path = answer.location ?? "";
  return { path, page: (await bernadette.get(path)).page as Shown };
}

const confirm = (path: string) => bernadette.post(`${path}/confirmation`);

/** Everything that an import could write. */
const everything = async () =>
  JSON.stringify([
    await prisma.person.findMany({ orderBy: { id: "asc" } }),
    await prisma.programmePerson.findMany({ orderBy: { personId: "asc" } }),
    await prisma.fellow.findMany({ orderBy: { id: "asc" } }),
    await prisma.placement.findMany({ orderBy: { id: "asc" } }),
    await prisma.cohortMember.findMany({ orderBy: [{ personId: "asc" }, { role: "asc" }] }),
    await prisma.sponsorship.findMany({ orderBy: [{ fellowId: "asc" }, { personId: "asc" }] }),
    await prisma.pair.findMany({ orderBy: { id: "asc" } }),
    await prisma.hostLead.findMany({ orderBy: [{ hostId: "asc" }, { personId: "asc" }] }),
    await prisma.lineManagement.findMany({ orderBy: [{ managerId: "asc" }] }),
    await prisma.learningSet.findMany({ orderBy: { id: "asc" } }),
    await prisma.setMember.findMany({ orderBy: [{ setId: "asc" }, { personId: "asc" }] }),
  ]);

const sheet = `Role;E-Mail;Name;Cohort;Host;Fellow;Set;Phone
fellow; nell.harlow@Example.org ;Nell Harlow;twelfth cohort;northmere;;Juniper;1
facilitator;ola.berg@example.org;Ola Berg;Twelfth cohort;;;Juniper;2
mentor;ines.carvalho@example.org;Inês Carvalho;;;nell.harlow@example.org;;3
sponsor;helena.marsh@example.org;Helena Marsh;;;nell.harlow@example.org;;4
host lead;ola.berg@example.org;Ola Berg;;fleetwater;;;5
line manager;kim.vo@example.org;Kim Vo;;;nell.harlow@example.org;;6
;lee.park@example.org;Lee Park;;;;;7
`;

test("a spreadsheet is looked at, confirmed and written; sent again, it changes nothing", async () => {
  const before = await everything();
  const { path, page } = await sent(sheet);
  expect(page.counts).toEqual({ error: 0, make: 5, change: 2, leave: 0 });
  expect(page.aboutFile[0]?.says).toContain("“Phone”");
  expect(await everything()).toEqual(before);

  expect(await confirm(path)).toMatchObject({ status: 302, location: people });
  const nell = await prisma.person.findUniqueOrThrow({
    where: { email: "nell.harlow@example.org" },
    include: {
      programmes: true,
      setMemberships: { include: { set: { include: { facilitator: true } } } },
      fellowships: {
        include: { placements: true, sponsorships: true, pairs: true },
      },
      managers: { include: { manager: true } },
    },
  });
  expect(nell).toMatchObject({
    name: "Nell Harlow",
    programmes: [{ programmeId: "headroom-fellowship", leftAt: null }],
    setMemberships: [{ set: { name: "Juniper", facilitator: { name: "Ola Berg" } } }],
    fellowships: [
      {
        cohortId: "twelfth-cohort",
        hostId: "northmere",
        placements: [{ hostId: "northmere", byId: "bernadette" }],
        sponsorships: [{ personId: "helena" }],
        pairs: [{ kind: "mentor", personId: "ines" }],
      },
    ],
    managers: [{ manager: { name: "Kim Vo" } }],
  });
  expect(
    await prisma.peopleImport.findFirst({ where: { id: path.split("/").pop() } }),
  ).toMatchObject({ state: "done", text: "" });

  const written = await everything();
  const again = await sent(sheet);
  expect(again.page.counts).toEqual({ error: 0, make: 0, change: 0, leave: 7 });
  await confirm(again.path);
  expect(await everything()).toEqual(written);
  expect((await confirm(path)).status).toBe(409);
});

test("what a programme exports changes nothing when it is brought in again", async () => {
  const { text, headers } = await bernadette.get(`${people}/export.csv`);
  expect(headers.get("content-disposition")).toContain("headroom-people.csv");
  expect(text).toContain("Amara Okafor");
  expect(text).not.toContain("Carys Bevan");
  const { page } = await sent(text);
  expect(page.findings.filter(({ outcome }) => outcome !== "leave")).toEqual([]);
  expect(page.counts.leave).toBeGreaterThan(70);
});

test("the example can be sent as it is", async () => {
  const { text } = await bernadette.get(`${people}/example.csv`);
  expect(text).toContain("Thirteenth cohort");
  expect((await sent(text)).page.counts).toMatchObject({ error: 0, change: 0, leave: 0 });
});

test("every error names its row and its cell, and nothing can be written", async () => {
  const before = await everything();
  const { path, page } = await sent(`Name,Email,Role,Cohort,Host,Fellow
,a@example.org,,,,
Bo,not an address,,,,
Cy,cy@example.org,sponsor,,,
Di,di@example.org,fellow,Ninetieth cohort,,
Ed,ed@example.org,host lead,,nowhere,
Flo,flo@example.org,coach,,,stranger@example.org
=SUM(A1),gil@example.org,,,,
Hal,hal@example.org,wizard,,,
Ida,IDA@example.org,fellow,Twelfth cohort,,
Ida,ida @example.org,fellow,Twelfth cohort,,
Jo,ida@example.org,,,,
`);
  const said = page.findings.map(({ row, says }) => [row, says.map(({ column }) => column)]);
  expect(said).toEqual([
    [2, ["name"]],
    [3, ["email"]],
    [4, ["fellow"]],
    [5, ["cohort"]],
    [6, ["host"]],
    [7, ["fellow"]],
    [8, ["name"]],
    [9, ["role"]],
    [11, ["role"]],
    [12, ["email"]],
  ]);
  expect(page.findings[6]?.says[0]?.says).toContain("begins with “=”");
  const answer = await confirm(path);
  expect(answer.status).toBe(409);
  expect(await everything()).toEqual(before);
});

test("a name is theirs once they have come in, and of somebody in another programme nothing is told", async () => {
  const { page, path } = await sent(`Name,Email,Role,Cohort
Amara O,amara.okafor@example.org,,
Somebody,carys.bevan@example.org,,
`);
  expect(page.counts).toEqual({ error: 0, make: 0, change: 1, leave: 1 });
  expect(JSON.stringify(page)).toContain("Stays “Amara Okafor”");
  expect(JSON.stringify(page)).not.toContain("Carys Bevan");
  await confirm(path);
  const names = await prisma.person.findMany({
    where: { id: { in: ["amara", "carys"] } },
    orderBy: { id: "asc" },
    select: { name: true },
  });
  expect(names).toEqual([{ name: "Amara Okafor" }, { name: "Carys Bevan" }]);
  const key = { programmeId: "headroom-fellowship", personId: "carys" };
  await prisma.programmePerson.delete({ where: { programmeId_personId: key } });
});

test("a name nobody has come in with can be corrected", async () => {
  await confirm((await sent("Name,Email\nPat Grey,pat.grey@example.org")).path);
  const { page, path } = await sent("Name,Email,Profession\nPat Gray,pat.grey@example.org,Midwife");
  expect(page.counts.change).toBe(1);
  await confirm(path);
  expect(
    await prisma.person.findUnique({ where: { email: "pat.grey@example.org" } }),
  ).toMatchObject({ name: "Pat Gray", profession: "Midwife" });
});

test("what has changed since the preview is named, and the file is checked again", async () => {
  const { path } = await sent("Name,Email\nUma Low,uma.low@example.org\nVi Low,vi.low@example.org");
  await prisma.person.create({ data: { name: "Vi Low", email: "vi.low@example.org" } });
  const before = await everything();
  const answer = await confirm(path);
  expect(answer).toMatchObject({ status: 409, action: { isConflict: true } });
  expect(JSON.stringify(answer.action)).toContain("Row 3 would now do something else");
  expect(await everything()).toEqual(before);
  await settled();
  const { page } = await bernadette.get(path);
  expect(page).toMatchObject({ state: "checked", counts: { make: 1, change: 1 } });
  expect((await confirm(path)).status).toBe(302);
});

test("conflicts of interest that a file would make are named before it is written", async () => {
  const { page } = await sent(`Name,Email,Role,Cohort,Fellow,Set
Joyce Balogun,joyce.balogun@example.org,sponsor,,amara.okafor@example.org,
Ruth Adeyemi,ruth.adeyemi@example.org,line manager,,amara.okafor@example.org,
`);
  expect(page.aboutFile.map(({ column }) => column)).toEqual(["conflict", "conflict"]);
  expect(page.aboutFile[0]?.says).toContain("Joyce Balogun would be");
  expect(page.aboutFile[1]?.says).toContain("line manager of Amara Okafor");
});

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

test.each([
  ["a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d), "a PDF"],
  ["a workbook", bytes(0x50, 0x4b, 0x03, 0x04, 1, 2), "an Excel workbook"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47), "a picture"],
  ["binary", bytes(0x41, 0, 1, 2, 0x42), "not a CSV file"],
  ["Windows-1252", bytes(0x4e, 0x61, 0xef, 0x76, 0x65, 0x2c, 0x45), "not in UTF-8"],
  ["nothing", bytes(0x20), "empty"],
  ["too much", new Uint8Array(5_000_001).fill(0x61), "the most that can be sent is 5 MB"],
])("%s is refused with what to do, and nothing is kept", async (_what, content, says) => {
  const answer = await bernadette.post(`${people}/import`, { file: file(content) });
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({ errors: { file: [expect.stringContaining(says)] } });
  expect(await prisma.peopleImport.count()).toBe(2);
});

test("what cannot be read as rows of people is refused as a whole", async () => {
  const { page } = await sent("First,Last\nA,B\n");
  expect(page).toMatchObject({ state: "refused", problem: expect.stringContaining("“Name”") });
});

test("rows can be pasted, and a file can be put aside", async () => {
  const answer = await bernadette.post(`${people}/import`, {
    text: "Name\tEmail\nTy Moss\tty.moss@example.org",
  });
  await settled();
  const path = answer.location ?? "";
  expect((await bernadette.get(path)).page).toMatchObject({ state: "checked", rows: 1 });
  expect((await bernadette.post(`${path}/removal`)).status).toBe(302);
  expect((await bernadette.get(path)).status).toBe(404);
});

test("only the leads of its programme see a file, send one or write it", async () => {
  const { path } = await sent("Name,Email\nZo Ash,zo.ash@example.org");
  for (const browser of [olwen, ruth]) {
    expect((await browser.get(path)).status).toBe(404);
    expect((await browser.post(`${path}/confirmation`)).status).toBe(404);
    expect((await browser.post(`${path}/removal`)).status).toBe(404);
    for (const page of ["import", "export.csv", "example.csv"])
      expect((await browser.get(`${people}/${page}`)).status).toBe(404);
    expect((await browser.post(`${people}/import`, { text: "Name,Email\nA,b@c.de" })).status).toBe(
      404,
    );
  }
  expect(await prisma.person.count({ where: { email: "zo.ash@example.org" } })).toBe(0);
});

test("the seeded file that waits can be confirmed", async () => {
  expect((await confirm("/imports/headroom-import")).status).toBe(302);
});

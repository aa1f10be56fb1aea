import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser, ruth: Browser, gwilym: Browser, helena: Browser, colin: Browser;
let bernadette: Browser, joyce: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, ruth, gwilym, helena, colin, bernadette, joyce] = await browsersOf(
    "amara",
    "ben",
    "ruth",
    "gwilym",
    "helena",
    "colin",
    "bernadette",
    "joyce",
  );
}, 60_000);

const ofBen = () =>
  prisma.selfRating.findMany({
    where: { personId: "ben" },
    orderBy: { createdAt: "asc" },
    select: { competencyId: true, level: true, moment: true, note: true },
  });
const messages = (template: string) => prisma.message.findMany({ where: { template } });

describe("self-ratings", () => {
  beforeEach(() => prisma.selfRating.deleteMany({ where: { personId: "ben" } }));

  test("the whole framework is rated on one page, what is left out is left out, and sending it again does no harm", async () => {
    const form = { moment: "baseline", "level-rc1": "2", "note-rc1": "We ask", "level-ie1": "1" };
    expect((await ben.post("/growth/ratings/new", form)).location).toBe("/growth");
    expect((await ben.post("/growth/ratings/new", form)).location).toBe("/growth");
    const rated = await ofBen();
    expect(rated).toHaveLength(2);
    expect(rated).toContainEqual({
      competencyId: "rc1",
      level: 2,
      moment: "baseline",
      note: "We ask",
    });
  });

  test("a rating stays when another comes, and the latest is the one that is shown", async () => {
    const path = "/competencies/rc1/ratings/new";
    await ben.post(path, { moment: "baseline", "level-rc1": "1" });
    await ben.post(path, { moment: "mid", "level-rc1": "3" });
    expect((await ofBen()).map(({ level }) => level)).toEqual([1, 3]);
    expect((await ben.get("/growth")).page).toMatchObject({
      domains: expect.arrayContaining([
        expect.objectContaining({
          competencies: expect.arrayContaining([
            expect.objectContaining({ id: "rc1", self: { level: "Leading", when: "at mid-year" } }),
          ]),
        }),
      ]),
    });
  });

  test("a form comes back with what was typed when nothing is chosen, or a note has no level", async () => {
    const path = "/growth/ratings/new";
    expect(await ben.post(path, { moment: "mid" })).toMatchObject({ status: 422 });
    const noted = { moment: "mid", "level-rc1": "2", "note-ie1": "Hard to say" };
    expect(await ben.post(path, noted)).toMatchObject({
      status: 422,
      action: {
        errors: { "level-ie1": ["Choose a level for “Ceding power”, to go with your note"] },
        typed: noted,
      },
    });
    expect(await ben.post(path, { moment: "mid", "level-rc1": "9" })).toMatchObject({
      status: 422,
    });
    expect(await ofBen()).toEqual([]);
  });

  test("who has no fellowship year has no growth to look at", async () => {
    for (const who of [ruth, helena, colin, bernadette, joyce]) {
      expect((await who.get("/growth")).status).toBe(403);
      expect((await who.get("/growth/ratings/new")).status).toBe(403);
      expect((await who.get("/growth/shifts")).status).toBe(403);
    }
  });

  test("on a competency, faculty see its levels, and nothing of any fellow", async () => {
    expect((await ruth.get("/competencies/rc1")).page).toMatchObject({ arc: null });
    expect((await helena.get("/competencies/rc1")).status).toBe(404);
    expect((await colin.get("/competencies/rc1")).status).toBe(404);
  });
});

describe("a question for a rating", () => {
  const path = "/competencies/lc2/rating-requests/new";
  const question = { facultyId: "ruth", asked: "Think of the drop-in" };

  beforeEach(async () => {
    await prisma.ratingRequest.deleteMany({ where: { personId: "ben" } });
    await prisma.message.deleteMany();
  });

  const ask = async () => (await ben.post(path, question)).location!;

  test("is asked once however often it is sent, and tells of itself by email without a word of it", async () => {
    const location = await ask();
    expect(await ask()).toBe(location);
    const sent = await messages("rating-asked");
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ personId: "ruth" });
    expect(JSON.stringify(sent[0]?.props)).not.toMatch(/drop-in|Developing others/);
  });

  test("is not asked of the same person about the same in other words while it is open", async () => {
    await ask();
    expect(await ben.post(path, { ...question, asked: "And now" })).toMatchObject({
      status: 409,
      action: { typed: { asked: "And now" } },
    });
    expect((await ben.post(path, { ...question, facultyId: "gwilym" })).status).toBe(302);
  });

  test("is asked of the cohort's faculty alone", async () => {
    for (const facultyId of ["helena", "joyce", "marcus", "nobody", ""])
      expect((await ben.post(path, { ...question, facultyId })).status).toBeGreaterThanOrEqual(409);
    expect(await prisma.ratingRequest.count({ where: { personId: "ben" } })).toBe(0);
  });

  test("waits in the queue of who was asked, and on their home, and in nobody else's", async () => {
    const location = await ask();
    const waiting = async (who: Browser) =>
      ((await who.get("/rating-requests")).page as { waiting: { fellow: string }[] }).waiting;
    const [oldest, newest] = await waiting(ruth);
    expect([oldest?.fellow, newest?.fellow]).toEqual(["Amara Okafor", "Ben Cartwright"]);
    expect(await waiting(gwilym)).toEqual([]);
    expect(await waiting(helena)).toEqual([]);
    expect((await ruth.get("/")).page).toMatchObject({
      tasks: expect.arrayContaining([expect.objectContaining({ to: location })]),
    });
    for (const who of [gwilym, amara, helena, bernadette, colin, joyce])
      for (const page of ["", "/answer", "/reply"])
        expect((await who.get(location + page)).status, page).toBe(404);
  });

  test("is answered with a reason, told of by email, and replied to", async () => {
    const location = await ask();
    expect((await ben.get(`${location}/answer`)).status).toBe(403);
    expect((await ben.post(`${location}/reply`, { reply: "Early" })).status).toBe(409);
    expect(await ruth.post(`${location}/answer`, { level: "3" })).toMatchObject({ status: 422 });
    const given = { level: "3", reason: "You let Mei run it" };
    expect((await ruth.post(`${location}/answer`, given)).status).toBe(302);
    expect((await ruth.post(`${location}/answer`, given)).status).toBe(302);
    expect((await ruth.post(`${location}/answer`, { ...given, level: "1" })).status).toBe(409);
    const sent = await messages("rating-given");
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent[0]?.props)).not.toMatch(/Mei|Leading/);
    expect((await ben.get("/")).page).toMatchObject({
      tasks: expect.arrayContaining([expect.objectContaining({ to: location })]),
    });

    expect((await ruth.post(`${location}/reply`, { reply: "Mine" })).status).toBe(403);
    expect((await ben.post(`${location}/reply`, { reply: "She did" })).status).toBe(302);
    expect((await ben.post(`${location}/reply`, { reply: "She did" })).status).toBe(302);
    expect((await ben.post(`${location}/reply`, { reply: "Or not" })).status).toBe(409);
    expect((await ruth.get(location)).page).toMatchObject({
      answer: { level: 3, reason: "You let Mei run it" },
      reply: { text: "She did" },
    });
    const { tasks } = (await ben.get("/")).page as { tasks: { to: string }[] };
    expect(tasks.map(({ to }) => to)).not.toContain(location);
    expect((await ben.get("/competencies/lc2")).page).toMatchObject({
      arc: {
        points: expect.arrayContaining([
          expect.objectContaining({ who: "Ruth Adeyemi", title: "Leading" }),
        ]),
      },
    });
  });

  test("is taken back as long as nobody has answered, and then says only that it was", async () => {
    const location = await ask();
    expect((await ruth.post(`${location}/withdrawal`)).status).toBe(403);
    expect((await ben.post(`${location}/withdrawal`)).status).toBe(302);
    expect((await ben.post(`${location}/withdrawal`)).status).toBe(302);
    expect((await ruth.get(location)).page).toMatchObject({ isWithdrawn: true, asked: "" });
    const late = { level: "2", reason: "Written meanwhile" };
    expect((await ruth.get(`${location}/answer`)).status).toBe(409);
    expect(await ruth.post(`${location}/answer`, late)).toMatchObject({
      status: 409,
      problem: { typed: late },
    });
    expect(await prisma.facultyRating.count({ where: { request: { personId: "ben" } } })).toBe(0);
    // And the same may be asked anew.
    expect(await ask()).not.toBe(location);
  });

  test("that is answered is not taken back", async () => {
    const location = await ask();
    await ruth.post(`${location}/answer`, { level: "2", reason: "What I saw" });
    expect((await ben.post(`${location}/withdrawal`)).status).toBe(409);
  });

  test("leaves who is no longer faculty, and stays with the fellow", async () => {
    const location = await ask();
    const member = { cohortId: "twelfth-cohort", personId: "ruth", role: "faculty" as const };
    await prisma.cohortMember.deleteMany({ where: member });
    expect((await ruth.get(location)).status).toBe(404);
    expect((await ruth.get("/rating-requests")).page).toMatchObject({ waiting: [] });
    expect((await ben.get(location)).status).toBe(200);
    await prisma.cohortMember.create({ data: member });
  });

  test("shows who was asked nothing else of the fellow", async () => {
    const location = await ask();
    const rating = { moment: "between", "level-lc2": "4", "note-lc2": "Between me and me" };
    await ben.post("/competencies/lc2/ratings/new", rating);
    for (const page of [location, `${location}/answer`])
      expect(JSON.stringify((await ruth.get(page)).page)).not.toContain("Between me and me");
  });
});

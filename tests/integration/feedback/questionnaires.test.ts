import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, olwen: Browser, ruth: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, olwen, ruth] = await browsersOf("bernadette", "olwen", "ruth");
}, 60_000);
beforeEach(() => prisma.questionnaire.deleteMany({ where: { programmeId: { not: null } } }));

const list = "/programmes/headroom-fellowship/questionnaires";
const file = (text: string) => new File([text], "ours.csv", { type: "text/csv" });
const good = "competency,statement\nMUT,sagt seine Meinung\nMUT,entscheidet\n";
const form = {
  title: "Rückmeldung",
  version: "1.0",
  stem: "Diese Person …",
  selfStem: "Ich …",
  scale: "selten\nmanchmal\noft\nmeist\nimmer",
  unableToComment: "Kann ich nicht sagen",
  openQuestions: "Was soll bleiben?\n",
  "group-sponsor": "Führungskraft",
  "group-host-peers": "Kolleginnen und Kollegen",
};
const bringIn = (changed: object = {}, text = good) =>
  bernadette.post(`${list}/new`, { ...form, ...changed, file: file(text) });

test("one is brought in from a file, in the programme's own language, and shown as raters see it", async () => {
  const { location } = await bringIn();
  expect((await bernadette.get(location!)).page).toMatchObject({
    title: "Rückmeldung",
    answers: ["selten", "manchmal", "oft", "meist", "immer", "Kann ich nicht sagen"],
    groups: [
      { code: "sponsor", title: "Führungskraft", anonymous: false },
      { code: "host-peers", title: "Kolleginnen und Kollegen", anonymous: true },
    ],
    sections: [{ competency: "MUT", statements: ["sagt seine Meinung", "entscheidet"] }],
    openQuestions: ["Was soll bleiben?"],
  });
  expect(JSON.stringify((await bernadette.get(list)).page)).toContain("Rückmeldung");
  expect((await olwen.get(location!)).status).toBe(404);
  expect((await ruth.get(location!)).status).toBe(404);
  expect((await olwen.get(list)).status).toBe(404);
});

test.each([
  ["file", {}, "competency,statement\n,a\nB,\n", /Row 2.*code/],
  ["scale", { scale: "a\nb" }, good, /five answers/],
  ["title", { title: " " }, good, /title/],
  ["group-host-peers", { "group-host-peers": "" }, good, /without a name/],
])(
  "%s that does not fit is refused, what was typed kept, and nothing written",
  async (name, changed, text, message) => {
    const refused = await bringIn(changed, text);
    expect(refused.status).toBe(422);
    const { errors, typed } = refused.action as {
      errors: Record<string, string[]>;
      typed: Record<string, string>;
    };
    expect(errors[name]?.join("\n")).toMatch(message);
    expect(typed.stem).toBe(form.stem);
    expect(await prisma.questionnaire.count({ where: { programmeId: { not: null } } })).toBe(0);
  },
);

test("a version is brought in once", async () => {
  await bringIn();
  expect((await bringIn()).action).toMatchObject({
    errors: { version: [expect.stringContaining("version 1.0 already")] },
  });
  expect((await bringIn({ version: "1.1" })).status).toBe(302);
});

test("goes while nothing uses it, and stays once a cohort does", async () => {
  const { location } = await bringIn();
  const id = location!.split("/").at(-1)!;
  await prisma.cohort.update({ where: { id: "twelfth-cohort" }, data: { questionnaireId: id } });
  expect((await bernadette.post(`${location}/removal`)).status).toBe(409);
  await prisma.cohort.update({ where: { id: "twelfth-cohort" }, data: { questionnaireId: null } });
  expect((await olwen.post(`${location}/removal`)).status).toBe(404);
  expect((await bernadette.post(`${location}/removal`)).location).toBe(list);
  expect((await bernadette.get(location!)).status).toBe(404);
  const given = "/questionnaires/systems-leadership-360-1/removal";
  expect((await bernadette.post(given)).status).toBe(403);
});

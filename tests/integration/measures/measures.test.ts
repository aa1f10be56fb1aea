import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, ben: Browser, ruth: Browser, helena: Browser, analyst: Browser;

const challenge = "/challenges/amara-challenge/measures";
const measure = {
  name: "Falls on the ward",
  definition: "",
  source: "",
  unit: "",
  kind: "outcome",
  better: "down",
  frequency: "monthly",
  target: "",
};

beforeAll(async () => {
  await seedPeople();
  // The sample's own would stand on the time lines beside those of the tests.
  await prisma.prototype.deleteMany();
  await prisma.challengeMember.create({
    data: {
      challengeId: "amara-challenge",
      personId: "colin",
      role: "analyst",
      byId: "amara",
    },
  });
  [amara, ben, ruth, helena, analyst] = await browsersOf("amara", "ben", "ruth", "helena", "colin");
}, 60_000);

beforeEach(() => prisma.measure.deleteMany({ where: { name: measure.name } }));

async function add(form: Partial<typeof measure> = {}) {
  const { status, location } = await amara.post(`${challenge}/new`, { ...measure, ...form });
  expect(status).toBe(302);
  return (location ?? "").replace(/\/points$/, "");
}
const idOf = (path: string) => path.split("/")[2] ?? "";
const pointsOf = (path: string) =>
  prisma.measurePoint.findMany({
    where: { measureId: idOf(path) },
    orderBy: { day: "asc" },
    select: { day: true, value: true },
  });

/** A point a month up to the last month, as it is pasted. */
function monthsOf(values: number[]) {
  const last = DateTime.utc().startOf("month").minus({ months: 1 });
  return values.map((value, at) => ({
    day: last.minus({ months: values.length - 1 - at }).toFormat("yyyy-MM-dd"),
    value,
  }));
}
const pasted = (points: { day: string; value: number }[]) =>
  points.map(({ day, value }) => `${day}\t${value}`).join("\n");
const calm = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11];

async function withPoints(values: number[], form: Partial<typeof measure> = {}) {
  const path = await add(form);
  const points = monthsOf(values);
  const { status } = await amara.post(`${path}/points`, { revision: "1", text: pasted(points) });
  expect(status).toBe(302);
  return { path, points };
}

describe("a measure", () => {
  test("is added, is on the list of its challenge, and is changed", async () => {
    const path = await add({ target: "1,200", unit: "people" });
    const id = idOf(path);
    expect(await prisma.measure.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: measure.name,
      target: 1200,
      byId: "amara",
      challengeId: "amara-challenge",
    });
    const { page } = await amara.get(challenge);
    expect(page).toMatchObject({
      measures: expect.arrayContaining([expect.objectContaining({ id, summary: "No points yet" })]),
    });
    const change = { ...measure, better: "up", revision: "1" };
    expect((await amara.post(`${path}/edit`, change)).status).toBe(302);
    expect(await amara.post(`${path}/edit`, change)).toMatchObject({
      status: 409,
      action: { typed: { revision: "2" } },
    });
  });

  test("has a trend of 7 points, or of 6 where it says so", async () => {
    const values = [10, 12, 9, 11, 10, 12, 9, 10, 10.5, 11, 11.5, 12, 9, 11];
    const { path } = await withPoints(values);
    const says = async () => {
      const { page } = await amara.get(path);
      return (page as { rows: { says: string }[] }).rows.filter(({ says: one }) =>
        one.includes("rising"),
      ).length;
    };
    expect(await says()).toBe(0);
    const change = { ...measure, trendLength: "6", revision: "1" };
    expect((await amara.post(`${path}/edit`, change)).status).toBe(302);
    expect(await says()).toBe(6);
    const wrong = await amara.post(`${path}/edit`, { ...change, trendLength: "1", revision: "2" });
    expect(wrong.status).toBe(422);
  });

  test.each([
    ["it has no name", { name: " " }, "name"],
    ["nobody said which way is better", { better: "" }, "better"],
    ["its kind is none", { kind: "judgement" }, "kind"],
    ["its target is text", { target: "soon" }, "target"],
  ])("is not added when %s, and what was typed is kept", async (_why, wrong, field) => {
    expect(await amara.post(`${challenge}/new`, { ...measure, ...wrong })).toMatchObject({
      status: 422,
      action: { errors: { [field]: [expect.any(String)] }, typed: { frequency: "monthly" } },
    });
  });
});

test("a measure that was a mistake is taken out, with its points", async () => {
  const { path } = await withPoints(calm);
  expect((await amara.get(`${path}/removal`)).page).toMatchObject({ points: calm.length });
  expect((await ruth.post(`${path}/removal`)).status).toBe(403);
  expect((await amara.post(`${path}/removal`)).location).toBe(challenge);
  expect((await amara.get(path)).status).toBe(404);
  expect(await pointsOf(path)).toEqual([]);
});

describe("points", () => {
  test("are typed into rows, changed and taken out", async () => {
    const path = await add();
    const [first, second] = monthsOf([12, 14]);
    const rows = (more: Record<string, string>) =>
      amara.post(`${path}/points`, { text: "", ...more });
    const typed = await rows({
      revision: "1",
      "was-0": "",
      "date-0": first?.day ?? "",
      "value-0": "12",
      "was-1": "",
      "date-1": second?.day ?? "",
      "value-1": "14%",
      "was-2": "",
      "date-2": "",
      "value-2": "",
    });
    expect(typed.status).toBe(302);
    expect(await pointsOf(path)).toEqual([first, second]);
    const was = { "was-0": first?.day ?? "", "was-1": second?.day ?? "" };
    await rows({
      ...was,
      revision: "2",
      "date-0": "",
      "value-0": "",
      "date-1": second?.day ?? "",
      "value-1": "15",
    });
    expect(await pointsOf(path)).toEqual([{ day: second?.day, value: 15 }]);
  });

  test("where one cell is wrong nothing is saved, and all that was typed is there", async () => {
    const path = await add();
    const typed = { revision: "1", "date-0": "1/3/2026", "value-0": "few", "date-1": "1/2/2026" };
    expect(
      await amara.post(`${path}/points`, { ...typed, "value-1": "3", text: "1/1/2026\tx" }),
    ).toMatchObject({
      status: 422,
      action: {
        errors: {
          "value-0": [expect.stringContaining("“few” is none")],
          text: [expect.stringContaining("Row 1")],
        },
        typed: { ...typed, "value-1": "3", text: "1/1/2026\tx" },
      },
    });
    expect(await pointsOf(path)).toEqual([]);
  });

  test("what is pasted over a number is asked about first", async () => {
    const { path, points } = await withPoints(calm);
    const text = pasted(points.slice(-2).map(({ day }) => ({ day, value: 99 })));
    const asked = await amara.post(`${path}/points`, { revision: "2", text });
    expect(asked).toMatchObject({
      status: 422,
      action: { errors: { confirmed: [expect.stringContaining("99 in place of 10")] } },
    });
    const { errors } = asked.action as { errors: { confirmed: string[] } };
    const confirmed = errors.confirmed.join(" ");
    await amara.post(`${path}/points`, { revision: "2", text, confirmed });
    expect((await pointsOf(path)).slice(-2).map(({ value }) => value)).toEqual([99, 99]);
  });

  test("that were changed elsewhere meanwhile are not written over unseen", async () => {
    const { path } = await withPoints(calm);
    const late = await amara.post(`${path}/points`, { revision: "1", text: "1/1/2020\t5" });
    expect(late).toMatchObject({
      status: 409,
      action: { typed: { revision: "2", text: "1/1/2020\t5" } },
    });
  });

  test("come as a CSV file, and go out as one that can be brought in again", async () => {
    const { path, points } = await withPoints([-3, 2.5, ...calm]);
    const { text } = await amara.get(`${path}/points.csv`);
    expect(text).toContain(`${points[0]?.day},-3,`);
    const other = await add();
    const sent = await amara.post(`${other}/points`, { revision: "1", text });
    expect(sent.status).toBe(302);
    expect(await pointsOf(other)).toEqual(points);
  });

  test("ten thousand are too many, with what to do", async () => {
    const path = await add();
    const text = Array.from({ length: 10_000 }, (_row, at) => `1/3/2026\t${at}`).join("\n");
    expect(await amara.post(`${path}/points`, { revision: "1", text })).toMatchObject({
      status: 422,
      action: { errors: { text: [expect.stringContaining("10,000 points")] } },
    });
  });
});

describe("the chart", () => {
  test("is on the page with its words, as XmR and as a run chart", async () => {
    const { path } = await withPoints([21, 24, 20, 23, 19, 24, 21, 14, 13, 15, 14, 13, 15, 14]);
    const { page } = await amara.get(path);
    expect(page).toMatchObject({
      summary: {
        short: expect.stringMatching(/^14 points; special cause: 7 below the mean since/),
      },
      verdict: { variation: { meaning: "improvement", side: "low" } },
    });
    expect((await amara.get(`${path}/chart.svg`)).text).toContain('fill="#00b0f0"');
    const run = await amara.get(`${path}?chart=run`);
    expect(run.page).toMatchObject({
      summary: { short: expect.stringContaining("7 below the median since") },
    });
  });

  test("is the published example, screened, and as the workbook has it", async () => {
    const example = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const { path } = await withPoints(example);
    const names = async (query: string) => {
      const { page } = await amara.get(`${path}${query}`);
      return (page as { chart: { lineNames: { text: string }[] } }).chart.lineNames.map(
        ({ text }) => text,
      );
    };
    expect(await names("")).toEqual(["Mean 1.9", "Upper limit 4.6", "Lower limit −0.7"]);
    expect(await names("?chart=workbook")).toEqual([
      "Mean 1.9",
      "Upper limit 7",
      "Lower limit −3.1",
    ]);
    expect((await amara.get(`${path}/chart.svg?chart=workbook`)).text).toContain("Upper limit 7");
  });

  test("is a file of SVG and one of PNG", async () => {
    const { path } = await withPoints(calm);
    const svg = await amara.get(`${path}/chart.svg`);
    expect(svg.text).toMatch(/^<svg xmlns=/);
    expect(svg.text).toContain("Falls on the ward");
    const png = await amara.get(`${path}/chart.png`);
    expect(png.status).toBe(200);
    expect(png.text.slice(1, 4)).toBe("PNG");
  });

  test("without points the page says so, and there is no file", async () => {
    const path = await add();
    expect((await amara.get(path)).page).toMatchObject({ chart: null });
    expect((await amara.get(`${path}/chart.svg`)).status).toBe(409);
    await amara.post(`${path}/points`, { revision: "1", text: "1/3/2026\t5" });
    expect((await amara.get(path)).page).toMatchObject({
      summary: { short: expect.stringContaining("1 point;") },
    });
  });
});

describe("a rebase", () => {
  const both = [...calm, ...calm.map((value) => value + 30)];

  test("works the lines out anew, says who and why, and can be taken back", async () => {
    const { path, points } = await withPoints(both);
    const day = points[14]?.day ?? "";
    const reason = "Another ward is counted too";
    expect((await amara.post(`${path}/rebases/new`, { day, reason })).status).toBe(302);
    const { page } = await amara.get(path);
    expect(page).toMatchObject({
      rebases: [{ day, text: reason, by: "Amara Okafor" }],
      summary: { short: "28 points; common cause variation alone" },
    });
    const { rebases } = page as { rebases: { id: string }[] };
    await amara.post(`${path}/rebases/${rebases[0]?.id}/removal`);
    expect((await amara.get(path)).page).toMatchObject({
      rebases: [],
      summary: { short: expect.stringContaining("special cause") },
    });
    expect((await amara.post(`${path}/rebases/${rebases[0]?.id}/removal`)).status).toBe(404);
  });

  test("needs a reason, a day after the start, points from then on, and to be the only one there", async () => {
    const { path, points } = await withPoints(both);
    const send = (day: string, reason = "It changed") =>
      amara.post(`${path}/rebases/new`, { day, reason });
    const errors = async (day: string, reason?: string) =>
      ((await send(day, reason)).action as { errors: Record<string, string[]> }).errors;
    expect(await errors(points[0]?.day ?? "")).toMatchObject({
      day: [expect.stringContaining("The first point is")],
    });
    expect(await errors("2199-01-01")).toHaveProperty("day");
    expect(await errors("2090-01-01")).toMatchObject({
      day: [expect.stringContaining("The last point is")],
    });
    expect(await errors(points[5]?.day ?? "", " ")).toHaveProperty("reason");
    expect((await send(points[5]?.day ?? "")).status).toBe(302);
    expect(await errors(points[5]?.day ?? "")).toMatchObject({
      day: [expect.stringContaining("already")],
    });
    expect(await prisma.measureRebase.count({ where: { measureId: idOf(path) } })).toBe(1);
  });
});

describe("a note", () => {
  test("stands on the time line, and is taken off", async () => {
    const { path, points } = await withPoints(calm);
    const day = points[3]?.day ?? "";
    await amara.post(`${path}/notes/new`, { day, text: "The night shift joins" });
    const { page } = await amara.get(path);
    expect(page).toMatchObject({
      notes: [{ day, text: "The night shift joins" }],
      chart: { events: [{ sign: "A" }] },
    });
    const { notes } = page as { notes: { id: string }[] };
    await amara.post(`${path}/notes/${notes[0]?.id}/removal`);
    expect((await amara.get(path)).page).toMatchObject({ notes: [] });
  });

  test("does not claim what the chart does not show", async () => {
    const { path, points } = await withPoints(calm);
    expect(
      await amara.post(`${path}/notes/new`, { day: points[3]?.day ?? "", text: "Falls improved" }),
    ).toMatchObject({
      status: 422,
      action: { errors: { text: [expect.stringContaining("no signal")] } },
    });
  });

  test("a prototype stands there by itself", async () => {
    const { path, points } = await withPoints(calm);
    await prisma.prototype.create({
      data: {
        challengeId: "amara-challenge",
        question: "Does a card help?",
        byId: "amara",
        startsOn: new Date(`${points[2]?.day}T12:00:00Z`),
      },
    });
    const { page } = await amara.get(path);
    expect(page).toMatchObject({
      chart: { events: [{ words: expect.stringContaining("Prototype: Does a card help?") }] },
    });
    await prisma.prototype.deleteMany({ where: { question: "Does a card help?" } });
  });
});

describe("who", () => {
  test("an analyst of the challenge writes its measures", async () => {
    const { path } = await withPoints(calm);
    expect((await analyst.get(path)).page).toMatchObject({ mayChange: true });
    const sent = await analyst.post(`${path}/points`, { revision: "2", text: "1/1/2020\t5" });
    expect(sent.status).toBe(302);
  });

  test("faculty and a sponsor read them, and change nothing", async () => {
    const { path } = await withPoints(calm);
    for (const reader of [ruth, helena]) {
      expect((await reader.get(path)).page).toMatchObject({ mayChange: false });
      expect((await reader.get(`${path}/points`)).status).toBe(403);
      expect((await reader.post(`${path}/points`, { revision: "2", text: "" })).status).toBe(403);
      expect((await reader.post(`${challenge}/new`, measure)).status).toBe(403);
    }
  });

  test("another fellow finds none of it", async () => {
    const { path } = await withPoints(calm);
    for (const at of [challenge, path, `${path}/points.csv`, `${path}/chart.png`])
      expect((await ben.get(at)).status).toBe(404);
    expect((await ben.post(`${path}/notes/new`, { day: "1/3/2026", text: "x" })).status).toBe(404);
  });
});

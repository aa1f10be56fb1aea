import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser;
let id: string;

beforeAll(async () => {
  await seedPeople();
  [amara] = await browsersOf("amara");
}, 60_000);

/** Starts on "Power and voice", whose first question speaks of power. */
beforeEach(async () => {
  const { location } = await amara.post("/journal/new", { template: "systems" });
  id = location?.split("/")[2] ?? "";
});

const write = (text: string) =>
  amara.postJson(`/journal/${id}/draft`, {
    saveId: "one",
    revision: 1,
    title: "Data, charts and measures",
    document: {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "The power?" }] },
        { type: "paragraph", content: [{ type: "text", text }] },
      ],
    },
  });
type Suggested = { id: string; title: string; because: string[] }[];
const suggestedOn = async (page: "evidence" | "edit") =>
  ((await amara.get(`/journal/${id}/${page}`)).page as { suggested: Suggested }).suggested;

test("the page of links and the desk suggest what the saved words speak of, with the words", async () => {
  await write("I plotted the data on a chart, and nobody was blamed for one figure.");
  for (const page of ["evidence", "edit"] as const)
    expect((await suggestedOn(page))[0]).toMatchObject({
      id: "ii3",
      title: "Data for improvement",
      because: expect.arrayContaining(["plotted", "data", "chart"]),
    });
  expect(await prisma.evidence.count({ where: { entryId: id } })).toBe(0);
});

test("neither the questions of a template nor the title suggest anything", async () => {
  expect(await suggestedOn("evidence")).toEqual([]);
  await write("The bus was late.");
  expect(await suggestedOn("evidence")).toEqual([]);
});

test("what is linked is suggested no longer", async () => {
  await write("I plotted the data on a chart.");
  await amara.post(`/journal/${id}/evidence`, { competencyId: "ii3", shows: "That I plotted" });
  expect((await suggestedOn("evidence")).map((one) => one.id)).not.toContain("ii3");
  expect((await suggestedOn("edit")).map((one) => one.id)).not.toContain("ii3");
});

test("what the framework says of a competency stays on the server", async () => {
  await write("I plotted the data on a chart.");
  const { page } = await amara.get(`/journal/${id}/evidence`);
  expect(Object.keys((page as { competencies: object[] }).competencies[0] ?? {}).sort()).toEqual([
    "code",
    "domain",
    "id",
    "title",
  ]);
});

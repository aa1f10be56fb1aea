import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { askQuietPairs } from "../../../app/mentoring/all-well.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { ownNote, saidByAPair } from "../secrecy/said-by-a-pair.ts";

beforeAll(async () => {
  await seedPeople();
  await saidByAPair.plant();
}, 60_000);

test("a mentor reads what the two wrote of a meeting, and not what the fellow wrote for themselves", async () => {
  const joyce = await browserOf("joyce");
  const { page } = await joyce.get("/pairs/amara-mentor/meetings/amara-mentor-secret");
  expect(JSON.stringify(page)).toMatch(saidByAPair.words);
  expect(JSON.stringify(page)).not.toContain(ownNote);
});

test("faculty and the programme's lead see the hours, and how many goals were touched", async () => {
  for (const who of ["gwilym", "bernadette"]) {
    const browser = await browserOf(who);
    const { page } = await browser.get("/cohorts/twelfth-cohort/mentoring");
    const { pairs } = page as { pairs: { id: string }[] };
    const goals = pairs.find(({ id }) => id === "dominic-mentor");
    expect(goals).toMatchObject({ goals: 1, hours: expect.stringMatching(/ of /) });
  }
});

test("no email holds what the two say", async () => {
  const joyce = await browserOf("joyce");
  const signing = { revision: "99", agreed: "yes" };
  expect((await joyce.post("/pairs/amara-mentor/agreement/signature", signing)).status).toBe(302);
  await joyce.post("/pairs/amara-mentor/ending");
  await askQuietPairs(DateTime.utc().plus({ days: 50 }).toJSDate());
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(6);
  expect(JSON.stringify(messages)).not.toMatch(saidByAPair.words);
});

import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { askForUpdates } from "../../../app/progress/ask-for-updates.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { seedPeople } from "../../support/database.ts";

beforeAll(() => seedPeople(), 60_000);
beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.updateAsked.deleteMany();
});

const month = DateTime.now().setZone("Europe/London").startOf("month");
const middle = month.plus({ days: 14, hours: 12 }).toJSDate();
const end = month.endOf("month").minus({ hours: 20 }).toJSDate();
const asked = async () =>
  (await prisma.message.findMany({ where: { template: "update-asked" } })).map(
    ({ personId }) => personId,
  );
const write = (fellowId: string) =>
  prisma.monthlyUpdate.create({
    data: { fellowId, month: month.toFormat("yyyy-MM"), learned: "A", stuck: "", next: "" },
  });

test("those who have not written are asked in the last days of a month, once", async () => {
  await prisma.monthlyUpdate.deleteMany({ where: { month: month.toFormat("yyyy-MM") } });
  await write("amara-year");
  expect(await askForUpdates(middle)).toBe(0);
  expect(await askForUpdates(end)).toBeGreaterThan(0);
  expect(await asked()).toContain("ben");
  expect(await asked()).not.toContain("amara");
  // Of last year's cohort, and of next year's.
  for (const other of ["kofi", "noor"]) expect(await asked()).not.toContain(other);
  expect(await askForUpdates(end)).toBe(0);
  const [message] = await prisma.message.findMany({ where: { personId: "ben" } });
  expect(message?.props).toMatchObject({
    url: expect.stringContaining(`/progress/ben-year/updates/${month.toFormat("yyyy-MM")}`),
  });
});

test("who is away, or whose year is over, is left in peace", async () => {
  const byId = "bernadette";
  await prisma.fellowshipPause.create({
    data: { fellowId: "ben-year", from: month.toJSDate(), reason: "illness", byId },
  });
  await prisma.fellowshipEnding.create({
    data: { fellowId: "daniel-year", kind: "endedEarly", on: month.toJSDate(), byId },
  });
  await askForUpdates(end);
  expect(await asked()).not.toContain("ben");
  expect(await asked()).not.toContain("daniel");
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { addSlot, clearSlots, cohortId, mailsTo } from "./made-slots.ts";

const many = 200;
const names = Array.from({ length: many }, (_, at) => `presser-${at}`);

beforeAll(async () => {
  await seedPeople();
  await clearSlots();
  await prisma.person.createMany({
    data: names.map((id) => ({ id, name: id, email: `${id}@example.org` })),
  });
  await prisma.programmePerson.createMany({
    data: names.map((personId) => ({ personId, programmeId: "headroom-fellowship" })),
  });
  await prisma.fellow.createMany({
    data: names.map((personId) => ({ id: `${personId}-year`, personId, cohortId })),
  });
}, 60_000);

test("of 200 who press at once one has the slot, and everybody else their question back", async () => {
  await addSlot("wanted");
  const browsers = await Promise.all(names.map(browserOf));
  const answers = await Promise.all(
    browsers.map((browser, at) =>
      browser.post("/slots/wanted/booking", { question: `Question of ${at}` }),
    ),
  );
  expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
  const refused = answers.flatMap(({ status, action }, at) =>
    status === 409 ? [{ at, ...(action as { errors: object; typed: object }) }] : [],
  );
  expect(refused).toHaveLength(many - 1);
  for (const { at, errors, typed } of refused) {
    expect(JSON.stringify(errors)).toContain("just taken this slot");
    expect(typed).toEqual({ question: `Question of ${at}`, isTaken: "yes" });
  }
  expect(await prisma.slotBooking.count()).toBe(1);
  expect(await mailsTo("gwilym")).toHaveLength(1);
  // The page that comes back offers to wait.
  expect(answers.find(({ status }) => status === 409)?.page).toMatchObject({ isTaken: true });
}, 120_000);

test("the database itself holds no second booking of a slot", async () => {
  const second = { slotId: "wanted", liveSlotId: "wanted", fellowId: "amara-year", question: "Q" };
  await expect(prisma.slotBooking.create({ data: second })).rejects.toThrow(/Unique constraint/);
});

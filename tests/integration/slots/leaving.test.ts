import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { endAccess } from "../../../app/leaving/end-access.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import {
  addSlot,
  clearSlots,
  cohortId,
  holderOf,
  inHours,
  mailsTo,
  sendAll,
} from "./made-slots.ts";

let amara: Browser, ben: Browser, bernadette: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, ben, bernadette] = await browsersOf("amara", "ben", "bernadette");
}, 60_000);
beforeEach(clearSlots);

const question = "Who decides?";

test("when a year ends, the slots booked for later go to who waits, and what is before stays", async () => {
  await addSlot("before", { startsAt: inHours(30) });
  await addSlot("after", { startsAt: inHours(24 * 9) });
  await addSlot("wanted", { startsAt: inHours(24 * 10) });
  for (const id of ["before", "after"]) await amara.post(`/slots/${id}/booking`, { question });
  await ben.post("/slots/after/waiting", { question });
  await ben.post("/slots/wanted/booking", { question });
  await amara.post("/slots/wanted/waiting", { question });
  const on = DateTime.now().setZone("Europe/London").plus({ days: 5 }).toISODate() ?? "";
  const ending = { kind: "endedEarly", on, note: "" };
  expect((await bernadette.post("/fellows/amara-year/ending", ending)).status).toBe(302);
  expect(await holderOf("before")).toBe("amara");
  expect(await holderOf("after")).toBe("ben");
  expect(await prisma.slotWait.count()).toBe(0);
});

test("who is faculty no longer gives no slots: they are withdrawn, and who had one is told", async () => {
  await addSlot("one", { personId: "farah" });
  await addSlot("coaching", { personId: "farah", kind: "coach", startsAt: inHours(130) });
  await addSlot("over", { personId: "farah", startsAt: inHours(-50) });
  await ben.post("/slots/one/booking", { question });
  await sendAll();
  const role = `faculty:${cohortId}`;
  const path = `/programmes/headroom-fellowship/people/farah/roles/${role}/removal`;
  expect((await bernadette.post(path)).status).toBe(302);
  const withdrawn = await prisma.slot.findMany({ where: { withdrawnAt: { not: null } } });
  expect(withdrawn.map(({ id }) => id)).toEqual(["one"]);
  expect((await mailsTo("ben")).at(-1)).toMatchObject({ props: { why: "withdrawn" } });
});

test("who leaves the programme neither gives slots nor has any", async () => {
  await addSlot("given", { personId: "hyejin" });
  await addSlot("had", { startsAt: inHours(200) });
  await ben.post("/slots/had/booking", { question });
  for (const personId of ["hyejin", "ben"])
    await prisma.$transaction((tx) =>
      endAccess(tx, { programmeId: "headroom-fellowship", personId }),
    );
  expect(await prisma.slot.count({ where: { id: "given", withdrawnAt: { not: null } } })).toBe(1);
  expect(await holderOf("had")).toBeNull();
});

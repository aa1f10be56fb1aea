import { DateTime } from "luxon";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { thankMentors } from "../../../app/mentoring/thank-mentors.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let joyce: Browser, amara: Browser, gwilym: Browser;

const cohort = "twelfth-cohort";
const certificate = `/cohorts/${cohort}/mentoring/certificate.pdf`;
const endedAgo = (days: number) =>
  prisma.cohort.update({
    where: { id: cohort },
    data: { endsOn: DateTime.utc().minus({ days }).toJSDate() },
  });

beforeAll(async () => {
  await seedPeople();
  [joyce, amara, gwilym] = await browsersOf("joyce", "amara", "gwilym");
}, 60_000);

beforeEach(async () => {
  await prisma.pair.updateMany({ data: { thankedAt: null } });
  await prisma.message.deleteMany();
});

describe("when a cohort's year is over", () => {
  test("who met its fellows is thanked by email, once, with their hours and no fellow's name", async () => {
    await endedAgo(1);
    const thanked = await thankMentors();
    expect(thanked).toBeGreaterThan(1);
    expect(await thankMentors()).toBe(0);
    const [mail, ...more] = await prisma.message.findMany({ where: { personId: "joyce" } });
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ template: "mentor-thanked" });
    const { _sum: given } = await prisma.pairMeeting.aggregate({
      where: { pair: { personId: "joyce" } },
      _sum: { minutes: true },
    });
    const said = JSON.stringify(mail?.props);
    expect(said).toContain(`${Math.floor((given.minutes ?? 0) / 60)} hours`);
    expect(said).not.toMatch(/Amara|Okafor/);
    expect(await prisma.message.count({ where: { personId: "amara" } })).toBe(0);
  });

  test("nobody is thanked for a year that was over long ago, or is not over", async () => {
    await endedAgo(100);
    expect(await thankMentors()).toBe(0);
    await endedAgo(-10);
    expect(await thankMentors()).toBe(0);
  });

  test("their certificate is theirs to fetch, and nobody else's", async () => {
    await endedAgo(1);
    const fetched = await joyce.get(certificate);
    expect(fetched.status).toBe(200);
    expect(fetched.headers.get("content-type")).toBe("application/pdf");
    expect(fetched.text).toMatch(/^%PDF-/);
    for (const browser of [amara, gwilym])
      expect((await browser.get(certificate)).status).toBe(404);
    expect(JSON.stringify((await joyce.get("/pairs")).page)).toContain(`"id":"${cohort}"`);
  });

  test("before that there is none", async () => {
    await endedAgo(-10);
    expect((await joyce.get(certificate)).status).toBe(409);
    expect((await joyce.get("/pairs")).page).toMatchObject({ certificates: [] });
  });
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { saidInTheSet } from "../secrecy/said-in-the-set.ts";

beforeAll(async () => {
  await seedPeople();
  await saidInTheSet.plant();
}, 60_000);

test("no email holds what is said in the set", async () => {
  const ruth = await browserOf("ruth");
  await ruth.post("/meetings/hawthorn-9/cancellation");
  await ruth.post("/meetings/hawthorn-8/facilitation", { by: "nobody" });
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(6);
  expect(JSON.stringify(messages)).not.toMatch(saidInTheSet.words);
});

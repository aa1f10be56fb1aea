import { beforeAll, expect, test } from "vitest";
import { queriesSoFar } from "../../../app/server/database/client.server.ts";
import { browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { makeRound } from "../../support/made-round.ts";

const path = "/feedback-rounds/round/preview";

beforeAll(async () => {
  await seedPeople();
  await makeRound();
}, 60_000);

test("those who run the round look at its questionnaire as a rater of each group", async () => {
  const [gwilym, amara, helena] = await browsersOf("gwilym", "amara", "helena");
  const before = queriesSoFar();
  const { status, page } = await gwilym.get(path);
  expect(queriesSoFar() - before).toBeLessThanOrEqual(6);
  expect(status).toBe(200);
  expect(page).toMatchObject({
    minutes: 12,
    group: { title: "Sponsor or manager", anonymous: false },
  });
  expect((await gwilym.get(`${path}?group=citizens`)).page).toMatchObject({
    group: { title: "Citizens", anonymous: true },
  });
  expect((await amara.get(path)).status).toBe(404);
  expect((await helena.get(path)).status).toBe(404);
  expect((await send(path, {})).location).toContain("/sign-in");
});

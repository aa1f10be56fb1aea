import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { askQuietPairs } from "../../app/mentoring/all-well.server.ts";
import { prisma } from "../../app/server/database/client.server.ts";
import { browserOf } from "../support/app.ts";
import { seedPeople } from "../support/database.ts";
import { everywhere, wordsFoundBy } from "../support/everywhere.ts";

/*
 * What two people say to each other stays between them; a programme sees that they met. Words that nobody else would use are put
 * wherever a pair writes something down; then everybody who must not read them opens every page that there is.
 */
const secret = {
  theme: "Quixotic theme of the two",
  actions: "Zephyrous action of the two",
  notes: "Jocular note of the two",
  own: "Vexillary note of one alone",
  agreement: "Umbriferous air cover",
  goal: "Lugubrious goal of the fellow",
};
const found = new RegExp(Object.values(secret).join("|"));
const pairIds = ["amara-mentor", "amara-coach", "dominic-mentor"];

beforeAll(async () => {
  await seedPeople();
  const goal = await prisma.goal.create({ data: { personId: "dominic", purpose: secret.goal } });
  for (const pairId of pairIds) {
    const { fellow, personId } = await prisma.pair.findUniqueOrThrow({
      where: { id: pairId },
      include: { fellow: true },
    });
    await prisma.pairAgreement.create({
      data: {
        ...{ pairId, revision: 99, byId: personId, purpose: "p", confidentiality: "c" },
        ...{ ending: "e", airCover: secret.agreement, minutes: 60 },
        reviewOn: DateTime.utc().plus({ days: 3 }).toJSDate(),
      },
    });
    const meeting = await prisma.pairMeeting.create({
      data: {
        ...{ id: `${pairId}-secret`, pairId, heldOn: new Date(), minutes: 61, mode: "phone" },
        ...{ writtenById: fellow.personId, goalsTouched: 1 },
        notes: { create: { personId: fellow.personId, text: secret.own } },
      },
    });
    await prisma.pairMeetingContent.create({
      data: {
        ...{ meetingId: meeting.id, themes: [secret.theme], actions: secret.actions },
        notes: secret.notes,
        goals: { create: fellow.personId === "dominic" ? [{ goalId: goal.id }] : [] },
      },
    });
  }
}, 60_000);

const inside = pairIds.flatMap((id) => [
  `/pairs/${id}`,
  `/pairs/${id}/agreement`,
  `/pairs/${id}/agreement.pdf`,
  `/pairs/${id}/agreement/versions`,
  `/pairs/${id}/meetings/${id}-secret`,
  `/pairs/${id}/meetings/${id}-secret/edit`,
]);
const visible = async (who: string) =>
  wordsFoundBy(await browserOf(who), [...inside, ...everywhere], found);

// A programme's lead, faculty, a sponsor, the lead of a host, another fellow, the facilitator of a set, a citizen partner, an
// assessor and the lead of another programme.
test.each([
  "bernadette",
  "gwilym",
  "helena",
  "desmond",
  "ben",
  "marcus",
  "maureen",
  "colin",
  "olwen",
])(
  "%s finds nothing of it on any page, search or export",
  async (who) => {
    expect(await visible(who)).toEqual([]);
  },
  120_000,
);

test("the two find it: the words are really there", async () => {
  const telling = await visible("joyce");
  expect(telling).toContain("/pairs/amara-mentor/agreement");
  expect(telling).toContain("/pairs/amara-mentor/meetings/amara-mentor-secret");
  expect(telling.filter((path) => path.includes("amara-coach"))).toEqual([]);
  const joyce = await browserOf("joyce");
  const { page } = await joyce.get("/pairs/amara-mentor/meetings/amara-mentor-secret");
  expect(JSON.stringify(page)).not.toContain(secret.own);
}, 120_000);

test("faculty and the programme's lead see the hours, and how many goals were touched", async () => {
  for (const who of ["gwilym", "bernadette"]) {
    const browser = await browserOf(who);
    const { page } = await browser.get("/cohorts/twelfth-cohort/mentoring");
    const { pairs } = page as { pairs: { id: string }[] };
    const goals = pairs.find(({ id }) => id === "dominic-mentor");
    expect(goals).toMatchObject({ goals: 1, hours: expect.stringMatching(/ of /) });
  }
});

test("no mail holds it", async () => {
  const joyce = await browserOf("joyce");
  const signing = { revision: "99", agreed: "yes" };
  expect((await joyce.post("/pairs/amara-mentor/agreement/signature", signing)).status).toBe(302);
  await joyce.post("/pairs/amara-mentor/ending");
  await askQuietPairs(DateTime.utc().plus({ days: 50 }).toJSDate());
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(6);
  expect(JSON.stringify(messages)).not.toMatch(found);
});

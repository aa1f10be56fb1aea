import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../app/server/database/client.server.ts";
import { browserOf } from "../support/app.ts";
import { seedPeople } from "../support/database.ts";
import { everywhere, wordsFoundBy } from "../support/everywhere.ts";

/*
 * What is said in the set stays in the set. Words that nobody else would use are put wherever a set writes something down;
 * then everybody who must not read them opens every page that there is.
 */
const secret = {
  bid: "Quixotic bid of the set",
  shared: "Zephyrous action for the set",
  own: "Jocular action of one alone",
  rules: "Vexillary rule of the set",
  ending: "Umbriferous end of an action",
};
const found = new RegExp(Object.values(secret).join("|"));

beforeAll(async () => {
  await seedPeople();
  const { bid, shared, own, rules, ending } = secret;
  for (const setId of ["hawthorn", "alder"]) {
    const personId = setId === "hawthorn" ? "amara" : "dominic";
    for (const { id: meetingId } of await prisma.setMeeting.findMany({ where: { setId } })) {
      await prisma.bid.deleteMany({ where: { meetingId, personId } });
      await prisma.bid.create({ data: { meetingId, personId, title: bid } });
      for (const [text, isShared] of [
        [shared, true],
        [own, false],
      ] as const)
        await prisma.setAction.create({
          data: {
            ...{ setId, meetingId, personId, text, isShared },
            endings: { create: { outcome: "done", why: ending } },
          },
        });
    }
    await prisma.groundRules.create({
      data: { setId, version: 99, text: rules, writtenById: personId },
    });
  }
}, 60_000);

const inside = ["hawthorn", "alder"].flatMap((set) => [
  `/sets/${set}`,
  `/sets/${set}/actions`,
  `/sets/${set}/ground-rules`,
  `/meetings/${set}-3/room`,
  `/meetings/${set}-8/room`,
]);
const visible = async (who: string) =>
  wordsFoundBy(await browserOf(who), [...inside, ...everywhere], found);

// A programme's lead, faculty that facilitates no set, a sponsor, the lead of a host, a mentor, a coach, a fellow and the
// facilitator of another set, a citizen partner, and the lead of another programme.
test.each([
  ...["bernadette", "gwilym", "helena", "desmond", "joyce"],
  ...["ines", "ben", "marcus", "maureen", "olwen"],
])(
  "%s finds nothing of it on any page",
  async (who) => {
    expect(await visible(who)).toEqual([]);
  },
  120_000,
);

test("those of the set find it: the words are really there", async () => {
  const telling = await visible("amara");
  expect(telling).toContain("/sets/hawthorn");
  expect(telling).toContain("/sets/hawthorn/actions");
}, 120_000);

test("no mail holds it", async () => {
  const ruth = await browserOf("ruth");
  await ruth.post("/meetings/hawthorn-9/cancellation");
  await ruth.post("/meetings/hawthorn-8/facilitation", { by: "nobody" });
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(6);
  expect(JSON.stringify(messages)).not.toMatch(found);
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { everywhere, wordsFoundBy } from "../../support/everywhere.ts";
import { addSlot, cohortId, inHours } from "./made-slots.ts";

/*
 * What a fellow brings is read by them and by who is consulted alone; others do not learn who has a slot either. Words that nobody
 * else would use are brought to slots; then everybody who must not read them opens every page that there is.
 */
const secret = {
  booked: "Quixotic question that was booked",
  waiting: "Zephyrous question that waits",
  ended: "Jocular question that was taken back",
};
const found = new RegExp(Object.values(secret).join("|"));
const ids = ["secret-one", "secret-coaching"];
const inside = ids.flatMap((id) => [
  `/slots/${id}`,
  `/slots/${id}/booking`,
  `/slots/${id}/booking/move`,
  `/slots/${id}/booking/removal`,
  `/slots/${id}/waiting`,
  `/slots/${id}/withdrawal`,
  `/slots/${id}/edit`,
]);
const all = [...inside, `/cohorts/${cohortId}/slots`, `/cohorts/${cohortId}/slots?page=2`, "/"];
const feeds: Record<string, string> = {};

beforeAll(async () => {
  await seedPeople();
  await prisma.message.deleteMany();
  await prisma.slot.deleteMany();
  await addSlot("secret-one");
  await addSlot("secret-coaching", { personId: "ines", kind: "coach", startsAt: inHours(120) });
  await addSlot("secret-ended", { startsAt: inHours(140) });
  const [amara, dominic] = [await browserOf("amara"), await browserOf("dominic")];
  for (const id of [...ids, "secret-ended"])
    await amara.post(`/slots/${id}/booking`, {
      question: id === "secret-ended" ? secret.ended : secret.booked,
    });
  await dominic.post("/slots/secret-one/waiting", { question: secret.waiting });
  await prisma.message.updateMany({ data: { state: "sent" } });
  await amara.post("/slots/secret-ended/booking/removal");
  for (const who of ["amara", "gwilym", "ruth"]) {
    const { action } = await (await browserOf(who)).post("/account/calendar");
    feeds[who] = new URL((action as { address: string }).address).pathname;
  }
}, 60_000);

const visible = async (who: string, words = found) =>
  wordsFoundBy(await browserOf(who), [...all, ...everywhere], words);

// Faculty who is not consulted, the programme's lead, another fellow, a mentor, a sponsor, the lead of a host, a set's facilitator, a
// citizen partner, an assessor and the lead of another programme.
test.each([
  "ruth",
  "bernadette",
  "ben",
  "joyce",
  "helena",
  "desmond",
  "marcus",
  "maureen",
  "colin",
  "olwen",
])(
  "%s finds nothing of it on any page",
  async (who) => {
    expect(await visible(who)).toEqual([]);
  },
  120_000,
);

test("who waits reads their own, and not what they wait behind", async () => {
  expect(await visible("dominic", new RegExp(`${secret.booked}|${secret.ended}`))).toEqual([]);
  const dominic = await browserOf("dominic");
  expect((await dominic.get("/slots/secret-one/waiting")).page).toMatchObject({
    question: secret.waiting,
  });
}, 120_000);

test("who is consulted reads what is booked, and neither what waits nor what was taken back", async () => {
  const telling = await visible("gwilym");
  expect(telling).toEqual(["/slots/secret-one"]);
  expect(await visible("gwilym", new RegExp(`${secret.waiting}|${secret.ended}`))).toEqual([]);
  expect(await visible("ines")).toEqual(["/slots/secret-coaching"]);
}, 120_000);

test("others see that a slot is taken, and not by whom", async () => {
  for (const who of ["ben", "ruth", "bernadette"]) {
    const browser = await browserOf(who);
    const list = await browser.get(`/cohorts/${cohortId}/slots`);
    expect(JSON.stringify(list.page)).toContain("Taken");
    const slot = await browser.get("/slots/secret-one");
    expect(slot.page).toMatchObject({ isTaken: true, booking: null });
    for (const { page } of [list, slot]) expect(JSON.stringify(page)).not.toContain("Amara");
    expect(JSON.stringify(slot.page)).not.toContain("meet.example.org");
  }
});

const unfolded = (calendar: string) => calendar.replace(/\r\n /g, "");

test("no mail and no calendar holds it, and a feed names no fellow", async () => {
  const messages = await prisma.message.findMany();
  expect(messages.length).toBeGreaterThan(4);
  expect(JSON.stringify(messages)).not.toMatch(found);
  expect(JSON.stringify(messages)).not.toContain("meet.example.org/one-of-these");
  const [hers, his, ruths] = await Promise.all(
    ["amara", "gwilym", "ruth"].map(async (who) =>
      unfolded((await send(feeds[who] ?? "", {})).text),
    ),
  );
  expect(hers).toMatch(/SUMMARY:Co-consulting/);
  expect(hers).toMatch(/SUMMARY:Coaching/);
  expect(hers).toMatch(/STATUS:CANCELLED/);
  expect(his).toMatch(/SUMMARY:Co-consulting/);
  expect(his).not.toMatch(/Amara|SUMMARY:Coaching/);
  // A milestone of the year may be called as a slot is.
  expect(his).toContain("/slots/secret-one");
  expect(ruths).not.toContain("/slots/");
  for (const feed of [hers, his, ruths]) expect(feed).not.toMatch(found);
});

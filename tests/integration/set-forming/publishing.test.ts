import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { actorNamed } from "../../support/people.ts";
import { beginAnew, cohortId, planOf } from "./plan-of-second.ts";

let olwen: Browser, gwilym: Browser;

beforeEach(async () => {
  await seedPeople();
  [olwen, gwilym] = await browsersOf("olwen", "gwilym");
}, 60_000);

const errorsOf = (action: unknown) => (action as { errors: Record<string, string[]> }).errors;
const publish = (browser: Browser, path: string, revision: number, more = {}) =>
  browser.post(`${path}/publication`, { revision: String(revision), ...more });
const told = async () => {
  const found = await prisma.message.findMany({ where: { template: "set-formed" } });
  return found.map(({ personId }) => personId).sort();
};

/** What somebody was written about coming meetings of a set, each template once. */
async function noticesTo(personId: string, setId: string) {
  const coming = { setId, cancelledAt: null, startsAt: { gt: new Date() } };
  const meetings = await prisma.setMeeting.findMany({ where: coming });
  const messages = await prisma.message.findMany({ where: { personId, calendar: { not: null } } });
  const found = messages.filter(({ calendar }) =>
    meetings.some(({ id }) => calendar?.includes(`UID:${id}`)),
  );
  expect(found.length % meetings.length).toBe(0);
  return [...new Set(found.map(({ template }) => template))];
}

describe("publishing new sets", () => {
  test("makes them, tells everybody in them, and cannot be done twice", async () => {
    const { path, plan } = await beginAnew(olwen);
    expect((await olwen.get(`${path}/publication`)).page).toMatchObject({
      against: [],
      confirm: [],
    });
    expect(await publish(olwen, path, 1)).toMatchObject({
      status: 302,
      location: `/cohorts/${cohortId}`,
    });
    const made = await prisma.learningSet.findMany({
      where: { cohortId },
      orderBy: { name: "asc" },
      include: { members: { orderBy: { personId: "asc" } } },
    });
    expect(made).toMatchObject(
      plan.sets.map(({ name, facilitatorId, members }) => ({
        name,
        facilitatorId,
        members: members.map(({ personId }) => ({ personId })),
      })),
    );
    const people = plan.sets.flatMap(({ members }) => members.map(({ personId }) => personId));
    expect(await told()).toEqual([...people, "gethin", "nerys"].sort());
    expect(await publish(olwen, path, 2)).toMatchObject({ status: 409 });
    expect((await olwen.get(path)).status).toBe(409);
    expect((await prisma.setPlan.findUnique({ where: { id: plan.id } }))?.publishedAt).toBeTruthy();
    const { sets } = await actorNamed(people[0]!);
    expect(sets).toHaveLength(1);
  });

  test("waits for every set to have its facilitator", async () => {
    const { path } = await beginAnew(olwen, { "sets[1].facilitatorId": "" });
    const answer = await publish(olwen, path, 1);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer.action)).toEqual({ form: ["Elm has no facilitator yet."] });
    expect(await prisma.learningSet.count({ where: { cohortId } })).toBe(0);
  });

  test("is refused for two fellows of one host, whatever is confirmed", async () => {
    const { path, plan } = await beginAnew(olwen);
    const [ash] = plan.sets;
    await prisma.plannedMember.updateMany({
      where: { personId: { in: ["angharad", "rhodri"] } },
      data: { plannedSetId: ash!.id },
    });
    const { against } = (await olwen.get(`${path}/publication`)).page as { against: string[] };
    expect(against).toEqual([expect.stringMatching(/^Ash: .*placed with the same host/)]);
    const answer = await publish(olwen, path, 1, { confirmed: against.join(" ") });
    expect(errorsOf(answer.action)).toEqual({ form: against });
    expect(await prisma.learningSet.count({ where: { cohortId } })).toBe(0);
  });

  test("asks once more about other rules that are broken, and about who is in no set", async () => {
    const { path, plan } = await beginAnew(olwen);
    await prisma.plannedMember.deleteMany({ where: { personId: { in: ["tegan", "lowri"] } } });
    const answer = await publish(olwen, path, 1);
    const { confirmed = [] } = errorsOf(answer.action);
    expect(confirmed).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/A set works best with 6 to 7 people; this one would have \d\./),
        "Lowri Probert is in no set.",
        "Tegan Morris is in no set.",
      ]),
    );
    expect(await told()).toEqual([]);
    expect((await publish(olwen, path, 1, { confirmed: confirmed.join(" ") })).status).toBe(302);
    const left = { personId: { in: ["tegan", "lowri"] } };
    expect(await prisma.setMember.count({ where: left })).toBe(0);
    expect((await planOf(plan.id)).publishedAt).toBeTruthy();
  });

  test("takes no name that another set was given meanwhile", async () => {
    const { path } = await beginAnew(olwen);
    await prisma.learningSet.create({ data: { cohortId, name: "Ash", facilitatorId: "nerys" } });
    expect(errorsOf((await publish(olwen, path, 1)).action)).toEqual({
      form: ["The cohort has another set called Ash. Change the name."],
    });
  });

  test("not over what somebody else did meanwhile, nor by two at once", async () => {
    const { path } = await beginAnew(olwen);
    expect((await publish(olwen, path, 3)).status).toBe(409);
    const both = await Promise.all([publish(olwen, path, 1), publish(olwen, path, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(await prisma.learningSet.count({ where: { cohortId } })).toBe(2);
  });

  test("leaves out who was put into a set by hand meanwhile", async () => {
    const { path } = await beginAnew(olwen);
    const byHand = { cohortId, name: "Yew", facilitatorId: "nerys" };
    await prisma.learningSet.create({
      data: { ...byHand, members: { create: { personId: "tegan" } } },
    });
    const { confirm } = (await olwen.get(`${path}/publication`)).page as { confirm: string[] };
    await publish(olwen, path, 1, { confirmed: confirm.join(" ") });
    const sets = await prisma.setMember.findMany({
      where: { personId: "tegan" },
      include: { set: true },
    });
    expect(sets.map(({ set }) => set.name)).toEqual(["Yew"]);
  });
});

describe("sets that stand", () => {
  const ours = "/cohorts/twelfth-cohort/set-plans/new";
  const form = { smallest: "4", largest: "8", "place.places": "1" };
  const membersOf = async (setId: string) =>
    (await prisma.setMember.findMany({ where: { setId }, orderBy: { personId: "asc" } })).map(
      ({ personId }) => personId,
    );

  test("stay as they are unless told otherwise", async () => {
    const before = await membersOf("plane");
    const answer = await gwilym.post(ours, {
      ...form,
      "change.hawthorn": "yes",
      "change.rowan": "yes",
    });
    const path = answer.location ?? "";
    const plan = await planOf(path.split("/")[2] ?? "");
    expect(plan.sets.map(({ standingId }) => standingId)).toEqual(["hawthorn", "rowan"]);
    const planned = plan.sets.flatMap(({ members }) => members.map(({ personId }) => personId));
    expect(planned.sort()).toEqual(
      [...(await membersOf("hawthorn")), ...(await membersOf("rowan"))].sort(),
    );
    const { confirm } = (await gwilym.get(`${path}/publication`)).page as { confirm: string[] };
    expect((await publish(gwilym, path, 1, { confirmed: confirm.join(" ") })).status).toBe(302);
    expect(await membersOf("plane")).toEqual(before);
  });

  test("keep their page and meetings when people move; each keeps the history of their time", async () => {
    const answer = await gwilym.post(ours, {
      ...form,
      "change.hawthorn": "yes",
      "change.plane": "yes",
    });
    const path = answer.location ?? "";
    const plan = await planOf(path.split("/")[2] ?? "");
    // As they stand, but that two change places.
    const [hawthorn, plane] = plan.sets;
    for (const set of plan.sets) {
      const people = (await membersOf(set.standingId!)).map((id) =>
        id === "amara" ? "ben" : id === "ben" ? "amara" : id,
      );
      await prisma.plannedMember.deleteMany({ where: { plannedSetId: set.id } });
      await prisma.plannedMember.createMany({
        data: people.map((personId) => ({ plannedSetId: set.id, personId })),
      });
    }
    expect([hawthorn?.standingId, plane?.standingId]).toEqual(["hawthorn", "plane"]);
    const meetings = await prisma.setMeeting.count({ where: { setId: "hawthorn" } });
    const since = await prisma.setMember.findFirstOrThrow({ where: { personId: "amara" } });
    const { confirm } = (await gwilym.get(`${path}/publication`)).page as { confirm: string[] };
    expect((await publish(gwilym, path, 1, { confirmed: confirm.join(" ") })).status).toBe(302);
    expect(await membersOf("hawthorn")).toContain("ben");
    expect(await membersOf("plane")).toContain("amara");
    expect(await prisma.formerSetMember.findMany({ where: { personId: "amara" } })).toMatchObject([
      { setId: "hawthorn", joinedAt: since.joinedAt },
    ]);
    expect(await prisma.setMeeting.count({ where: { setId: "hawthorn" } })).toBe(meetings);
    expect(await told()).toEqual(["amara", "ben"]);
    expect(await noticesTo("amara", "hawthorn")).toEqual(["meeting-cancelled"]);
    expect(await noticesTo("amara", "plane")).toEqual(["meeting-invitation"]);
    expect(await noticesTo("daniel", "hawthorn")).toEqual([]);
    const { timesInSets } = await actorNamed("amara");
    expect(timesInSets).toContainEqual(
      expect.objectContaining({
        setId: "hawthorn",
        since: since.joinedAt,
        until: expect.any(Date),
      }),
    );
    const stays = await prisma.setMember.findFirstOrThrow({ where: { personId: "daniel" } });
    expect(stays).toMatchObject({ setId: "hawthorn", joinedAt: since.joinedAt });
  });

  test("can be gone back to from the first proposal, which names who would be elsewhere", async () => {
    const change = { "change.hawthorn": "yes", "change.rowan": "yes", "invite.maureen": "yes" };
    const path = (await gwilym.post(ours, { ...form, ...change })).location ?? "";
    const { changes } = (await gwilym.get(path)).page as { changes: { name: string }[] };
    expect(changes).toContainEqual(expect.objectContaining({ name: "Maureen Clarke", from: null }));
    expect((await gwilym.post(`${path}/return`, { revision: "1" })).status).toBe(302);
    const { sets } = await planOf(path.split("/")[2] ?? "");
    for (const set of sets)
      expect(set.members.map(({ personId }) => personId)).toEqual(await membersOf(set.standingId!));
  });

  test("are not changed once they have come to their end", async () => {
    const path = (await gwilym.post(ours, { ...form, "change.rowan": "yes" })).location ?? "";
    await prisma.learningSet.update({ where: { id: "rowan" }, data: { endedAt: new Date() } });
    expect(errorsOf((await publish(gwilym, path, 1)).action).form).toEqual([
      "Rowan has come to its end meanwhile. Give this plan up, and begin again.",
    ]);
  });

  test("are not emptied", async () => {
    const answer = await gwilym.post(ours, {
      ...form,
      "change.rowan": "yes",
      "sets[0].name": "Yew",
      "sets[0].facilitatorId": "gwilym",
    });
    const path = answer.location ?? "";
    const plan = await planOf(path.split("/")[2] ?? "");
    const [rowan, yew] = plan.sets;
    await prisma.plannedMember.updateMany({
      where: { plannedSetId: rowan!.id },
      data: { plannedSetId: yew!.id },
    });
    expect(errorsOf((await publish(gwilym, path, 1)).action).form).toContain(
      "Nobody would be in Rowan any more. Leave somebody in it.",
    );
  });
});

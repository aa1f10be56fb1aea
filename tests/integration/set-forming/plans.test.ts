import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { beginAnew, beginForm, beginPath, cohortId, planOf } from "./plan-of-second.ts";

type Plan = Awaited<ReturnType<typeof planOf>>;

let olwen: Browser, nerys: Browser;

beforeAll(async () => {
  await seedPeople();
  [olwen, nerys] = await browsersOf("olwen", "nerys");
}, 60_000);

const errorsOf = (action: unknown) => (action as { errors: Record<string, string[]> }).errors;
const peopleOf = ({ sets }: Plan) =>
  sets.map(({ members }) => members.map(({ personId }) => personId));
const everybody = (plan: Plan) => peopleOf(plan).flat().sort();
const fellows = async () =>
  (await prisma.fellow.findMany({ where: { cohortId } })).map(({ personId }) => personId).sort();

describe("a plan begins", () => {
  beforeEach(() => prisma.setPlan.deleteMany());

  test("with as many sets as the cohort’s fellows fill, and names that are free", async () => {
    expect((await olwen.get(beginPath)).page).toMatchObject({
      waiting: 13,
      answered: 11,
      smallest: 6,
      largest: 7,
      rows: [{ name: "Alder" }, { name: "Ash" }, { name: "" }, { name: "" }],
      standing: [],
      invited: [{ id: "blodwen" }],
    });
  });

  test("by a proposal that keeps the rules, with every fellow in one set", async () => {
    const { path, plan } = await beginAnew(olwen);
    expect(everybody(plan)).toEqual(await fellows());
    expect(plan).toMatchObject({ aims: ["professions", "places"], madeById: "olwen" });
    const { page } = await nerys.get(path);
    expect(page).toMatchObject({ isBroken: false, inNone: [{ id: "blodwen" }], changes: null });
    expect(JSON.stringify(page)).toMatch(/\d professions?\./);
  });

  test("with a citizen partner who is asked, and without one who is not", async () => {
    const { plan } = await beginAnew(olwen, { "invite.blodwen": "yes", largest: "8" });
    expect(everybody(plan)).toEqual([...(await fellows()), "blodwen"].sort());
  });

  test("without whose year has ended", async () => {
    const ending = { fellowId: "hamza-year", kind: "endedEarly", on: new Date() } as const;
    await prisma.fellowshipEnding.create({ data: { ...ending, byId: "olwen" } });
    const { plan } = await beginAnew(olwen);
    expect(everybody(plan)).not.toContain("hamza");
    await prisma.fellowshipEnding.deleteMany();
  });

  test("once: the plan that is open is led to, and another is a conflict", async () => {
    const { path } = await beginAnew(olwen);
    const id = path.split("/")[2];
    expect((await nerys.get(beginPath)).page).toMatchObject({ plan: id });
    expect((await nerys.get(`/cohorts/${cohortId}`)).page).toMatchObject({ plan: id });
    expect(await nerys.post(beginPath, beginForm)).toMatchObject({ status: 409 });
    expect(await prisma.setPlan.count()).toBe(1);
  });

  test("with sets of names of their own, facilitators of the programme, and somebody to fill them", async () => {
    const wrong = async (more: Record<string, string>) =>
      errorsOf((await olwen.post(beginPath, { ...beginForm, ...more })).action);
    expect(await wrong({ "sets[1].name": "Ash" })).toEqual({
      "sets[1].name": [expect.stringContaining("called Ash already")],
    });
    expect(await wrong({ "sets[1].facilitatorId": "gwilym" })).toHaveProperty([
      "sets[1].facilitatorId",
    ]);
    expect(await wrong({ "sets[0].name": "", "sets[1].name": "" })).toHaveProperty([
      "sets[0].name",
    ]);
    const form = { ...beginForm, "sets[1].facilitatorId": "" };
    const first = await olwen.post("/cohorts/severn-first-cohort/set-plans/new", form);
    expect(errorsOf(first.action)).toEqual({ form: [expect.stringContaining("nobody to put")] });
  });

  test("and is for those who run the cohort", async () => {
    const { path } = await beginAnew(olwen);
    for (const [who, status] of [
      ["angharad", 403],
      ["gwilym", 404],
      ["bernadette", 404],
      ["gethin", 404],
    ] as const) {
      const browser = await browserOf(who);
      expect((await browser.get(beginPath)).status, who).toBe(status);
      expect((await browser.post(beginPath, beginForm)).status, who).toBe(status);
      for (const page of ["", "/moves", "/publication", "/removal", "/proposals/new"])
        expect((await browser.get(path + page)).status, who + page).toBe(404);
      expect((await browser.post(`${path}/publication`, { revision: "1" })).status).toBe(404);
      expect((await browser.post(`${path}/removal`)).status, who).toBe(404);
    }
  });
});

describe("somebody is moved", () => {
  let path: string, plan: Plan;
  beforeEach(async () => void ({ path, plan } = await beginAnew(olwen)));
  const move = (browser: Browser, personId: string, to: string, more = {}) =>
    browser.post(`${path}/moves`, { personId, to, revision: "1", ...more });
  const setOf = (id: string) =>
    plan.sets.find((set) => set.members.some((one) => one.personId === id))!;
  const otherThan = (id: string) => plan.sets.find((set) => set !== setOf(id))!;

  test("to another set, each rule that this breaks named and confirmed before", async () => {
    const to = otherThan("angharad");
    const asked = await move(olwen, "angharad", to.id);
    expect(asked.status).toBe(422);
    const { confirmed = [] } = errorsOf(asked.action);
    expect(confirmed).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^${to.name}: (Angharad Lloyd and )?Rhodri Vaughan( and Angharad Lloyd)? are placed with the same host`,
        ),
      ),
    );
    expect(peopleOf(await planOf(plan.id))).toEqual(peopleOf(plan));
    expect((await move(olwen, "angharad", to.id, { confirmed: "something else" })).status).toBe(
      422,
    );
    const moved = await move(olwen, "angharad", to.id, { confirmed: confirmed.join(" ") });
    expect(moved).toMatchObject({ status: 302, location: `${path}#person-angharad` });
    const after = await planOf(plan.id);
    expect(after.sets.find(({ id }) => id === to.id)?.members).toContainEqual(
      expect.objectContaining({ personId: "angharad" }),
    );
    expect(everybody(after)).toEqual(everybody(plan));
    expect((await olwen.get(path)).page).toMatchObject({ isBroken: true, why: [] });
  });

  test("out of all sets, and back into one", async () => {
    const from = setOf("megan");
    const out = await move(olwen, "megan", "");
    const confirmed = errorsOf(out.action ?? { errors: {} }).confirmed?.join(" ");
    if (confirmed) await move(olwen, "megan", "", { confirmed });
    expect((await olwen.get(path)).page).toMatchObject({
      inNone: [{ id: "blodwen" }, { id: "megan", isExpected: true }],
    });
    const { revision } = await planOf(plan.id);
    expect((await move(olwen, "megan", from.id, { revision: String(revision) })).status).toBe(302);
    expect(peopleOf(await planOf(plan.id))).toEqual(peopleOf(plan));
  });

  test("not over what somebody else did meanwhile, and nothing is lost", async () => {
    await prisma.setPlan.update({ where: { id: plan.id }, data: { revision: 2 } });
    const to = otherThan("tegan").id;
    const answer = await move(nerys, "tegan", to);
    expect(answer).toMatchObject({
      status: 409,
      action: { isConflict: true, typed: { personId: "tegan", to, revision: "2" } },
    });
    expect(peopleOf(await planOf(plan.id))).toEqual(peopleOf(plan));
  });

  test("by two at once, one of them is told", async () => {
    const sent = ["ottilie", "lowri"].map((id, at) =>
      move(at ? nerys : olwen, id, "", { confirmed: "" }),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    const { revision } = await planOf(plan.id);
    expect(statuses.filter((status) => status === 302).length).toBe(revision - 1);
    expect(revision).toBeLessThanOrEqual(2);
  });

  test("and only who may be in the cohort’s sets, to a set of the plan", async () => {
    for (const [personId, to] of [
      ["amara", setOf("tegan").id],
      ["nerys", setOf("tegan").id],
      ["tegan", "none"],
    ] as const)
      expect((await move(olwen, personId, to)).status, personId).toBe(404);
  });
});

describe("a plan is proposed anew", () => {
  const anew = { smallest: "6", largest: "7", "place.experience": "1", "place.professions": "2" };

  test("by other aims, says who is elsewhere, and goes back", async () => {
    const { path, plan } = await beginAnew(olwen);
    expect(await olwen.post(`${path}/proposals/new`, { ...anew, revision: "1" })).toMatchObject({
      status: 302,
      location: path,
    });
    const after = await planOf(plan.id);
    expect(after).toMatchObject({ aims: ["experience", "professions"], revision: 2 });
    expect(everybody(after)).toEqual(everybody(plan));
    const nameOf = new Map(plan.sets.map(({ id, name }) => [id, name]));
    const elsewhere = after.sets.flatMap((set) =>
      set.members
        .filter(({ wasIn }) => wasIn !== set.id)
        .map(({ wasIn }) => ({ from: nameOf.get(wasIn), to: set.name })),
    );
    const { page } = await olwen.get(path);
    const { changes } = page as { changes: { from: string; to: string }[] };
    expect(changes.map(({ from, to }) => ({ from, to })).sort(byText)).toEqual(
      elsewhere.sort(byText),
    );
    expect((await olwen.post(`${path}/return`, { revision: "1" })).status).toBe(409);
    expect((await olwen.post(`${path}/return`, { revision: "2" })).status).toBe(302);
    const back = await planOf(plan.id);
    expect(peopleOf(back)).toEqual(peopleOf(plan));
    expect(back).toMatchObject({ aims: ["professions", "places"], before: null });
  });

  test("leaving the sets that are ticked as they are", async () => {
    const { path, plan } = await beginAnew(olwen);
    const [ash] = plan.sets;
    const sent = { ...anew, revision: "1", [`keep.${ash!.id}`]: "yes" };
    await olwen.post(`${path}/proposals/new`, sent);
    expect(peopleOf(await planOf(plan.id))[0]).toEqual(peopleOf(plan)[0]);
  });

  test("not over what somebody else did meanwhile", async () => {
    const { path, plan } = await beginAnew(olwen);
    await prisma.setPlan.update({ where: { id: plan.id }, data: { revision: 5 } });
    const answer = await olwen.post(`${path}/proposals/new`, { ...anew, revision: "1" });
    expect(answer).toMatchObject({ status: 409, action: { typed: { revision: "5" } } });
    expect(peopleOf(await planOf(plan.id))).toEqual(peopleOf(plan));
  });
});

const byText = (one: object, other: object) =>
  JSON.stringify(one).localeCompare(JSON.stringify(other));

test("a planned set gets another name, facilitator and offer; who mentors a member is named before", async () => {
  const { path, plan } = await beginAnew(olwen);
  const [ash, elm] = plan.sets;
  const edit = `${path}/sets/${ash!.id}/edit`;
  const form = { name: "Yew", facilitatorId: "gethin", "meets.captions": "yes", revision: "1" };
  const taken = await olwen.post(edit, { ...form, name: elm!.name });
  expect(errorsOf(taken.action)).toHaveProperty("name");
  const member = ash!.members[0]!.personId;
  await prisma.lineManagement.create({ data: { managerId: "nerys", reportId: member } });
  const asked = await olwen.post(edit, { ...form, facilitatorId: "nerys" });
  expect(errorsOf(asked.action).confirmed).toEqual([
    expect.stringMatching(/^Ash: Nerys Talbot is the line manager of /),
  ]);
  expect((await olwen.post(edit, form)).status).toBe(302);
  expect((await planOf(plan.id)).sets[0]).toMatchObject({
    name: "Yew",
    facilitatorId: "gethin",
    meets: ["captions"],
  });
});

test("a plan that is given up leaves nothing behind, and another can begin", async () => {
  const { path } = await beginAnew(olwen);
  expect(await olwen.post(`${path}/removal`)).toMatchObject({
    status: 302,
    location: `/cohorts/${cohortId}`,
  });
  expect(await prisma.plannedSet.count()).toBe(0);
  expect((await olwen.get(path)).status).toBe(404);
  expect((await olwen.get(beginPath)).status).toBe(200);
});

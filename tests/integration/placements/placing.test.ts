import { beforeAll, beforeEach, expect, test } from "vitest";
import { challengeFor } from "../../../app/challenges/challenge-for.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let bernadette: Browser, gwilym: Browser, amara: Browser, olwen: Browser;

beforeAll(async () => {
  await seedPeople();
  [bernadette, gwilym, amara, olwen] = await browsersOf("bernadette", "gwilym", "amara", "olwen");
}, 60_000);

const path = "/fellows/noor-year/placement";
const form = {
  seen: "",
  proposalId: "",
  hostId: "ravensbrook",
  challenge: "Medicines that change four times on the way home",
  sponsorId: "stephen",
  mentorId: "",
  mentorEmail: " Mairead.Flynn@Example.org ",
};
const place = (changes: Record<string, string> = {}) =>
  bernadette.post(path, { ...form, ...changes });
const stored = () =>
  prisma.fellow.findUniqueOrThrow({
    where: { id: "noor-year" },
    include: {
      challenge: true,
      placements: { include: { challenge: true }, orderBy: { createdAt: "asc" } },
      sponsorships: true,
      pairs: true,
    },
  });
const told = async () =>
  (await prisma.message.findMany({ orderBy: { personId: "asc" } })).map(
    ({ personId, props }) => [personId, (props as { part: string }).part] as const,
  );
const approved = (id: string, hostId: string, cohortId: string | null) =>
  prisma.proposal.create({
    data: {
      id,
      hostId,
      cohortId,
      title: `Title of ${id}`,
      state: "approved",
      createdById: "desmond",
    },
  });

beforeEach(async () => {
  await prisma.message.deleteMany();
  await prisma.placement.deleteMany({ where: { fellowId: "noor-year" } });
  await prisma.sponsorship.deleteMany({ where: { fellowId: "noor-year" } });
  await prisma.pair.deleteMany({ where: { fellowId: "noor-year" } });
  await prisma.fellow.update({
    where: { id: "noor-year" },
    data: { hostId: null, challengeId: null },
  });
});

test("a lead places a fellow with a host and a challenge in words, and all concerned are told", async () => {
  expect(await place()).toMatchObject({ status: 302, location: "/fellows/noor-year" });
  expect(await stored()).toMatchObject({
    hostId: "ravensbrook",
    challenge: { title: form.challenge, proposalId: null },
    placements: [{ hostId: "ravensbrook", byId: "bernadette", endedAt: null }],
    sponsorships: [{ personId: "stephen" }],
    pairs: [{ personId: "mairead", kind: "mentor" }],
  });
  expect(await told()).toEqual([
    ["mairead", "mentor"],
    ["noor", "fellow"],
    ["paulette", "host lead"],
    ["stephen", "sponsor"],
  ]);
});

test("an approved challenge gives its host and its title", async () => {
  await approved("approved-1", "larkmead", "thirteenth-cohort");
  const { page } = await bernadette.get(path);
  const { challenges } = page as { challenges: { id: string; fellows: number }[] };
  expect(challenges).toContainEqual(expect.objectContaining({ id: "approved-1", fellows: 0 }));
  await place({ proposalId: "approved-1", hostId: "", challenge: "" });
  expect(await stored()).toMatchObject({
    hostId: "larkmead",
    challenge: { title: "Title of approved-1", proposalId: "approved-1" },
  });
});

test("a challenge takes a second fellow only when that is meant", async () => {
  await approved("approved-2", "larkmead", null);
  await prisma.placement.create({
    data: {
      fellow: { connect: { id: "amara-year" } },
      host: { connect: { id: "larkmead" } },
      challenge: {
        create: {
          cohortId: "twelfth-cohort",
          hostId: "larkmead",
          proposalId: "approved-2",
          title: "C",
        },
      },
      by: { connect: { id: "bernadette" } },
    },
  });
  const refused = await place({ proposalId: "approved-2", hostId: "", challenge: "" });
  expect(refused.status).toBe(409);
  expect(refused.action).toMatchObject({
    errors: { form: [expect.stringContaining("Amara Okafor")] },
    typed: { sponsorId: "stephen", mentorEmail: form.mentorEmail },
  });
  expect((await stored()).placements).toEqual([]);
  const { concerns = "" } = (refused.action as { typed: Record<string, string> }).typed;
  expect(concerns).not.toBe("");
  const agreed = { proposalId: "approved-2", hostId: "", challenge: "", agreed: concerns };
  expect((await place(agreed)).status).toBe(302);
});

test("who is placed alike works on one challenge, and each cohort has its own", async () => {
  await approved("approved-4", "larkmead", null);
  const proposed = { hostId: "larkmead", proposalId: "approved-4", challenge: "Falls" };
  const inWords = { hostId: "larkmead", proposalId: null, challenge: "Falls" };
  const on = (placed: typeof proposed | typeof inWords, cohortId = "thirteenth-cohort") =>
    prisma.$transaction((tx) => challengeFor(tx, cohortId, placed));
  const first = await on(proposed);
  expect(await on({ ...proposed, challenge: "Called otherwise" })).toBe(first);
  const words = await on(inWords);
  expect(await on(inWords)).toBe(words);
  const all = [first, words, await on(proposed, "twelfth-cohort")];
  all.push(await on({ ...inWords, challenge: "Other falls" }));
  expect(new Set(all).size).toBe(4);
  expect(await on({ ...inWords, challenge: "" })).toBeNull();
});

test.each([
  ["sponsor and mentor of the same fellow", { sponsorId: "mairead" }, "Mairéad Flynn"],
  [
    "mentor and assessor of the same cohort",
    { mentorEmail: "", mentorId: "colin" },
    "Colin Whitlock",
  ],
])("%s are named before anything is saved, and can be meant", async (_what, changes, name) => {
  await prisma.cohortMember.upsert({
    where: {
      cohortId_personId_role: {
        cohortId: "thirteenth-cohort",
        personId: "colin",
        role: "assessor",
      },
    },
    create: { cohortId: "thirteenth-cohort", personId: "colin", role: "assessor" },
    update: {},
  });
  const refused = await place(changes);
  expect(refused.status).toBe(409);
  expect(refused.action).toMatchObject({ errors: { form: [expect.stringContaining(name)] } });
  expect(await stored()).toMatchObject({ placements: [], sponsorships: [], pairs: [] });
  const { concerns = "" } = (refused.action as { typed: Record<string, string> }).typed;
  expect((await place({ ...changes, agreed: concerns })).status).toBe(302);
});

test("a changed placement ends the one before, which is kept; a new sponsor takes the old one's place", async () => {
  await place();
  const first = (await stored()).placements[0]?.id ?? "";
  await prisma.message.deleteMany();
  const changed = { seen: first, hostId: "larkmead", challenge: "Another", sponsorId: "catherine" };
  expect((await place({ ...changed, mentorEmail: "", mentorId: "mairead" })).status).toBe(302);
  expect(await stored()).toMatchObject({
    hostId: "larkmead",
    challenge: { title: "Another" },
    placements: [
      { id: first, hostId: "ravensbrook", endedAt: expect.any(Date) },
      { hostId: "larkmead", endedAt: null },
    ],
    sponsorships: [{ personId: "catherine" }],
    pairs: [{ personId: "mairead" }],
  });
  expect((await bernadette.get("/fellows/noor-year")).page).toMatchObject({
    host: "Larkmead Hospital",
    history: [
      { what: "Placed with Ravensbrook Hospitals" },
      { what: "The placement with Ravensbrook Hospitals ended" },
      { what: "Placed with Larkmead Hospital" },
    ],
  });
});

test("another sponsor alone begins no new placement, and tells only those whom it concerns", async () => {
  await place();
  const [first] = (await stored()).placements;
  await prisma.message.deleteMany();
  await place({ seen: first?.id ?? "", sponsorId: "catherine" });
  expect((await stored()).placements).toEqual([first]);
  expect(await told()).toEqual([
    ["catherine", "sponsor"],
    ["noor", "fellow"],
  ]);
});

test("a second sponsor whom the form does not show stays", async () => {
  await place();
  await prisma.sponsorship.create({ data: { fellowId: "noor-year", personId: "helena" } });
  const { page } = await bernadette.get(path);
  const { now } = page as { now: { seen: string; sponsorId: string } };
  const other = now.sponsorId === "helena" ? "stephen" : "helena";
  await place({ seen: now.seen, sponsorId: "catherine" });
  const left = (await stored()).sponsorships.map(({ personId }) => personId).sort();
  expect(left).toEqual(["catherine", other].sort());
});

test("a placement that was changed meanwhile is not written over unseen", async () => {
  await place();
  const answer = await place({ hostId: "larkmead" });
  expect(answer).toMatchObject({
    status: 409,
    action: { errors: { form: [expect.stringContaining("Ravensbrook")] } },
  });
  expect((await stored()).hostId).toBe("ravensbrook");
});

test.each([
  ["neither a challenge nor a host", { hostId: "" }, "hostId"],
  ["no word of the challenge", { challenge: "  " }, "challenge"],
  ["an address of nobody", { sponsorEmail: "nobody@example.org" }, "sponsorEmail"],
  [
    "somebody of another programme",
    { sponsorEmail: "morwenna.teague@example.org" },
    "sponsorEmail",
  ],
  ["half an address", { mentorEmail: "mairead@" }, "mentorEmail"],
])("%s is refused at its field, and what was typed is kept", async (_what, changes, name) => {
  const answer = await place(changes);
  expect(answer.status).toBe(422);
  expect(answer.action).toMatchObject({
    errors: { [name]: [expect.any(String)] },
    typed: { sponsorId: "stephen" },
  });
  expect((await stored()).placements).toEqual([]);
});

test.each([
  ["a host of another programme", { hostId: "brackenhurst" }],
  ["somebody of another programme", { sponsorId: "morwenna" }],
  ["the fellow", { sponsorId: "noor" }],
  ["a challenge that is not approved", { proposalId: "draft-1" }],
])("%s cannot be chosen", async (_what, changes) => {
  await prisma.proposal.upsert({
    where: { id: "draft-1" },
    create: { id: "draft-1", hostId: "larkmead", title: "T", createdById: "desmond" },
    update: {},
  });
  expect((await place(changes)).status).toBe(409);
  expect((await stored()).placements).toEqual([]);
});

test("placements are read by faculty, arranged by leads, and nobody else's", async () => {
  const list = "/cohorts/twelfth-cohort/placements";
  expect((await bernadette.get(list)).page).toMatchObject({ may: { setUp: true }, unplaced: [] });
  expect((await gwilym.get(list)).page).toMatchObject({ may: { setUp: false } });
  expect((await amara.get(list)).status).toBe(403);
  expect((await olwen.get(list)).status).toBe(404);
  expect((await gwilym.get("/fellows/amara-year/placement")).status).toBe(403);
  expect((await amara.post("/fellows/amara-year/placement", form)).status).toBe(403);
  for (const who of ["olwen", "gethin", "carys", "morwenna"]) {
    const browser = await browserOf(who);
    expect((await browser.get("/fellows/amara-year")).status, who).toBe(404);
    expect((await browser.post("/fellows/amara-year/placement", form)).status, who).toBe(404);
  }
  const { page } = await olwen.get("/fellows/carys-year/placement");
  expect(JSON.stringify(page)).not.toContain("Northmere");
  expect(JSON.stringify(page)).not.toContain("Helena");
});

test("a cohort's placements name who is not placed, which challenges wait, and with whom each is", async () => {
  await approved("approved-3", "larkmead", "thirteenth-cohort");
  const { page } = await bernadette.get("/cohorts/thirteenth-cohort/placements");
  expect(page).toMatchObject({ unplaced: [{ name: "Noor Haddad" }], placed: [] });
  expect((page as { waiting: { id: string }[] }).waiting.map(({ id }) => id)).toContain(
    "approved-3",
  );
  await place({ proposalId: "approved-3", hostId: "", challenge: "" });
  const after = (await bernadette.get("/cohorts/thirteenth-cohort/placements")).page;
  expect(after).toMatchObject({
    unplaced: [],
    placed: [
      {
        host: "Larkmead Hospital",
        sponsors: ["Stephen Oduya"],
        standing: "Placed, and not begun yet",
      },
    ],
  });
  const waiting = (after as { waiting: { id: string }[] }).waiting.map(({ id }) => id);
  expect(waiting).not.toContain("approved-3");
});

import { DateTime } from "luxon";
import { beforeEach, expect, test } from "vitest";
import { questionnaireId } from "../../../prisma/seed/reference.ts";
import { eraseDue } from "../../../app/leaving/erase-due.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

const cohortId = "twelfth-cohort";
const nothing = {
  setContent: 0,
  mentoring: 0,
  challengeWork: 0,
  feedbacks: 0,
  presentations: 0,
  reflections: 0,
  owners: 0,
};
let ended: DateTime;

beforeEach(async () => {
  await seedPeople();
  const cohort = await prisma.cohort.findUniqueOrThrow({ where: { id: cohortId } });
  ended = DateTime.fromJSDate(cohort.endsOn, { zone: cohort.zone });
  await addFeedback();
  // Of last year’s cohort, which was kept for as long as that one’s settings say.
  await prisma.presentationDay.deleteMany({ where: { cohortId: "eleventh-cohort" } });
}, 60_000);

/** So long after the cohort's last day, at noon. */
const after = (time: { months?: number; days?: number }) =>
  ended.plus(time).set({ hour: 12 }).toJSDate();
const settings = (data: object) => prisma.cohort.update({ where: { id: cohortId }, data });
const inCohort = { set: { cohortId } };

/** One round alone, so that what is erased can be counted. */
async function addFeedback() {
  await prisma.feedbackRound.deleteMany();
  const day = ended.minus({ months: 2 }).toJSDate();
  await prisma.feedbackRound.create({
    data: {
      id: "round",
      cohortId,
      number: 2,
      questionnaireId,
      nominateBy: day,
      answerBy: day,
      debriefFrom: day,
    },
  });
  for (const fellow of ["amara", "ben"])
    await prisma.feedback.create({
      data: {
        id: fellow,
        roundId: "round",
        fellowId: `${fellow}-year`,
        report: {},
        raters: { create: { group: "sponsor", name: "A", email: `${fellow}@a.org`, how: "" } },
        comments: { create: { position: 0, question: 0, group: "sponsor", text: "Words" } },
      },
    });
}

const setContent = async () => [
  await prisma.bid.count({ where: { meeting: inCohort } }),
  await prisma.airtime.count({ where: { meeting: inCohort } }),
  await prisma.meetingTurn.count({ where: { meeting: inCohort } }),
  await prisma.meetingRoom.count({ where: { meeting: inCohort } }),
  await prisma.processTally.count({ where: { meeting: inCohort } }),
  await prisma.processGiver.count({ where: { meeting: inCohort } }),
  await prisma.setAction.count({ where: inCohort }),
  await prisma.setActionEnding.count({ where: { action: inCohort } }),
  await prisma.groundRules.count({ where: inCohort }),
  await prisma.groundRulesSignature.count({ where: { rules: inCohort } }),
  await prisma.meetingPoll.count({ where: inCohort }),
  await prisma.pollAnswer.count({ where: { time: { poll: inCohort } } }),
  await prisma.formingAnswer.count({ where: { cohortId } }),
];
const journalOf = (authorId: string) => prisma.entry.count({ where: { authorId } });

test("what final presentations left, and the files of updates, go by the months of feedback; the updates stay", async () => {
  const counts = async () => [
    await prisma.presentationDay.count({ where: { cohortId } }),
    await prisma.presentation.count({ where: { day: { cohortId } } }),
    await prisma.storedFile.count(),
    await prisma.filePart.count(),
  ];
  const before = await counts();
  expect(Math.min(...before)).toBeGreaterThan(0);
  const updates = await prisma.monthlyUpdate.count();
  await settings({ keepFeedbackMonths: 2 });
  await eraseDue(after({ months: 2 }));
  expect(await counts()).toEqual(before);
  expect((await eraseDue(after({ months: 2, days: 1 }))).presentations).toBeGreaterThan(0);
  expect(await counts()).toEqual([0, 0, 0, 0]);
  expect(await prisma.monthlyUpdate.count()).toBe(updates);
});

test("nothing is erased while the year lasts, to the end of its last day", async () => {
  expect(await eraseDue()).toEqual(nothing);
  expect(await eraseDue(ended.endOf("day").toJSDate())).toEqual(nothing);
});

test("what sets left goes after the cohort's end; their record and openings stay, and evidence keeps its own words", async () => {
  await prisma.formingAnswer.create({
    data: { cohortId, personId: "amara", needs: [], free: [] },
  });
  await prisma.meetingTurn.create({
    data: { meetingId: "hawthorn-5", personId: "amara", kind: "checkIn" },
  });
  await prisma.setOpening.create({
    data: { id: "opened", setId: "hawthorn", reason: "Harm", askedById: "bernadette" },
  });
  const [action] = await prisma.setAction.findMany({ where: { personId: "amara" }, take: 1 });
  const happenedOn = action?.createdAt ?? new Date();
  const title = "Something I set myself to do in my set";
  const kept = { kind: "setAction", title, happenedOn, shows: "That I asked" } as const;
  await prisma.evidence.create({
    data: { id: "from-set", personId: "amara", competencyId: "rc1", actionId: action?.id, ...kept },
  });
  const record = async () => [
    await prisma.setMeeting.count(),
    await prisma.attendance.count(),
    await prisma.setMember.count(),
    await prisma.setOpening.count(),
  ];
  const recorded = await record();
  const elsewhere = await prisma.bid.count({ where: { meeting: { NOT: inCohort } } });
  const left = await setContent();
  expect(left).not.toContain(0);

  const {
    setContent: erased,
    mentoring,
    challengeWork,
    ...others
  } = await eraseDue(after({ days: 1 }));
  expect(erased).toBeGreaterThan(0);
  expect(mentoring).toBeGreaterThan(0);
  expect(challengeWork).toBeGreaterThan(0);
  expect(others).toEqual({ feedbacks: 0, presentations: 0, reflections: 0, owners: 0 });
  expect(await setContent()).toEqual(left.map(() => 0));
  expect(await record()).toEqual(recorded);
  expect(await prisma.bid.count()).toBe(elsewhere);
  expect(await prisma.evidence.findUnique({ where: { id: "from-set" } })).toMatchObject({
    ...kept,
    actionId: null,
  });
  expect(await eraseDue(after({ days: 1 }))).toEqual(nothing);
});

test("stakeholder maps and what was prepared for mid-year reviews go after the cohort's end; what is written since stays, and what was agreed, seen and decided", async () => {
  const challenge = { cohortId };
  await prisma.midYearReview.updateMany({ data: { points: "Agreed" } });
  const kept = await prisma.stakeholder.findFirstOrThrow({ where: { challenge } });
  const { id } = kept;
  await prisma.stakeholder.update({ where: { id }, data: { updatedAt: after({ days: 1 }) } });
  expect(await prisma.stakeholderTalk.count()).toBeGreaterThan(1);

  expect((await eraseDue(after({ days: 2 }))).challengeWork).toBeGreaterThan(1);
  expect(await prisma.stakeholder.findMany({ where: { challenge } })).toMatchObject([{ id }]);
  expect(await prisma.stakeholderTalk.count({ where: { stakeholderId: { not: id } } })).toBe(0);
  expect(await prisma.midYearPreparation.count()).toBe(0);
  expect(await prisma.midYearReview.count({ where: { points: "Agreed" } })).toBe(1);
  expect(await prisma.visit.count()).toBeGreaterThan(0);
  expect(await prisma.decision.count()).toBeGreaterThan(0);
});

test("what pairs logged goes after the cohort's end; when they met stays, and what is written since", async () => {
  const ofCohort = { pair: { fellow: { cohortId } } };
  const met = await prisma.pairMeeting.findMany({ where: ofCohort, orderBy: { id: "asc" } });
  const [later] = met;
  const updatedAt = after({ days: 1 });
  await prisma.pairMeeting.update({ where: { id: later?.id }, data: { updatedAt } });
  const contents = () => prisma.pairMeetingContent.findMany({ where: { meeting: ofCohort } });
  expect((await contents()).length).toBeGreaterThan(1);
  expect(await prisma.pairMeetingNote.count({ where: { meeting: ofCohort } })).toBeGreaterThan(0);

  expect((await eraseDue(after({ days: 2 }))).mentoring).toBeGreaterThan(0);
  expect((await contents()).map(({ meetingId }) => meetingId)).toEqual([later?.id]);
  expect(await prisma.pairMeetingNote.count({ where: { meeting: ofCohort } })).toBe(0);
  expect(await prisma.pairMeeting.count({ where: ofCohort })).toBe(met.length);
  const gone = met.find(({ id }) => id !== later?.id);
  const pair = await prisma.pair.findUniqueOrThrow({ where: { id: gone?.pairId } });
  const mentor = await browserOf(pair.personId);
  expect((await mentor.get(`/pairs/${pair.id}/meetings/${gone?.id}`)).page).toMatchObject({
    isErased: true,
    notes: "",
    actions: "",
    themes: [],
  });
});

test("what fellows brought to slots goes with the logs; that a slot was booked stays", async () => {
  const booked = await prisma.slotBooking.count({ where: { question: { not: "" } } });
  expect(booked).toBeGreaterThan(0);
  expect(await prisma.slotWait.count()).toBeGreaterThan(0);
  await eraseDue(after({ days: 1 }));
  expect(await prisma.slotBooking.count({ where: { question: { not: "" } } })).toBe(0);
  expect(await prisma.slotWait.count()).toBe(0);
  expect(await prisma.slotBooking.count({ where: { question: "" } })).toBe(booked);
});

test("a cohort that keeps its logs longer has them longer", async () => {
  await settings({ keepLogsMonths: 3 });
  expect(await eraseDue(after({ months: 2 }))).toEqual(nothing);
  expect((await eraseDue(after({ months: 3, days: 1 }))).setContent).toBeGreaterThan(0);
});

test("360° feedback goes some months after its fellow left, with names and comments; the goal that came of it stays", async () => {
  await prisma.goal.create({
    data: { id: "found", personId: "amara", purpose: "A", feedbackId: "amara" },
  });
  await prisma.fellow.update({
    where: { id: "amara-year" },
    data: { endsOn: after({ months: -3 }) },
  });
  expect((await eraseDue(after({ months: 2 }))).feedbacks).toBe(0);
  expect((await eraseDue(after({ months: 3, days: 1 }))).feedbacks).toBe(1);
  expect(await prisma.feedback.findMany({ select: { id: true } })).toEqual([{ id: "ben" }]);
  expect(await prisma.rater.count()).toBe(1);
  expect(await prisma.feedbackComment.count()).toBe(1);
  expect(await prisma.goal.findUnique({ where: { id: "found" } })).toMatchObject({
    feedbackId: null,
  });
  expect((await eraseDue(after({ months: 6, days: 1 }))).feedbacks).toBe(1);
});

test("journals go some months after their writers left, out of search as well, and those of alumni stay", async () => {
  const consent = { consentedAt: new Date(), reconfirmOn: new Date() };
  await prisma.alum.upsert({
    where: {
      programmeId_personId: { programmeId: "headroom-fellowship", personId: "amara" },
    },
    create: { programmeId: "headroom-fellowship", personId: "amara", ...consent },
    update: { withdrawnAt: null },
  });
  const [hers, his] = [await journalOf("amara"), await journalOf("ben")];
  expect(his).toBeGreaterThan(0);
  expect((await eraseDue(after({ months: 12 }))).reflections).toBe(0);

  expect((await eraseDue(after({ months: 12, days: 1 }))).reflections).toBeGreaterThan(0);
  expect(await journalOf("ben")).toBe(0);
  expect(await journalOf("amara")).toBe(hers);
  const ofBen = { entry: { authorId: "ben" } };
  expect(await prisma.share.count({ where: ofBen })).toBe(0);
  expect(await prisma.entryVersion.count({ where: ofBen })).toBe(0);
  const [indexed] = await prisma.$queryRaw<{ count: bigint }[]>`
    SELECT COUNT(*) AS count FROM journal_search WHERE rowid NOT IN (SELECT id FROM SearchKey)`;
  expect(Number(indexed?.count)).toBe(0);
});

test("who stops being an alum keeps their journal as long from then, and what they write on since as well", async () => {
  await prisma.alum.create({
    data: {
      programmeId: "headroom-fellowship",
      personId: "ben",
      consentedAt: new Date(),
      reconfirmOn: new Date(),
      withdrawnAt: after({ months: 20 }),
    },
  });
  const [entry] = await prisma.entry.findMany({ where: { authorId: "ben" }, take: 1 });
  await prisma.entry.update({
    where: { id: entry?.id ?? "" },
    data: { updatedAt: after({ months: 25 }) },
  });
  const his = await journalOf("ben");
  await eraseDue(after({ months: 31 }));
  expect(await journalOf("ben")).toBe(his);
  await eraseDue(after({ months: 33 }));
  expect(await journalOf("ben")).toBe(1);
  await eraseDue(after({ months: 38 }));
  expect(await journalOf("ben")).toBe(0);
});

test("a later year keeps the journal of the earlier one", async () => {
  const cohort = await prisma.cohort.findUniqueOrThrow({
    where: { id: cohortId },
  });
  await prisma.cohort.create({
    data: {
      ...cohort,
      id: "later",
      name: "Later",
      startsOn: after({ months: 1 }),
      endsOn: after({ months: 12 }),
    },
  });
  await prisma.fellow.create({ data: { id: "again", personId: "ben", cohortId: "later" } });
  const his = await journalOf("ben");
  await eraseDue(after({ months: 14 }));
  expect(await journalOf("ben")).toBe(his);
});

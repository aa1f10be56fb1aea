import fc from "fast-check";
import { DateTime } from "luxon";
import { beforeAll, describe, expect, it } from "vitest";

import { documentText, readDocument, wordsWritten } from "../../app/editor/document.server.ts";
import { prisma } from "../../app/server/database/client.server.ts";
import { cast } from "../../prisma/seed/cast.ts";
import { cohortId, seedCohort } from "../../prisma/seed/cohort.ts";
import { emptyDatabase } from "../../prisma/seed/empty.ts";
import { fellows } from "../../prisma/seed/fellows.ts";
import { growthRows } from "../../prisma/seed/growth.ts";
import { commentRows, entryRows, readingRows, shareRows } from "../../prisma/seed/journal.ts";
import { meetingRows } from "../../prisma/seed/meetings.ts";
import { signatureRows, updateRows } from "../../prisma/seed/progress.ts";
import { sets } from "../../prisma/seed/sets.ts";
import { makeYear, zone } from "../../prisma/seed/year.ts";

const now = new Date("2026-11-22T10:00:00Z");

beforeAll(() => seedCohort(prisma, now));

describe("the people of the sample cohort", () => {
  it("has a cohort's worth of everybody", async () => {
    expect(await prisma.fellow.count({ where: { cohortId } })).toBe(24);
    expect(await prisma.host.count({ where: { programmeId: "headroom-fellowship" } })).toBe(20);
    expect(await prisma.learningSet.count({ where: { cohortId } })).toBe(4);
    expect(await prisma.cohortMember.count({ where: { cohortId, role: "faculty" } })).toBe(4);
    expect(await prisma.cohortMember.count({ where: { cohortId, role: "citizen" } })).toBe(4);
    expect(await prisma.entry.count()).toBeGreaterThanOrEqual(70);
    expect(await prisma.entry.count({ where: { authorId: "amara" } })).toBeGreaterThanOrEqual(12);
    expect(await prisma.share.count()).toBeGreaterThanOrEqual(20);
    expect(await prisma.comment.count()).toBeGreaterThanOrEqual(18);
  });

  it("has everyone whom the sign-in page of the demo offers", async () => {
    for (const { name, email } of cast) {
      expect(await prisma.person.findUnique({ where: { email } }), email).toMatchObject({ name });
    }
  });

  it("puts sets of six together without two fellows of one host", async () => {
    for (const set of await prisma.learningSet.findMany({
      where: { cohortId },
      include: { members: true },
    })) {
      const people = set.members.map(({ personId }) => personId);
      const hosts = await prisma.fellow.findMany({ where: { personId: { in: people } } });
      expect(new Set(hosts.map(({ hostId }) => hostId)).size, set.name).toBe(6);
    }
    expect(await prisma.setMember.count({ where: { set: { cohortId } } })).toBe(24);
  });

  it("has nobody who is both mentor and sponsor, or mentor and assessor, of a fellow", async () => {
    const assessors = await prisma.cohortMember.findMany({ where: { role: "assessor" } });
    for (const fellow of await prisma.fellow.findMany({
      where: { cohortId },
      include: { pairs: true, sponsorships: true },
    })) {
      const paired = fellow.pairs.map(({ personId }) => personId);
      const barred = [...fellow.sponsorships, ...assessors].map(({ personId }) => personId);
      expect(paired.filter((person) => barred.includes(person))).toEqual([]);
      expect(fellow.sponsorships).toHaveLength(1);
    }
  });

  it("has one sponsor of three fellows", async () => {
    expect(await prisma.sponsorship.count({ where: { personId: "helena" } })).toBe(3);
  });
});

describe("the reflections", () => {
  it("are documents of the editor, with their words counted", async () => {
    for (const { id, body, text, words } of await prisma.entry.findMany()) {
      expect(readDocument(body), id).toEqual(body);
      expect(text, id).toBe(documentText(readDocument(body)));
      expect(words, id).toBe(wordsWritten(readDocument(body)));
      expect(words, id).toBeGreaterThanOrEqual(60);
      expect(words, id).toBeLessThanOrEqual(250);
    }
    for (const { id, body } of await prisma.share.findMany()) {
      expect(readDocument(body), id).toEqual(body);
    }
  });

  it("use every journal template", async () => {
    const used = await prisma.entry.groupBy({
      by: ["templateCode"],
      where: { templateCode: { not: null } },
    });
    expect(used).toHaveLength(await prisma.journalTemplate.count());
  });

  it("give evidence for most competencies, and leave gaps for the main fellow", async () => {
    const all = await prisma.competency.count();
    const used = await prisma.evidence.groupBy({ by: ["competencyId"] });
    expect(used.length).toBeGreaterThanOrEqual(all - 1);
    const amaras = await prisma.evidence.groupBy({
      by: ["competencyId"],
      where: { entry: { authorId: "amara" } },
    });
    expect(amaras.length).toBeGreaterThan(all / 2);
    expect(amaras.length).toBeLessThan(all);
  });

  it("are shared with people whom the fellow may choose", async () => {
    const shares = await prisma.share.findMany({ include: { entry: true, readings: true } });
    for (const { id, readerId, entry } of shares.filter(({ audience }) => audience === "person")) {
      const fellowships = { some: { personId: entry.authorId } };
      const reader = await prisma.person.findFirst({
        where: {
          id: readerId ?? "",
          OR: [
            { memberships: { some: { role: "faculty", cohort: { fellows: fellowships } } } },
            { pairs: { some: { fellow: { personId: entry.authorId } } } },
            { setsLed: { some: { members: fellowships } } },
          ],
        },
      });
      expect(reader, id).not.toBeNull();
    }
    expect(shares.some(({ revokedAt }) => revokedAt)).toBe(true);
    expect(shares.some(({ readings }) => readings.length === 0)).toBe(true);
  });

  it("are commented on by their writer and reader alone", async () => {
    const include = { share: { include: { entry: true, readings: true } } };
    for (const { id, authorId, share } of await prisma.comment.findMany({ include })) {
      expect([share.readerId, share.entry.authorId], id).toContain(authorId);
      expect(share.readings, id).not.toEqual([]);
    }
  });
});

describe("progress", () => {
  it("has second reviews in every state", async () => {
    const reviews = await prisma.hostReview.findMany({
      where: { number: 2 },
      include: { signatures: true },
    });
    const states = new Set(
      reviews.map((review) => `${review.revision > 1} ${review.signatures.length}`),
    );
    expect([...states].sort()).toEqual(["false 0", "true 0", "true 1", "true 2"]);
    expect(await prisma.hostReview.count()).toBe(72);
  });

  it("is signed by the fellow only after the sponsor, and by those two", async () => {
    for (const review of await prisma.hostReview.findMany({
      include: { answers: true, signatures: true, fellow: { include: { sponsorships: true } } },
    })) {
      const { fellow, signatures } = review;
      const sponsor = signatures.find(({ side }) => side === "sponsor");
      const own = signatures.find(({ side }) => side === "fellow");
      if (own) {
        expect(own.personId).toBe(fellow.personId);
        expect(own.signedAt.getTime()).toBeGreaterThan(sponsor?.signedAt.getTime() ?? Infinity);
      }
      if (sponsor) {
        expect(fellow.sponsorships.map(({ personId }) => personId)).toContain(sponsor.personId);
        expect(review.answers.map(({ side }) => side).sort()).toEqual(["fellow", "sponsor"]);
        for (const { updatedAt, readyAt } of review.answers) {
          expect(readyAt).not.toBeNull();
          expect(sponsor.signedAt.getTime()).toBeGreaterThan(updatedAt.getTime());
        }
      }
    }
  });
});

describe("the year", () => {
  const nows = fc.date({
    min: new Date("2024-01-01T00:00:00Z"),
    max: new Date("2040-12-31T23:59:59Z"),
    noInvalidDate: true,
  });

  it("is always in its middle", () => {
    fc.assert(
      fc.property(nows, (at) => {
        const { startsOn, endsOn } = makeYear(at);
        expect(startsOn.getTime()).toBeLessThan(at.getTime() - 140 * 86_400_000);
        expect(endsOn.getTime()).toBeGreaterThan(at.getTime() + 140 * 86_400_000);
      }),
    );
  });

  it("has held meetings, and two or more to come in each set, at the hour that the set chose", () => {
    fc.assert(
      fc.property(nows, fc.constantFrom(...sets), (at, set) => {
        const year = makeYear(at);
        const meetings = meetingRows(set, year).filter(({ cancelledAt }) => !cancelledAt);
        const ahead = meetings.filter(({ startsAt }) => new Date(startsAt) > at);
        expect(ahead.length).toBeGreaterThanOrEqual(2);
        expect(meetings.length - ahead.length).toBeGreaterThanOrEqual(4);
        for (const { startsAt } of meetings) {
          const start = DateTime.fromJSDate(new Date(startsAt), { zone });
          expect(start.toFormat("HH:mm")).toBe(set.meets.time);
          expect(start.weekday).toBe(set.meets.weekday);
          expect(start.toJSDate().getTime()).toBeGreaterThan(year.startsOn.getTime());
          expect(start.toJSDate().getTime()).toBeLessThan(year.endsOn.getTime());
        }
      }),
    );
  });

  it("has one set meeting moved and one called off, with the calendar told", async () => {
    const moved = { sequence: 1, cancelledAt: null, startsAt: { gt: now } };
    expect(await prisma.setMeeting.findMany({ where: moved })).toMatchObject([
      { id: "hawthorn-7" },
    ]);
    expect(
      await prisma.setMeeting.findMany({ where: { cancelledAt: { not: null } } }),
    ).toMatchObject([{ id: "rowan-7", sequence: 1 }]);
  });

  it("has nobody meet, and no review due, at a weekend", async () => {
    const days = await prisma.$queryRaw<{ what: string; at: Date }[]>`
      SELECT 'set meeting' AS what, startsAt AS at FROM SetMeeting UNION ALL SELECT 'slot', startsAt FROM Slot
      UNION ALL SELECT 'host review', dueOn FROM HostReview UNION ALL SELECT 'mid-year review', meetsOn FROM MidYearReview
      UNION ALL SELECT 'mid-year review', prepareBy FROM MidYearReview UNION ALL SELECT 'pair', heldOn FROM PairMeeting
      UNION ALL SELECT 'presentations', startsAt FROM PresentationDay UNION ALL SELECT 'presentations', endsAt FROM PresentationDay
      UNION ALL SELECT 'presentation', startsAt FROM Presentation UNION ALL SELECT 'milestone', startsOn FROM Milestone
      UNION ALL SELECT 'debrief', debriefAt FROM Feedback WHERE debriefAt IS NOT NULL`;
    const weekdays = days.map(({ what, at }) => [what, DateTime.fromJSDate(at, { zone }).weekday]);
    expect(weekdays.filter(([, weekday]) => !(Number(weekday) < 6))).toEqual([]);
  });

  it("moves what would be at a weekend to the Monday if it is to come, and to the Friday if it is past", () => {
    fc.assert(
      fc.property(nows, fc.integer({ min: -150, max: 150 }), (at, ago) => {
        const year = makeYear(at);
        const day = year.at({ ago, at: "12:00" });
        const moved = year.workday(day);
        expect(DateTime.fromJSDate(moved, { zone }).isWeekend).toBe(false);
        expect(moved > at).toBe(day > at);
        expect(Math.abs(moved.getTime() - day.getTime())).toBeLessThan(2.1 * 86_400_000);
      }),
    );
  });

  it("tells its story in order, and nothing of it is in the future", () => {
    fc.assert(
      fc.property(nows, (at) => {
        const year = makeYear(at);
        const past = (what: string, ...dates: (Date | string | null | undefined)[]) => {
          const times = [year.startsOn, ...dates.filter((date) => date != null), at];
          const numbers = times.map((date) => new Date(date).getTime());
          expect(numbers, what).toEqual([...numbers].sort((one, other) => one - other));
        };
        for (const fellow of fellows) {
          const entries = new Map(entryRows(fellow, year).map((entry) => [entry.id, entry]));
          const shares = new Map(shareRows(fellow, year).map((share) => [share.id, share]));
          for (const { id, createdAt, updatedAt } of entries.values())
            past(`${id}`, createdAt, updatedAt);
          const readings = new Map(
            readingRows(fellow, year).map((reading) => [reading.shareId, reading.readAt]),
          );
          for (const { id, entryId, createdAt, revokedAt } of shares.values()) {
            const readAt = readings.get(`${id}`);
            past(`${id}`, entries.get(entryId)?.createdAt, createdAt, readAt, revokedAt);
          }
          for (const { id, shareId, createdAt } of commentRows(fellow, year)) {
            past(`${id}`, readings.get(shareId), createdAt);
          }
          for (const { id, createdAt } of updateRows(fellow, year)) past(`${id}`, createdAt);
          for (const { reviewId, signedAt } of signatureRows(fellow, year))
            past(reviewId, signedAt);
        }
        const { selfRatings, requests, answers, shifts, evidence } = growthRows(year);
        for (const { id, createdAt } of [...selfRatings, ...requests, ...shifts, ...evidence])
          past(`${id}`, createdAt);
        for (const { requestId, createdAt, repliedAt } of answers) {
          const asked = requests.find(({ id }) => id === requestId)?.createdAt;
          past(requestId, asked, createdAt, repliedAt);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("all that is written", () => {
  it("does without exclamation marks and without patients' details", async () => {
    const written = JSON.stringify([
      cast,
      await prisma.person.findMany(),
      await prisma.host.findMany(),
      await prisma.fellow.findMany(),
      await prisma.entry.findMany(),
      await prisma.evidence.findMany(),
      await prisma.selfRating.findMany(),
      await prisma.ratingRequest.findMany(),
      await prisma.facultyRating.findMany(),
      await prisma.share.findMany(),
      await prisma.comment.findMany(),
      await prisma.setMeeting.findMany(),
      await prisma.monthlyUpdate.findMany(),
      await prisma.reviewAnswers.findMany(),
    ]);
    expect(written).not.toContain("!");
    expect(written).not.toMatch(/\d{3}[ -]?\d{3}[ -]?\d{4}/);
  });
});

it("is taken out again whole, so that another can be seeded", async () => {
  await emptyDatabase(prisma);
  expect(await prisma.entry.count()).toBe(0);
  expect(await prisma.competency.count()).toBeGreaterThan(0);
  await seedCohort(prisma, new Date("2027-03-28T00:30:00Z"));
  expect(await prisma.fellow.count({ where: { cohortId } })).toBe(24);
});

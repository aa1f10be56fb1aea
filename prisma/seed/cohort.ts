import type { Prisma, PrismaClient } from "../../app/generated/prisma/client.ts";
import { attendanceRows, promptRows } from "./conversations.ts";
import { seedFeedback } from "./feedback.ts";
import { fellows } from "./fellows.ts";
import { seedChallenges } from "./challenges.ts";
import { seedDrivers } from "./drivers.ts";
import { seedChallengeWork } from "./challenge-work.ts";
import { seedGoals } from "./goals.ts";
import { seedGrowth } from "./growth.ts";
import { seedMeasures } from "./measures.ts";
import { seedMentoring } from "./mentoring.ts";
import { seedMentors } from "./mentors.ts";
import { seedMidYear } from "./mid-year.ts";
import { seedPortfolios } from "./portfolios.ts";
import { seedHostPacks } from "./host-packs.ts";
import { seedHandovers } from "./handovers.ts";
import { seedHosting } from "./hosting.ts";
import { hosts } from "./hosts.ts";
import {
  commentRows,
  entryRows,
  evidenceRows,
  readingRows,
  shareRows,
  versionRows,
} from "./journal.ts";
import { seedImpact } from "./impact.ts";
import { seedImports } from "./imports.ts";
import { meetingRows } from "./meetings.ts";
import { journalPromptRows } from "./journal-prompts.ts";
import { milestoneRows } from "./milestones.ts";
import { seedNewcomers } from "./newcomers.ts";
import * as people from "./people.ts";
import { seedPhotos } from "./photos.ts";
import { seedProfiles } from "./profiles.ts";
import { seedFeedbackReports } from "./feedback-reports.ts";
import {
  answerRows,
  challengeId,
  fellowId,
  reviewRows,
  signatureRows,
  sponsorOf,
  updateRows,
} from "./progress.ts";
import { seedPresentations } from "./presentations.ts";
import { seedShowcase } from "./showcase.ts";
import { seedProposals } from "./proposals.ts";
import { frameworkId, questionnaireId, seedReference } from "./reference.ts";
import { seedPlacements } from "./placements.ts";
import { pollRow } from "./polls.ts";
import { seedSlots } from "./slots.ts";
import { seedSetContent } from "./set-content.ts";
import { sets } from "./sets.ts";
import { makeYear, zone } from "./year.ts";
import { seedOtherProgramme } from "./other-programme.ts";
import { seedSevernNextYear } from "./severn-next-year.ts";

const programmeId = "headroom-fellowship";
export const cohortId = "twelfth-cohort";

const everybody: people.PersonStory[] = [
  people.programmeLead,
  ...people.faculty,
  ...people.facilitators,
  ...people.citizens,
  people.assessor,
  ...people.coaches,
  ...hosts.flatMap(({ lead, sponsor, mentors }) => [lead, sponsor, ...mentors]),
  ...fellows,
];

const memberRows: Prisma.CohortMemberCreateManyInput[] = [
  ...people.faculty.map(({ id }) => ({ cohortId, personId: id, role: "faculty" as const })),
  ...people.citizens.map(({ id }) => ({ cohortId, personId: id, role: "citizen" as const })),
  { cohortId, personId: people.assessor.id, role: "assessor" },
];

const pairRows = fellows.flatMap(({ id, mentor, coach }): Prisma.PairCreateManyInput[] => [
  { id: `${id}-mentor`, kind: "mentor", fellowId: fellowId(id), personId: mentor },
  { id: `${id}-coach`, kind: "coach", fellowId: fellowId(id), personId: coach },
]);

/** Nobody waits for the sample, and a busy machine must not lose the whole of it. */
const unhurried = { timeout: 60_000 };

/**
 * Writes the sample cohort, in the middle of its year at `now`, into a database with nobody in it;
 * the framework and the journal templates as well, when they are missing. All or nothing.
 */
export async function seedCohort(prisma: PrismaClient, now: Date): Promise<void> {
  await seedReference(prisma);
  const year = makeYear(now);
  const { startsOn, endsOn } = year;

  await prisma.$transaction(async (tx) => {
    await tx.person.createMany({
      data: everybody.map(({ id, name, profession }) => {
        const dates = { createdAt: startsOn, updatedAt: startsOn, cameInAt: startsOn };
        return { id, name, profession, email: people.emailOf(name), emailVerified: true, ...dates };
      }),
    });
    await tx.programme.create({
      data: {
        id: programmeId,
        name: "Headroom Fellowship",
        slug: "headroom",
        controller: "Bloomsbury University",
        takesInterest: true,
      },
    });
    await tx.programmePerson.createMany({
      data: everybody.map(({ id }) => ({ programmeId, personId: id, addedAt: startsOn })),
    });
    await tx.programmeLead.create({ data: { programmeId, personId: people.programmeLead.id } });
    await tx.cohort.create({
      data: {
        id: cohortId,
        programmeId,
        name: "Twelfth cohort",
        startsOn,
        endsOn,
        zone,
        frameworkId,
        questionnaireId,
      },
    });
    await tx.milestone.createMany({ data: milestoneRows(cohortId, year) });
    await tx.cohortMember.createMany({ data: memberRows });
    await tx.host.createMany({
      data: hosts.map(({ id, name, place }) => ({ id, programmeId, code: id, name, place })),
    });
    await tx.hostLead.createMany({
      data: hosts.map(({ id, lead }) => ({ hostId: id, personId: lead.id })),
    });
    await tx.challenge.createMany({
      data: fellows.map(({ id, host, challenge }) => {
        return {
          id: challengeId(id),
          cohortId,
          hostId: host,
          title: challenge,
          createdAt: startsOn,
        };
      }),
    });
    await tx.fellow.createMany({
      data: fellows.map(({ id, host }) => {
        const placed = { hostId: host, challengeId: challengeId(id) };
        return { id: fellowId(id), personId: id, cohortId, ...placed };
      }),
    });
    await tx.placement.createMany({
      data: fellows.map(({ id, host }) => {
        const placed = { hostId: host, challengeId: challengeId(id) };
        const by = { byId: people.programmeLead.id, createdAt: startsOn };
        return { id: `${id}-placement`, fellowId: fellowId(id), ...placed, ...by };
      }),
    });
    await tx.fellowshipStart.createMany({
      data: fellows.map(({ id }) => {
        return { fellowId: fellowId(id), on: startsOn, byId: people.programmeLead.id };
      }),
    });
    await tx.sponsorship.createMany({
      data: fellows.map((one) => ({ fellowId: fellowId(one.id), personId: sponsorOf(one) })),
    });
    await tx.pair.createMany({ data: pairRows.map((pair) => ({ ...pair, startedAt: startsOn })) });

    await tx.learningSet.createMany({
      data: sets.map(({ id, name, facilitator }) => {
        return { id, cohortId, name, facilitatorId: facilitator, createdAt: startsOn };
      }),
    });
    await tx.setMember.createMany({
      data: sets.flatMap(({ id, members }) =>
        members.map((personId) => ({ setId: id, personId, joinedAt: startsOn })),
      ),
    });
    await tx.setMeeting.createMany({ data: sets.flatMap((set) => meetingRows(set, year)) });

    await tx.meetingPoll.create({ data: pollRow(year) });
    await seedSetContent(tx, year);

    await tx.attendance.createMany({ data: sets.flatMap(attendanceRows) });
    await tx.conversationPrompt.createMany({ data: promptRows(year) });

    await tx.journalPrompt.createMany({ data: journalPromptRows(cohortId, year) });
    await tx.entry.createMany({ data: fellows.flatMap((one) => entryRows(one, year)) });
    await tx.evidence.createMany({ data: fellows.flatMap((one) => evidenceRows(one, year)) });
    await tx.entryVersion.createMany({ data: fellows.flatMap((one) => versionRows(one, year)) });
    await tx.share.createMany({ data: fellows.flatMap((one) => shareRows(one, year)) });
    await tx.shareReading.createMany({ data: fellows.flatMap((one) => readingRows(one, year)) });
    await tx.comment.createMany({ data: fellows.flatMap((one) => commentRows(one, year)) });

    await tx.monthlyUpdate.createMany({ data: fellows.flatMap((one) => updateRows(one, year)) });
    await tx.hostReview.createMany({ data: fellows.flatMap((one) => reviewRows(one, year)) });
    await tx.reviewAnswers.createMany({ data: fellows.flatMap((one) => answerRows(one, year)) });
    await tx.reviewSignature.createMany({
      data: fellows.flatMap((one) => signatureRows(one, year)),
    });
    await seedGrowth(tx, year);
    await seedFeedbackReports(tx, cohortId, year);
    await seedChallenges(tx, year, programmeId);
    await seedChallengeWork(tx, year);
    await seedMidYear(tx, year);
    await seedGoals(tx, year);
    await seedMentoring(tx, year);
    await seedMentors(tx, year, now);
    await seedSlots(tx, year, cohortId);
    await seedMeasures(tx, year, now);
    await seedDrivers(tx, year);
    await seedImpact(tx, year);
    await seedHostPacks(tx, year);
    await seedHandovers(tx, year);
    await seedPortfolios(tx, year);
    await seedNewcomers(tx, now);
    await seedPlacements(tx, year, { programmeId, cohortId, leadId: people.programmeLead.id });
    await seedShowcase(tx, year);
    await seedPresentations(tx, year, cohortId);
    await seedProposals(tx, year, cohortId);
    await seedOtherProgramme(tx, year);
    await seedSevernNextYear(tx, year);
    await seedFeedback(tx, year, { cohortId, facultyId: "ruth" });
    await seedImports(tx, now);
    await seedProfiles(tx);
    await seedPhotos(tx, startsOn);
    await seedHosting(tx, cohortId, year);
  }, unhurried);
}

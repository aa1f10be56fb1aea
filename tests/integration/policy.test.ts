import { beforeAll, describe, expect, test } from "vitest";
import type { Prisma, ProgrammePerson } from "../../app/generated/prisma/client.ts";
import type { Actor } from "../../app/policy/actor.ts";
import { challengeFacts, challenges } from "../../app/policy/challenges.ts";
import { stakeholders } from "../../app/policy/coalition.ts";
import { coProductionRatings, coProductions } from "../../app/policy/co-production.ts";
import { fieldNotes } from "../../app/policy/field-notes.ts";
import { midYearPreparations } from "../../app/policy/mid-year-preparations.ts";
import { midYears } from "../../app/policy/mid-year.ts";
import { dayFacts } from "../../app/policy/presentation-relations.ts";
import { presentationDays, presentations } from "../../app/policy/presentations.ts";
import { panelFeedback } from "../../app/policy/panel-feedback.ts";
import { files } from "../../app/policy/files.ts";
import { showcaseEntries } from "../../app/policy/showcase.ts";
import { lookBacks } from "../../app/policy/handovers.ts";
import { measures } from "../../app/policy/measures.ts";
import { prompts } from "../../app/policy/conversations.ts";
import { imports } from "../../app/policy/imports.ts";
import { feedbackRounds } from "../../app/policy/feedback-rounds.ts";
import { feedbackReports } from "../../app/policy/feedback-reports.ts";
import { feedbacks } from "../../app/policy/feedback.ts";
import { questionnaires } from "../../app/policy/questionnaires.ts";
import { agreements } from "../../app/policy/agreements.ts";
import { keptFrameworks } from "../../app/policy/frameworks.ts";
import { hostPacks } from "../../app/policy/host-packs.ts";
import { hosts, interests } from "../../app/policy/hosts.ts";
import { goals } from "../../app/policy/goals.ts";
import { ownGrowth, raters, ratingRequests } from "../../app/policy/growth.ts";
import { entries, readers } from "../../app/policy/journal.ts";
import { submissions } from "../../app/policy/portfolio-submissions.ts";
import { portfolios } from "../../app/policy/portfolios.ts";
import { journalPrompts } from "../../app/policy/journal-prompts.ts";
import { shares } from "../../app/policy/shares.ts";
import { sets } from "../../app/policy/learning-sets.ts";
import { polls } from "../../app/policy/meeting-polls.ts";
import { expectedAt, meetings } from "../../app/policy/meetings.ts";
import { setOpenings } from "../../app/policy/set-openings.ts";
import { groundRules } from "../../app/policy/ground-rules.ts";
import { setActions } from "../../app/policy/set-actions.ts";
import { setContent } from "../../app/policy/set-content.ts";
import { people } from "../../app/policy/directory.ts";
import { profileFields } from "../../app/policy/profiles.ts";
import { invitations, people as programmePeople } from "../../app/policy/people.ts";
import { cohorts, programmes } from "../../app/policy/programmes.ts";
import { years } from "../../app/policy/placements.ts";
import { fellows, unblocks, updates } from "../../app/policy/progress.ts";
import { mentorOffers } from "../../app/policy/mentor-offers.ts";
import { mentorRequests } from "../../app/policy/mentor-requests.ts";
import { pairAgreements, pairContent, pairs } from "../../app/policy/mentoring.ts";
import { pairHours } from "../../app/policy/pair-hours.ts";
import { slotCohorts } from "../../app/policy/slot-cohorts.ts";
import { bookedBy, slotQuestions, slotWaits } from "../../app/policy/slot-questions.ts";
import { slots } from "../../app/policy/slots.ts";
import { proposalReaders } from "../../app/policy/proposal-readers.ts";
import { proposals } from "../../app/policy/proposals.ts";
import { reviewAnswers } from "../../app/policy/review-answers.ts";
import { reviews } from "../../app/policy/reviews.ts";
import { setPlans } from "../../app/policy/set-forming.ts";
import { milestones, ownMilestones } from "../../app/policy/year.ts";
import { readersOf } from "../../app/progress/fellows.server.ts";
import { factsOf as challengeFactsOf } from "../../app/challenges/facts.server.ts";
import { prisma } from "../../app/server/database/client.server.ts";
import { seedPeople } from "../support/database.ts";
import { addFrameworks } from "../support/made-frameworks.ts";
import { addSetPlan } from "../support/made-plan.ts";
import { actorNamed } from "../support/people.ts";

let everybody: Actor[];

beforeAll(async () => {
  await seedPeople();
  await addFrameworks();
  for (const [id, openedAt] of [
    ["asked", null],
    ["opened", new Date()],
  ] as const)
    await prisma.setOpening.create({
      data: {
        id,
        setId: "hawthorn",
        reason: "",
        askedById: "bernadette",
        secondId: "gwilym",
        openedAt,
      },
    });
  await addTimesInSets();
  await addSetPlan();
  await addPanelFeedback();
  await prisma.handover.update({
    where: { id: "amara-handover-monday" },
    data: { ownerId: "helena", lookBacks: { create: { months: 6, expiresAt: new Date() } } },
  });
  await prisma.feedback.update({
    where: { id: "carys-feedback" },
    data: { releasedAt: new Date(), shares: { create: { personId: "morwenna" } } },
  });
  const people = await prisma.person.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  everybody = await Promise.all(people.map(({ id }) => actorNamed(id)));
}, 60_000);

/** Somebody who was in a set once, somebody who came to one later, and a cover. */
async function addTimesInSets() {
  const { startsAt } = await prisma.setMeeting.findUniqueOrThrow({ where: { id: "rowan-3" } });
  const joinedAt = new Date("2020-01-01T00:00:00Z");
  await prisma.formerSetMember.create({
    data: { setId: "rowan", personId: "tunde", joinedAt, leftAt: startsAt },
  });
  await prisma.setMember.create({
    data: { setId: "rowan", personId: "tunde", joinedAt: startsAt },
  });
  await prisma.setMeeting.update({ where: { id: "alder-8" }, data: { coverId: "farah" } });
}

/** Feedback on a day that is over, by a citizen and by one of the faculty; and to come, by a sponsor. */
async function addPanelFeedback() {
  const words = { heard: "A", carryOn: "B", sitWith: "C" };
  await prisma.presentationDay.create({
    data: {
      id: "over",
      cohortId: "twelfth-cohort",
      byId: "ruth",
      place: "",
      startsAt: new Date(0),
      endsAt: new Date(1),
      panel: {
        create: [
          { personId: "maureen", part: "citizen" },
          { personId: "gwilym", part: "faculty" },
          { personId: "nadia", part: "sponsor" },
        ],
      },
      presentations: { create: { id: "over-ben", fellowId: "ben-year", startsAt: new Date(0) } },
    },
  });
  for (const [presentationId, byId] of [
    ["over-ben", "maureen"],
    ["over-ben", "gwilym"],
    ["amara-presentation", "helena"],
  ] as const)
    await prisma.panelFeedback.create({
      data: { id: `${presentationId}-${byId}`, presentationId, byId, ...words },
    });
}

const now = new Date();
const withCohort = { cohort: { select: { programmeId: true } } } as const;
const select = { id: true, cohortId: true, hostId: true } satisfies Prisma.FellowSelect;
const ofCohort = { select: { cohortId: true } } as const;
/** What the policy asks of a person. */
const known = {
  id: true,
  programmes: { select: { programmeId: true, leftAt: true } },
  profile: { select: { kind: true, readers: true } },
  alumOf: { select: { programmeId: true, isListed: true, withdrawnAt: true } },
  fellowships: {
    select: {
      cohortId: true,
      endsOn: true,
      cohort: { select: { programmeId: true, endsOn: true } },
    },
  },
  memberships: ofCohort,
  setsLed: ofCohort,
  setMemberships: { select: { setId: true } },
} satisfies Prisma.PersonSelect;
const withFellows = { fellows: { select: { id: true, cohortId: true } } } as const;
const row = { select: { id: true } } as const;

type Row = { id: string };
type Kind<T extends Row> = {
  all: () => Promise<T[]>;
  reached: (actor: Actor) => Promise<Row[]>;
  may: (actor: Actor, row: T) => boolean;
};
const kind = <T extends Row>(given: Kind<T>) => given as unknown as Kind<Row>;

const belonging = (row: ProgrammePerson) => ({ ...row, id: `${row.programmeId} ${row.personId}` });

const kinds: Record<string, Kind<Row>> = {
  Entry: kind({
    all: () => prisma.entry.findMany({ select: { id: true, authorId: true } }),
    reached: (actor) => prisma.entry.findMany({ where: entries.reach(actor), ...row }),
    may: entries.may.read,
  }),
  JournalPrompt: kind({
    all: () =>
      prisma.journalPrompt.findMany({
        include: { cohort: { select: { id: true, programmeId: true } } },
      }),
    reached: (actor) =>
      prisma.journalPrompt.findMany({ where: journalPrompts.reach(actor, now), ...row }),
    may: (actor, prompt) => journalPrompts.may.read(actor, prompt, now),
  }),
  Share: kind({
    all: () => prisma.share.findMany({ include: { entry: { select: { authorId: true } } } }),
    reached: (actor) => prisma.share.findMany({ where: shares.reach(actor), ...row }),
    may: (actor, share) => shares.may.read(actor, share),
  }),
  Portfolio: kind({
    all: () => prisma.portfolio.findMany({ select: { id: true, fellow: { select } } }),
    reached: (actor) => prisma.portfolio.findMany({ where: portfolios.reach(actor), ...row }),
    may: portfolios.may.read,
  }),
  PortfolioSubmission: kind({
    all: () =>
      prisma.portfolioSubmission.findMany({
        include: {
          reopening: { select: { byId: true } },
          portfolio: { select: { fellow: { include: { cohort: true } } } },
        },
      }),
    reached: (actor) =>
      prisma.portfolioSubmission.findMany({ where: submissions.reach(actor), ...row }),
    may: submissions.may.read,
  }),
  Pair: kind({
    all: () => prisma.pair.findMany({ include: { fellow: true } }),
    reached: (actor) => prisma.pair.findMany({ where: pairs.reach(actor), ...row }),
    may: pairs.may.read,
  }),
  "Pair, its hours": kind({
    all: () => prisma.pair.findMany({ include: { fellow: { include: { cohort: true } } } }),
    reached: (actor) => prisma.pair.findMany({ where: pairHours.reach(actor), ...row }),
    may: pairHours.may.read,
  }),
  Slot: kind({
    all: async () => {
      const coaches = {
        where: { kind: "coach", endedAt: null },
        include: { fellow: true },
      } as const;
      const found = await prisma.slot.findMany({
        include: {
          cohort: true,
          person: { select: { pairs: coaches } },
          bookings: { include: { fellow: true } },
        },
      });
      return found.map(({ cohort, person, bookings, ...slot }) => ({
        ...slot,
        programmeId: cohort.programmeId,
        coached: person.pairs
          .filter(({ fellow }) => fellow.cohortId === slot.cohortId)
          .map(({ fellowId }) => fellowId),
        booked: bookings.map(({ fellow }) => fellow.personId),
      }));
    },
    reached: (actor) => prisma.slot.findMany({ where: slots.reach(actor), ...row }),
    may: slots.may.read,
  }),
  "Slot, its question": kind({
    all: () => prisma.slotBooking.findMany({ include: { fellow: true, slot: true } }),
    reached: (actor) => prisma.slotBooking.findMany({ where: slotQuestions.reach(actor), ...row }),
    may: slotQuestions.may.read,
  }),
  SlotWait: kind({
    all: () => prisma.slotWait.findMany({ include: { fellow: true } }),
    reached: (actor) => prisma.slotWait.findMany({ where: slotWaits.reach(actor), ...row }),
    may: slotWaits.may.read,
  }),
  "Cohort, its slots": kind({
    all: () => prisma.cohort.findMany({ include: { fellows: { select: { id: true } } } }),
    reached: (actor) => prisma.cohort.findMany({ where: slotCohorts.reach(actor), ...row }),
    may: slotCohorts.may.read,
  }),
  PairAgreement: kind({
    all: () => prisma.pairAgreement.findMany({ include: { pair: { include: { fellow: true } } } }),
    reached: (actor) =>
      prisma.pairAgreement.findMany({ where: pairAgreements.reach(actor), ...row }),
    may: pairAgreements.may.read,
  }),
  PairMeetingContent: kind({
    all: async () => {
      const include = { meeting: { include: { pair: { include: { fellow: true } } } } } as const;
      const found = await prisma.pairMeetingContent.findMany({ include });
      return found.map((one) => ({ ...one, id: one.meetingId }));
    },
    reached: async (actor) => {
      const where = pairContent.reach(actor);
      const found = await prisma.pairMeetingContent.findMany({ where });
      return found.map(({ meetingId: id }) => ({ id }));
    },
    may: pairContent.may.read,
  }),
  MentorOffer: kind({
    all: () =>
      prisma.mentorOffer.findMany({
        include: { programme: { select: { cohorts: { select: { id: true } } } } },
      }),
    reached: (actor) =>
      prisma.mentorOffer.findMany({ where: mentorOffers.reach(actor, now), ...row }),
    may: (actor, offer) => mentorOffers.may.read(actor, offer, now),
  }),
  MentorRequest: kind({
    all: () => prisma.mentorRequest.findMany({ include: { offer: true, fellow: true } }),
    reached: (actor) =>
      prisma.mentorRequest.findMany({ where: mentorRequests.reach(actor), ...row }),
    may: mentorRequests.may.read,
  }),
  SelfRating: kind({
    all: () => prisma.selfRating.findMany({ select: { id: true, personId: true } }),
    reached: (actor) => prisma.selfRating.findMany({ where: ownGrowth.reach(actor), ...row }),
    may: ownGrowth.may.read,
  }),
  ShiftRating: kind({
    all: () => prisma.shiftRating.findMany({ select: { id: true, personId: true } }),
    reached: (actor) => prisma.shiftRating.findMany({ where: ownGrowth.reach(actor), ...row }),
    may: ownGrowth.may.read,
  }),
  Evidence: kind({
    all: () => prisma.evidence.findMany({ select: { id: true, personId: true } }),
    reached: (actor) => prisma.evidence.findMany({ where: ownGrowth.reach(actor), ...row }),
    may: ownGrowth.may.read,
  }),
  Goal: kind({
    all: () => prisma.goal.findMany({ include: { shares: true } }),
    reached: (actor) => prisma.goal.findMany({ where: goals.reach(actor), ...row }),
    may: goals.may.read,
  }),
  RatingRequest: kind({
    all: () => prisma.ratingRequest.findMany({ include: { fellow: { select } } }),
    reached: (actor) =>
      prisma.ratingRequest.findMany({ where: ratingRequests.reach(actor), ...row }),
    may: ratingRequests.may.read,
  }),
  FeedbackRound: kind({
    all: () =>
      prisma.feedbackRound.findMany({
        include: { cohort: { select: { id: true, programmeId: true } } },
      }),
    reached: (actor) =>
      prisma.feedbackRound.findMany({ where: feedbackRounds.reach(actor), ...row }),
    may: feedbackRounds.may.read,
  }),
  Feedback: kind({
    all: () =>
      prisma.feedback.findMany({
        include: { fellow: true, shares: { where: { withdrawnAt: null } } },
      }),
    reached: (actor) => prisma.feedback.findMany({ where: feedbacks.reach(actor), ...row }),
    may: feedbacks.may.read,
  }),
  "Feedback with its names": kind({
    all: () => prisma.feedback.findMany({ include: { fellow: true, shares: true } }),
    reached: (actor) =>
      prisma.feedback.findMany({ where: { OR: feedbacks.withNames(actor) }, ...row }),
    may: feedbacks.may.readNames,
  }),
  "a feedback's report": kind({
    all: () =>
      prisma.feedback.findMany({
        include: { fellow: true, shares: { where: { withdrawnAt: null } } },
      }),
    reached: (actor) => prisma.feedback.findMany({ where: feedbackReports.reach(actor), ...row }),
    may: feedbackReports.may.read,
  }),
  Questionnaire: kind({
    all: () => prisma.questionnaire.findMany({ select: { id: true, programmeId: true } }),
    reached: (actor) =>
      prisma.questionnaire.findMany({ where: questionnaires.reach(actor), ...row }),
    may: questionnaires.may.read,
  }),
  Programme: kind({
    all: () => prisma.programme.findMany({ select: { id: true } }),
    reached: (actor) => prisma.programme.findMany({ where: programmes.reach(actor), ...row }),
    may: programmes.may.read,
  }),
  Cohort: kind({
    all: () => prisma.cohort.findMany({ select: { id: true, programmeId: true } }),
    reached: (actor) => prisma.cohort.findMany({ where: cohorts.reach(actor), ...row }),
    may: cohorts.may.read,
  }),
  Framework: kind({
    all: () => prisma.framework.findMany({ select: { id: true, programmeId: true } }),
    reached: (actor) => prisma.framework.findMany({ where: keptFrameworks.reach(actor), ...row }),
    may: keptFrameworks.may.read,
  }),
  LearningSet: kind({
    all: () => prisma.learningSet.findMany({ include: withCohort }),
    reached: (actor) => prisma.learningSet.findMany({ where: sets.reach(actor), ...row }),
    may: sets.may.read,
  }),
  SetMeeting: kind({
    all: () => prisma.setMeeting.findMany({ include: { set: { include: withCohort } } }),
    reached: (actor) => prisma.setMeeting.findMany({ where: meetings.reach(actor), ...row }),
    may: meetings.may.read,
  }),
  SetOpening: kind({
    all: () => prisma.setOpening.findMany(),
    reached: (actor) => prisma.setOpening.findMany({ where: setOpenings.reach(actor), ...row }),
    may: setOpenings.may.read,
  }),
  MeetingPoll: kind({
    all: () => prisma.meetingPoll.findMany({ include: { set: true } }),
    reached: (actor) => prisma.meetingPoll.findMany({ where: polls.reach(actor), ...row }),
    may: polls.may.read,
  }),
  "a meeting's content": kind({
    all: () => prisma.setMeeting.findMany(),
    reached: (actor) => prisma.setMeeting.findMany({ where: setContent.reach(actor), ...row }),
    may: setContent.may.read,
  }),
  SetAction: kind({
    all: () => prisma.setAction.findMany({ include: { meeting: true } }),
    reached: (actor) => prisma.setAction.findMany({ where: setActions.reach(actor), ...row }),
    may: setActions.may.read,
  }),
  GroundRules: kind({
    all: () => prisma.groundRules.findMany(),
    reached: (actor) => prisma.groundRules.findMany({ where: groundRules.reach(actor), ...row }),
    may: groundRules.may.read,
  }),
  SetPlan: kind({
    all: () => prisma.setPlan.findMany({ include: withCohort }),
    reached: (actor) => prisma.setPlan.findMany({ where: setPlans.reach(actor), ...row }),
    may: setPlans.may.read,
  }),
  MonthlyUpdate: kind({
    all: () => prisma.monthlyUpdate.findMany({ include: { fellow: { select } } }),
    reached: (actor) => prisma.monthlyUpdate.findMany({ where: updates.reach(actor), ...row }),
    may: updates.may.read,
  }),
  ProgrammePerson: kind({
    all: async () => (await prisma.programmePerson.findMany()).map(belonging),
    reached: async (actor) =>
      (await prisma.programmePerson.findMany({ where: programmePeople.reach(actor) })).map(
        belonging,
      ),
    may: programmePeople.may.read,
  }),
  Invitation: kind({
    all: () => prisma.invitation.findMany({ select: { id: true, programmeId: true } }),
    reached: (actor) => prisma.invitation.findMany({ where: invitations.reach(actor), ...row }),
    may: invitations.may.read,
  }),
  Fellow: kind({
    all: () => prisma.fellow.findMany({ select }),
    reached: (actor) => prisma.fellow.findMany({ where: fellows.reach(actor), ...row }),
    may: fellows.may.read,
  }),
  FellowYear: kind({
    all: () => prisma.fellow.findMany({ include: withCohort }),
    reached: (actor) => prisma.fellow.findMany({ where: years.reach(actor), ...row }),
    may: years.may.read,
  }),
  ConversationPrompt: kind({
    all: () => prisma.conversationPrompt.findMany({ include: { fellow: { select } } }),
    reached: (actor) =>
      prisma.conversationPrompt.findMany({ where: prompts.reach(actor, now), ...row }),
    may: (actor, prompt) => prompts.may.read(actor, prompt, now),
  }),
  Milestone: kind({
    all: () =>
      prisma.milestone.findMany({
        include: { cohort: { select: { id: true, programmeId: true } } },
      }),
    reached: (actor) => prisma.milestone.findMany({ where: milestones.reach(actor), ...row }),
    may: milestones.may.read,
  }),
  Person: kind({
    all: () => prisma.person.findMany({ select: known }),
    reached: (actor) => prisma.person.findMany({ where: people.reach(actor), ...row }),
    may: people.may.read,
  }),
  "email address": kind({
    all: () => prisma.person.findMany({ select: known }),
    reached: (actor) => prisma.person.findMany({ where: people.addressed(actor), ...row }),
    may: people.may.address,
  }),
  ProfileField: kind({
    all: async () => {
      const found = await prisma.profileField.findMany({ include: { person: { select: known } } });
      return found.map((field) => ({ ...field, id: String(field.id) }));
    },
    reached: async (actor) => {
      const where = profileFields.reach(actor);
      const found = await prisma.profileField.findMany({ where, select: { id: true } });
      return found.map(({ id }) => ({ id: String(id) }));
    },
    may: profileFields.may.read,
  }),
  PeopleImport: kind({
    all: () => prisma.peopleImport.findMany({ select: { id: true, programmeId: true } }),
    reached: (actor) => prisma.peopleImport.findMany({ where: imports.reach(actor), ...row }),
    may: imports.may.read,
  }),
  HostReview: kind({
    all: () =>
      prisma.hostReview.findMany({
        include: { fellow: { select }, signatures: { select: { side: true, personId: true } } },
      }),
    reached: (actor) => prisma.hostReview.findMany({ where: reviews.reach(actor), ...row }),
    may: reviews.may.read,
  }),
  ReviewAnswers: kind({
    all: async () => {
      const review = {
        include: { fellow: { select }, signatures: { select: { side: true, personId: true } } },
      };
      const found = await prisma.reviewAnswers.findMany({ include: { review } });
      return found.map((one) => ({ ...one, id: `${one.reviewId} ${one.side}` }));
    },
    reached: async (actor) => {
      const where = reviewAnswers.reach(actor);
      const found = await prisma.reviewAnswers.findMany({ where });
      return found.map(({ reviewId, side }) => ({ id: `${reviewId} ${side}` }));
    },
    may: reviewAnswers.may.read,
  }),
  HostPack: kind({
    all: () => prisma.hostPack.findMany({ include: { fellow: { select } } }),
    reached: (actor) => prisma.hostPack.findMany({ where: hostPacks.reach(actor), ...row }),
    may: hostPacks.may.read,
  }),
  Host: kind({
    all: () => prisma.host.findMany({ include: withFellows }),
    reached: (actor) => prisma.host.findMany({ where: hosts.reach(actor), ...row }),
    may: hosts.may.read,
  }),
  HostAgreement: kind({
    all: () => prisma.hostAgreement.findMany({ include: { host: { include: withFellows } } }),
    reached: (actor) => prisma.hostAgreement.findMany({ where: agreements.reach(actor), ...row }),
    may: agreements.may.read,
  }),
  Interest: kind({
    all: () => prisma.interest.findMany(),
    reached: (actor) => prisma.interest.findMany({ where: interests.reach(actor), ...row }),
    may: interests.may.read,
  }),
  UnblockRequest: kind({
    all: () => prisma.unblockRequest.findMany({ include: { fellow: { select } } }),
    reached: (actor) => prisma.unblockRequest.findMany({ where: unblocks.reach(actor), ...row }),
    may: unblocks.may.read,
  }),
  Challenge: kind({
    all: () => prisma.challenge.findMany({ select: challengeFacts }),
    reached: (actor) => prisma.challenge.findMany({ where: challenges.reach(actor), ...row }),
    may: challenges.may.read,
  }),
  Stakeholder: kind({
    all: () => prisma.stakeholder.findMany(),
    reached: (actor) => prisma.stakeholder.findMany({ where: stakeholders.reach(actor), ...row }),
    may: stakeholders.may.read,
  }),
  CoProduction: kind({
    all: () => prisma.coProduction.findMany({ include: { challenge: { select: challengeFacts } } }),
    reached: (actor) => prisma.coProduction.findMany({ where: coProductions.reach(actor), ...row }),
    may: coProductions.may.read,
  }),
  CoProductionRating: kind({
    all: async () => {
      const coProduction = { include: { challenge: { select: challengeFacts }, ratings: true } };
      const found = await prisma.coProductionRating.findMany({ include: { coProduction } });
      return found.map((one) => ({ ...one, id: `${one.coProductionId} ${one.personId}` }));
    },
    reached: async (actor) => {
      const where = coProductionRatings.reach(actor);
      const found = await prisma.coProductionRating.findMany({ where });
      return found.map((one) => ({ id: `${one.coProductionId} ${one.personId}` }));
    },
    may: coProductionRatings.may.read,
  }),
  Visit: kind({
    all: () => prisma.visit.findMany({ include: { challenge: { select: challengeFacts } } }),
    reached: (actor) => prisma.visit.findMany({ where: fieldNotes.reach(actor), ...row }),
    may: fieldNotes.may.read,
  }),
  Decision: kind({
    all: () => prisma.decision.findMany({ include: { challenge: { select: challengeFacts } } }),
    reached: (actor) => prisma.decision.findMany({ where: fieldNotes.reach(actor), ...row }),
    may: fieldNotes.may.read,
  }),
  MidYearReview: kind({
    all: () => prisma.midYearReview.findMany({ include: { fellow: true } }),
    reached: (actor) => prisma.midYearReview.findMany({ where: midYears.reach(actor), ...row }),
    may: midYears.may.read,
  }),
  MidYearPreparation: kind({
    all: async () => {
      const review = { include: { fellow: true, opening: true } };
      const found = await prisma.midYearPreparation.findMany({ include: { review } });
      return found.map((one) => ({ ...one, id: `${one.reviewId} ${one.side} ${one.personId}` }));
    },
    reached: async (actor) => {
      const where = midYearPreparations.reach(actor);
      const found = await prisma.midYearPreparation.findMany({ where });
      return found.map((one) => ({ id: `${one.reviewId} ${one.side} ${one.personId}` }));
    },
    may: midYearPreparations.may.read,
  }),
  Measure: kind({
    all: () => prisma.measure.findMany({ include: { challenge: { select: challengeFacts } } }),
    reached: (actor) => prisma.measure.findMany({ where: measures.reach(actor), ...row }),
    may: measures.may.read,
  }),
  "Challenge, what is public of it": kind({
    all: async () => {
      const names = { select: { names: { select: { personId: true } } } };
      const select = { ...challengeFacts, showcaseEntry: names };
      const found = await prisma.challenge.findMany({ select });
      return found.map(({ showcaseEntry, ...challenge }) => {
        return {
          ...challenge,
          namedIds: showcaseEntry?.names.map(({ personId }) => personId) ?? [],
        };
      });
    },
    reached: (actor) => prisma.challenge.findMany({ where: showcaseEntries.reach(actor), ...row }),
    may: showcaseEntries.may.read,
  }),
  PresentationDay: kind({
    all: () => prisma.presentationDay.findMany({ select: { id: true, ...dayFacts } }),
    reached: (actor) =>
      prisma.presentationDay.findMany({ where: presentationDays.reach(actor), ...row }),
    may: presentationDays.may.read,
  }),
  Presentation: kind({
    all: () => prisma.presentation.findMany({ include: { day: { select: dayFacts } } }),
    reached: (actor) => prisma.presentation.findMany({ where: presentations.reach(actor), ...row }),
    may: presentations.may.read,
  }),
  PanelFeedback: kind({
    all: () =>
      prisma.panelFeedback.findMany({
        include: {
          presentation: {
            select: {
              fellowId: true,
              feedback: { select: { byId: true } },
              day: { select: { ...dayFacts, endsAt: true } },
            },
          },
        },
      }),
    reached: (actor) =>
      prisma.panelFeedback.findMany({ where: panelFeedback.reach(actor, now), ...row }),
    may: (actor, feedback) => panelFeedback.may.read(actor, feedback, now),
  }),
  StoredFile: kind({
    all: () =>
      prisma.storedFile.findMany({
        include: {
          update: { select: { fellow: { select } } },
          presentation: { select: { fellowId: true, day: { select: dayFacts } } },
        },
      }),
    reached: (actor) => prisma.storedFile.findMany({ where: files.reach(actor), ...row }),
    may: files.may.read,
  }),
  LookBack: kind({
    all: () => prisma.lookBack.findMany({ include: { handover: true } }),
    reached: (actor) => prisma.lookBack.findMany({ where: lookBacks.reach(actor), ...row }),
    may: lookBacks.may.read,
  }),
  Proposal: kind({
    all: () =>
      prisma.proposal.findMany({
        include: {
          host: { select: { programmeId: true } },
          challenges: { include: { placements: true } },
        },
      }),
    reached: (actor) => prisma.proposal.findMany({ where: proposals.reach(actor), ...row }),
    may: proposals.may.read,
  }),
};

/** Of these, everybody has some: what the directory tells. */
const ofDirectory = ["Person", "email address", "ProfileField"];

const idsOf = (rows: Row[]) => rows.map(({ id }) => id).sort();

describe("reach and may.read agree for everybody of the cohort, on every", () => {
  test.each(Object.keys(kinds))("%s", async (name) => {
    const { all, reached, may } = kinds[name] as Kind<Row>;
    const rows = await all();
    expect(rows.length).toBeGreaterThan(0);
    let seen = 0;
    for (const actor of everybody) {
      const allowed = idsOf(rows.filter((one) => may(actor, one)));
      expect(idsOf(await reached(actor)), actor.name).toEqual(allowed);
      seen += allowed.length;
    }
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(rows.length * everybody.length);
  });
});

test("the panel on a fellow's progress names those who reach it, and nobody else", async () => {
  for (const fellow of await prisma.fellow.findMany({ select })) {
    const named = await readersOf(fellow);
    const able = everybody.filter((actor) => fellows.may.read(actor, fellow));
    expect(new Set(named.map(({ name }) => name))).toEqual(new Set(able.map(({ name }) => name)));
  }
});

test("a challenge's page names those who reach it, and nobody else", async () => {
  for (const challenge of await prisma.challenge.findMany({ select: challengeFacts })) {
    const { name, zone } = { name: "", zone: "Europe/London" };
    const words = await prisma.challenge.findUniqueOrThrow({ where: { id: challenge.id } });
    const cohort = { ...challenge.cohort, name, zone };
    const facts = await challengeFactsOf({ ...words, cohort });
    const named = [...facts.fellows, ...facts.members, ...facts.readers];
    const able = everybody.filter((actor) => challenges.may.read(actor, challenge));
    expect(new Set(named.map((one) => one.name))).toEqual(new Set(able.map((one) => one.name)));
  }
});

test("a proposal's panel names those who reach it, and nobody else", async () => {
  const challengesOf = { include: { placements: true } };
  const include = { host: { select: { programmeId: true } }, challenges: challengesOf } as const;
  for (const proposal of await prisma.proposal.findMany({ include })) {
    const named = await prisma.person.findMany({ where: proposalReaders.all(proposal), ...row });
    const able = everybody.filter((actor) => proposals.may.read(actor, proposal));
    expect(idsOf(named)).toEqual(idsOf(able));
  }
});

test("a person's calendar holds no meeting that they could not open", async () => {
  for (const actor of everybody) {
    const open = new Set(
      idsOf(await prisma.setMeeting.findMany({ where: meetings.reach(actor), ...row })),
    );
    const own = await prisma.setMeeting.findMany({ where: expectedAt(actor.id), ...row });
    expect(idsOf(own).filter((id) => !open.has(id))).toEqual([]);
  }
});

test("a person's calendar holds no booked slot that they could not open", async () => {
  for (const actor of everybody) {
    const open = new Set(idsOf(await prisma.slot.findMany({ where: slots.reach(actor), ...row })));
    const own = await prisma.slotBooking.findMany({ where: bookedBy(actor.id) });
    expect(own.filter(({ slotId }) => !open.has(slotId))).toEqual([]);
  }
});

test("a person's calendar holds the milestones of the cohorts that they belong to", async () => {
  for (const actor of everybody) {
    const cohortId = { in: actor.cohorts };
    const belonging = await prisma.milestone.findMany({ where: { cohortId }, ...row });
    const own = await prisma.milestone.findMany({ where: ownMilestones(actor.id), ...row });
    expect(idsOf(own), actor.name).toEqual(idsOf(belonging));
  }
});

describe("never", () => {
  const named = (id: string) => everybody.find((actor) => actor.id === id) as Actor;
  const reachOf = async (id: string) => {
    const actor = named(id);
    const found = await Promise.all(Object.values(kinds).map(({ reached }) => reached(actor)));
    const reached = Object.keys(kinds).filter((_kind, index) => found[index]?.length);
    return reached.filter((name) => !ofDirectory.includes(name));
  };

  test.each([
    [
      "the programme's lead sees a reflection, a share or a host's review",
      "bernadette",
      [
        "JournalPrompt",
        "Pair, its hours",
        "Slot",
        "Cohort, its slots",
        "MentorOffer",
        "FeedbackRound",
        "Questionnaire",
        "Programme",
        "Cohort",
        "Framework",
        "LearningSet",
        "SetMeeting",
        "SetOpening",
        "SetPlan",
        "ProgrammePerson",
        "Invitation",
        "FellowYear",
        "Milestone",
        "PeopleImport",
        "Host",
        "HostAgreement",
        "Interest",
        "Challenge",
        "CoProduction",
        "CoProductionRating",
        "Visit",
        "Decision",
        "Measure",
        "Challenge, what is public of it",
        "PresentationDay",
        "Presentation",
        "PanelFeedback",
        "StoredFile",
        "Proposal",
      ],
    ],
    [
      "an assessor sees anything of a journal, a set or a host",
      "colin",
      ["Cohort", "Milestone", "PresentationDay"],
    ],
    [
      "a citizen partner sees anything that they were not invited to",
      "maureen",
      [
        "Cohort",
        "Milestone",
        "Challenge",
        "CoProduction",
        "CoProductionRating",
        "Visit",
        "Decision",
        "Measure",
        "Challenge, what is public of it",
        "PresentationDay",
        "Presentation",
        "PanelFeedback",
        "StoredFile",
      ],
    ],
    [
      "a sponsor sees a set, or a reflection that was not shared with them",
      "helena",
      [
        "MonthlyUpdate",
        "Fellow",
        "HostReview",
        "ReviewAnswers",
        "HostPack",
        "Host",
        "HostAgreement",
        "UnblockRequest",
        "Challenge",
        "CoProduction",
        "CoProductionRating",
        "Visit",
        "Decision",
        "MidYearReview",
        "Measure",
        "Challenge, what is public of it",
        "PresentationDay",
        "Presentation",
        "PanelFeedback",
        "StoredFile",
        "LookBack",
        "Proposal",
      ],
    ],
    [
      "a host's lead sees a set or a reflection",
      "desmond",
      [
        "MonthlyUpdate",
        "Fellow",
        "HostReview",
        "ReviewAnswers",
        "HostPack",
        "Host",
        "HostAgreement",
        "UnblockRequest",
        "Challenge",
        "CoProduction",
        "CoProductionRating",
        "Visit",
        "Decision",
        "Measure",
        "Challenge, what is public of it",
        "StoredFile",
        "Proposal",
      ],
    ],
    [
      "a mentor sees more than what was shared, and what is the two's",
      "joyce",
      [
        "Share",
        "Pair",
        "PairAgreement",
        "PairMeetingContent",
        "MentorOffer",
        "Goal",
        "Challenge",
        "CoProduction",
        "CoProductionRating",
        "Visit",
        "Decision",
        "MidYearReview",
        "MidYearPreparation",
        "Measure",
        "Challenge, what is public of it",
      ],
    ],
    [
      "a facilitator who is not faculty sees a fellow's progress",
      "marcus",
      [
        "Share",
        "Cohort",
        "LearningSet",
        "SetMeeting",
        "a meeting's content",
        "SetAction",
        "GroundRules",
        "Milestone",
        "PresentationDay",
      ],
    ],
  ])("%s", async (_never, id, kindsReached) => {
    expect(await reachOf(id)).toEqual(kindsReached);
  });

  test("a facilitator who is not faculty sees another's set", async () => {
    const where = { AND: sets.reach(named("marcus")), NOT: { facilitatorId: "marcus" } };
    expect(await prisma.learningSet.count({ where })).toBe(0);
  });

  test("anybody reads another set's content, the faculty and the programme's lead included", async () => {
    for (const actor of everybody) {
      const own = {
        OR: [
          { facilitatorId: actor.id },
          { members: { some: { personId: actor.id } } },
          { formerMembers: { some: { personId: actor.id } } },
        ],
      };
      const others = { NOT: { OR: [{ set: own }, { coverId: actor.id }] } };
      const found = await prisma.setMeeting.count({
        where: { AND: [setContent.reach(actor), others] },
      });
      expect(found, actor.name).toBe(0);
    }
  });

  test("somebody reads another's action that is not shared", async () => {
    for (const actor of everybody) {
      const where = { isShared: false, NOT: { personId: actor.id } };
      expect(
        await prisma.setAction.count({ where: { AND: [setActions.reach(actor), where] } }),
      ).toBe(0);
    }
  });

  test("a fellow sees another fellow's reflections, progress or set", async () => {
    for (const actor of everybody.filter(({ fellowships }) => fellowships.length > 0)) {
      expect(
        await prisma.entry.count({
          where: { AND: entries.reach(actor), NOT: { authorId: actor.id } },
        }),
      ).toBe(0);
      expect(
        await prisma.fellow.count({
          where: { AND: fellows.reach(actor), NOT: { personId: actor.id } },
        }),
      ).toBe(0);
      const members = { none: { personId: actor.id } };
      expect(await prisma.learningSet.count({ where: { AND: sets.reach(actor), members } })).toBe(
        0,
      );
    }
  });

  test("faculty reach anything of growth but what they were asked", async () => {
    const ruth = named("ruth");
    expect(await prisma.selfRating.count({ where: ownGrowth.reach(ruth) })).toBe(0);
    expect(await prisma.evidence.count({ where: ownGrowth.reach(ruth) })).toBe(0);
    const others = { AND: ratingRequests.reach(ruth), NOT: { facultyId: "ruth" } };
    expect(await prisma.ratingRequest.count({ where: others })).toBe(0);
  });

  test("somebody who is not of the cohort's faculty is offered to be asked for a rating", async () => {
    const amara = named("amara");
    const [year] = amara.fellowships;
    const offered = await prisma.person.findMany({ where: raters.reach(amara, year!), ...row });
    expect(idsOf(offered)).toEqual(["farah", "gwilym", "hyejin", "ruth"]);
  });

  test("somebody who is related to no fellow is offered as a reader", async () => {
    const amara = named("amara");
    const offered = await prisma.person.findMany({ where: readers.reach(amara), ...row });
    const cohortId = "twelfth-cohort";
    const [fellows, members, sets] = [
      await prisma.fellow.findMany({ where: { cohortId, personId: { not: "amara" } } }),
      await prisma.cohortMember.findMany({ where: { cohortId } }),
      await prisma.learningSet.findMany({ where: { cohortId } }),
    ];
    const ofCohort = [
      ...[...fellows, ...members].map(({ personId }) => personId),
      ...sets.map(({ facilitatorId }) => facilitatorId),
    ];
    const related = ["helena", "ines", "joyce"];
    expect(idsOf(offered)).toEqual([...new Set([...ofCohort, ...related])].sort());
  });
});

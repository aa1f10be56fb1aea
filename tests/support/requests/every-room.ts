import { frameworkRequests } from "./frameworks.ts";
import { hostReviewRequests } from "./host-reviews.ts";
import { hostRequests } from "./hosts.ts";
import type { Tried } from "../tried.ts";
import { impactRequests } from "./impact.ts";
import { importRequests } from "./imports.ts";
import { challengeRequests } from "./challenges.ts";
import { coalitionRequests } from "./coalition.ts";
import { conversations } from "./conversations.ts";
import { driverRequests } from "./drivers.ts";
import { feedbackRequests } from "./feedback.ts";
import { feedbackReportRequests } from "./feedback-reports.ts";
import { fileRequests } from "./files.ts";
import { goals } from "./goals.ts";
import { growth } from "./growth.ts";
import { journalPromptRequests } from "./journal-prompts.ts";
import { meetingRoom } from "./meeting-room.ts";
import { profiles } from "./profiles.ts";
import { peopleRequests } from "./people.ts";
import { placementRequests } from "./placements.ts";
import { measureRequests } from "./measures.ts";
import { mentoring } from "./mentoring.ts";
import { mentors } from "./mentors.ts";
import { midYearRequests } from "./mid-year.ts";
import { portfolio } from "./portfolio.ts";
import { presentationRequests } from "./presentations.ts";
import { programmeRequests } from "./programmes.ts";
import { proposals } from "./proposals.ts";
import { ratingRequests } from "./rating.ts";
import { schedulingRequests } from "./scheduling.ts";
import { setForming } from "./set-forming.ts";
import { showcaseRequests } from "./showcase.ts";
import { sustainabilityRequests } from "./sustainability.ts";
import { slotRequests } from "./slots.ts";
import { year } from "./year.ts";

/** The requests of rooms that keep theirs in a file of their own, by route. */
export const requestsOfRooms: Record<string, Tried[]> = {
  ...frameworkRequests,
  ...impactRequests,
  ...importRequests,
  ...challengeRequests,
  ...coalitionRequests,
  ...conversations,
  ...driverRequests,
  ...feedbackRequests,
  ...feedbackReportRequests,
  ...fileRequests,
  ...goals,
  ...growth,
  ...journalPromptRequests,
  ...meetingRoom,
  ...measureRequests,
  ...mentoring,
  ...mentors,
  ...midYearRequests,
  ...profiles,
  ...peopleRequests,
  ...placementRequests,
  ...portfolio,
  ...presentationRequests,
  ...programmeRequests,
  ...proposals,
  ...ratingRequests,
  ...schedulingRequests,
  ...setForming,
  ...showcaseRequests,
  ...slotRequests,
  ...sustainabilityRequests,
  ...year,
  ...hostRequests,
  ...hostReviewRequests,
};

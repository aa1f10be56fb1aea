import { frameworkRequests } from "./frameworks.ts";
import { hostRequests } from "./hosts.ts";
import type { Tried } from "../tried.ts";
import { impactRequests } from "./impact.ts";
import { importRequests } from "./imports.ts";
import { challengeRequests } from "./challenges.ts";
import { conversations } from "./conversations.ts";
import { driverRequests } from "./drivers.ts";
import { feedbackRequests } from "./feedback.ts";
import { feedbackReportRequests } from "./feedback-reports.ts";
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
import { portfolio } from "./portfolio.ts";
import { programmeRequests } from "./programmes.ts";
import { proposals } from "./proposals.ts";
import { ratingRequests } from "./rating.ts";
import { schedulingRequests } from "./scheduling.ts";
import { setForming } from "./set-forming.ts";
import { sustainabilityRequests } from "./sustainability.ts";
import { slotRequests } from "./slots.ts";
import { year } from "./year.ts";

/** The requests of rooms that keep theirs in a file of their own, by route. */
export const requestsOfRooms: Record<string, Tried[]> = {
  ...frameworkRequests,
  ...impactRequests,
  ...importRequests,
  ...challengeRequests,
  ...conversations,
  ...driverRequests,
  ...feedbackRequests,
  ...feedbackReportRequests,
  ...goals,
  ...growth,
  ...journalPromptRequests,
  ...meetingRoom,
  ...measureRequests,
  ...mentoring,
  ...mentors,
  ...profiles,
  ...peopleRequests,
  ...placementRequests,
  ...portfolio,
  ...programmeRequests,
  ...proposals,
  ...ratingRequests,
  ...schedulingRequests,
  ...setForming,
  ...slotRequests,
  ...sustainabilityRequests,
  ...year,
  ...hostRequests,
};

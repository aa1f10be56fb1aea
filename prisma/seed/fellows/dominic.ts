import type { FellowStory } from "../story.ts";
import { dominicEntries } from "./dominic-entries.ts";

export const dominic: FellowStory = {
  id: "dominic",
  name: "Dominic Achebe",
  profession: "Emergency physician",
  host: "st-osyths",
  challenge:
    "People in a sickle cell crisis should have pain relief within thirty minutes of coming in; for fifteen years we have audited how often they do not, and it has hardly moved.",
  mentor: "heather",
  coach: "wen",
  entries: dominicEntries,
  updates: [
    [
      "Fourteen audits, one recommendation, no change. I wrote two of them.",
      "I do not yet have the words to raise belief and race in the department.",
      "Meet the support group with Tunde, with no agenda of ours.",
    ],
    [
      "People wait at home for hours before they come, because of how they have been met.",
      "No budget line for paying people with lived experience.",
      "Sit at triage on two Saturdays.",
    ],
    [
      "Triage nurses know what to do and are not allowed to begin.",
      "The drug policy needs two signatures that nobody owns.",
      "Write eight plans with the people they are for.",
    ],
    [
      "Four out of five had pain relief in thirty minutes with a plan at the door.",
      "Agency staff do not see the plan.",
      "Move it to the cupboard door and hold the listening evening.",
    ],
    [
      "Staff and patients listened to each other for two hours. It changed how the desk speaks.",
      "One colleague felt accused. I have to look after that.",
      "Plan for twenty people, and ask who keeps it going after me.",
    ],
  ],
  reviews: [
    {
      progress: "A shared and harder question: do we believe people when they say that it hurts?",
      learned: "The delay begins at home, before the clock that we audit.",
      surprised: "Fourteen audits with the same recommendation.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "Heather took the drug policy to the committee for a test by exception.",
      supportDue: "A way to pay people from the support group.",
      sustainedBy: "Too early to say; the triage lead is interested.",
      confidence: 3,
      written: [3, 16],
      sponsorSigned: [3, 18],
      fellowSigned: [3, 18, "21:00"],
    },
    {
      progress: "Eight people carry their own pain plan and triage starts it.",
      learned: "Nurses needed permission, not education.",
      surprised: "People improved their plans at home.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "The listening evening went ahead against the advice of communications.",
      supportDue: "The drug policy signed for good, not by exception.",
      sustainedBy: "The triage lead, with the haematology nurses.",
      confidence: 4,
      written: { ago: 9 },
      sponsorSigned: { ago: 8 },
      fellowSigned: { ago: 7, at: "20:10" },
    },
  ],
};

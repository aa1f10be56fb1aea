import type { FellowStory } from "../story.ts";
import { firstEntries } from "./amara-first-months.ts";
import { laterEntries } from "./amara-later-months.ts";
import { middleEntries } from "./amara-middle-months.ts";

export const amara: FellowStory = {
  id: "amara",
  name: "Amara Okafor",
  profession: "Respiratory nurse",
  host: "northmere",
  challenge:
    "People with severe breathlessness come back to our emergency department again and again, because nobody holds their care between admissions; three new pathways in ten years have not changed that.",
  mentor: "joyce",
  coach: "ines",
  entries: [...firstEntries, ...middleEntries, ...laterEntries],
  updates: [
    [
      "Each of the last three pathways was written by us for us. No one who uses them was in the room.",
      "I cannot get attendance data by person across the two sites.",
      "Spend three mornings in the emergency department, watching and listening.",
    ],
    [
      "Most people who come back within a month come on a Sunday or a Monday, and most had rung somebody first.",
      "The community team and the hospital count contacts in different ways, so nothing adds up.",
      "Plot the weekly figures with both teams in one room.",
    ],
    [
      "The weekly count has moved up and down inside the same band for two years. The new clinic did not shift it and neither did closing it.",
      "The consultants' meeting heard me as criticising them. I have some repair work to do.",
      "Visit people at home with the community team, and ask Maureen to plan the next session with me.",
    ],
    [
      "Our first test, a card with one phone number, failed in a week because the phone was not answered at weekends. Glad we tested with six people and not six hundred.",
      "We need someone to answer a phone on Saturday and Sunday mornings. That is not mine to decide.",
      "Ask Helena for eight weeks of weekend cover, as a test with an end date.",
    ],
    [
      "Forty people came to the Breathing Room session, eleven of them living with breathlessness. They chose the second test, not us.",
      "Weekend cover is agreed for four weeks, not eight. The rota is thin.",
      "Start the weekend call with two practices and agree what would make us stop.",
    ],
  ],
  reviews: [
    {
      progress:
        "From a plan for a fourth pathway to a shared question: who holds someone's care on a Sunday?",
      learned: "The weekly figures have not changed for two years, whatever we did.",
      surprised: "How many people had already rung for help before they came.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed:
        "Joyce told the bed meeting that Amara's observing mornings were not spare hands.",
      supportDue: "Access to attendance data from both sites, from the information team.",
      sustainedBy: "Not yet. The community respiratory team are the likely home.",
      confidence: 3,
      fellow: {
        progress:
          "I came to write a fourth pathway, and spent three months finding out who answers the phone.",
        learned: "People ring when they are alone and frightened, not when their oxygen is low.",
        surprised: "How little anybody minded that the plan for the pathway was put away.",
        mentorMet: true,
        sessionsLost: 2,
        airCoverUsed: "Joyce kept my observing mornings out of the bed meeting.",
        supportDue: "The attendance figures of both sites, by person.",
        sustainedBy: "Too early to say. Not me alone.",
        confidence: 3,
      },
      written: [3, 17],
      sponsorSigned: [3, 18],
      fellowSigned: [3, 19],
    },
    {
      progress: "One test stopped, one running: a weekend call for people who are frightened.",
      learned: "A small test that failed in a week taught us more than the last business case.",
      surprised: "The people who use the service asked for less than we had offered.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "Weekend phone cover, granted without a business case, for four weeks.",
      supportDue: "A decision about weekends before the four weeks run out.",
      sustainedBy: "Community respiratory team, if the weekend hours can be moved to them.",
      confidence: 4,
      fellow: {
        progress: "The weekend call is answered, for four weeks, by people who volunteered for it.",
        learned: "Forty people in a room chose better than I would have.",
        surprised: "That the card failed so quickly, and that I was glad of it.",
        mentorMet: true,
        sessionsLost: 3,
        airCoverUsed: "Helena granted the weekend cover without a business case.",
        supportDue: "A decision about weekends before the four weeks run out.",
        sustainedBy: "The community team has asked to take it on, if the hours come with it.",
        confidence: 4,
      },
      written: { ago: 5 },
      sponsorSigned: { ago: 4 },
    },
  ],
};

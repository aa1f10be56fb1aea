import { answers, bullets } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const kwame: FellowStory = {
  id: "kwame",
  name: "Kwame Asante",
  profession: "Dentist",
  host: "quince-street",
  challenge:
    "People in care homes lose their teeth and then their appetite, no contract pays anyone to prevent it, and training carers has been tried five times with staff who then move on.",
  mentor: "judit",
  coach: "zainab",
  entries: [
    {
      id: "kwame-toothbrush",
      on: [2, 17],
      template: "gibbs",
      title: "A drawer of toothbrushes",
      body: answers(
        "gibbs",
        "A care home at seven in the evening. I asked to help with teeth, in an apron, under the eye of a carer called in on her day off.",
        "Clumsy. I have done thousands of fillings and I could not get a frightened man to open his mouth.",
        "Good: she could. She sang. Hard: she has nine people and twenty minutes.",
        "We train carers in technique. What she has is a relationship and a song, and no time. Our sixth training day would have been about technique.",
        "Skill was not what was missing. I would not have known that from the surgery.",
        [
          bullets(
            "Ask which part of the evening could give.",
            "Ask her what she would stop doing.",
          ),
        ],
      ),
      evidence: {
        II1: "Saw why a sixth round of training would fail like the five before it.",
        IE3: "Felt what it is like to be the unskilled one.",
      },
    },
    {
      id: "kwame-breakfast",
      on: [5, 7],
      template: "quick",
      title: "Moving teeth to breakfast",
      body: answers(
        "quick",
        "The carers moved brushing from bedtime to after breakfast for ten people. It was their idea. I bought the basins.",
        "In three weeks eight of the ten had it done on most days, against two before. Textbooks say bedtime. I had to decide if I minded, and found that I minded more than I should.",
        "Ask Judit how we word this so that it is not reported as poor practice.",
      ),
      evidence: {
        II4: "Ten people, three weeks, the carers' own idea.",
        IE1: "Let go of the textbook and of the credit.",
      },
      shares: [{ with: "judit", on: [5, 8], read: [5, 11] }],
    },
  ],
  updates: [
    [
      "Nobody is paid to prevent this, and everybody is paid to repair it.",
      "Homes are wary of another dentist with a leaflet.",
      "Offer to help in the evening, in an apron.",
    ],
    [
      "Carers do not lack skill. They lack twenty minutes.",
      "Evening staffing is fixed by contract.",
      "Ask carers what could give.",
    ],
    [
      "They would move it to the morning if they were allowed.",
      "Guidance says bedtime.",
      "Find out how strong the evidence is.",
    ],
    null,
    [
      "Eight of ten brushed on most days since it moved to breakfast.",
      "An inspector may not like it.",
      "Write it up with the carers as authors.",
    ],
  ],
  reviews: [
    {
      progress: "Evenings in two homes; no training given.",
      learned: "Time and trust, not technique.",
      surprised: "A song does more than a syllabus.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "Evening work, with the surgery closed early once a week.",
      supportDue: "A conversation with the commissioner about prevention.",
      sustainedBy: "The two home managers.",
      confidence: 3,
      written: [3, 17],
      sponsorSigned: [3, 19],
      fellowSigned: [3, 19, "22:00"],
    },
  ],
};

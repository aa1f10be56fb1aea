import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const jasmine: FellowStory = {
  id: "jasmine",
  name: "Jasmine Wilder",
  profession: "Health visitor",
  host: "redwing",
  challenge:
    "Babies in temporary accommodation are moved between boroughs faster than our records follow them, and no service can say today which of them it has lost sight of.",
  mentor: "comfort",
  coach: "wen",
  entries: [
    {
      id: "jasmine-corridor-cots",
      on: [2, 14],
      template: "systems",
      title: "Cots in a hotel",
      body: answers(
        "systems",
        "The hotel's night manager, who decides if a cot may be left in a room, and the placement officer four boroughs away, who will never see it. I have a caseload and a bag of leaflets.",
        "I gave my number to eleven mothers, which I am not meant to do. I kept my diary, and I was glad to have somewhere else to be at four.",
        "The babies, of course. And the mothers, who were there and would not talk in the lobby under the camera. One of them said: if I complain we are moved.",
      ),
      evidence: {
        II2: "Saw who decides, at night, in the building.",
        RC1: "Understood why mothers do not speak where we ask them to.",
      },
    },
    {
      id: "jasmine-list",
      on: [4, 24, "21:00"],
      template: "kolb",
      title: "A list made by mothers",
      body: answers(
        "kolb",
        "Four mothers keep a group on their phones of who has moved where. They offered to tell me when a baby is moved, if the mother agrees.",
        "In three weeks they told me of nine moves. The notification system told me of two, both after I knew.",
        "The best record of where the babies are is kept by people with no duty to keep it, who do it because somebody has to. My first thought was how to make it official. My second was that this would end it.",
        "Ask the four what they would want in return, and what would make them stop. Then ask our information people the smaller question: what can we do with a phone call?",
      ),
      evidence: {
        RC5: "Joined a network that was there before us, on its terms.",
        IE1: "Chose not to take over something that works.",
        II3: "Compared nine with two.",
      },
      shares: [
        {
          with: "comfort",
          on: [4, 25],
          asked: "I have worries about consent and about the four. Could we talk this week?",
          read: [4, 26],
          comments: [
            {
              by: "comfort",
              on: [4, 26, "08:20"],
              text: "This week, yes: Thursday at eight, before the phones. Bring the worry about the four first. They are carrying something, and we should ask what it weighs.",
            },
          ],
        },
      ],
    },
  ],
  updates: [
    [
      "No service knows today which babies it has lost.",
      "Four boroughs, four systems.",
      "Go to one hotel, weekly, at the same hour.",
    ],
    [
      "Mothers do not complain because complaining gets them moved.",
      "The lobby has a camera.",
      "Find another room to talk in.",
    ],
    [
      "A church across the road gives us a room on Tuesdays.",
      "Placement officers do not answer.",
      "Ask Louise to write to their director.",
    ],
    [
      "Four mothers know more than four boroughs.",
      "Consent and safety of the four.",
      "Talk with Comfort before going further.",
    ],
    [
      "We agreed on one page with the four: what is told, to whom, and when it stops.",
      "Two other boroughs would like to copy it. It is too early.",
      "Wait a month.",
    ],
  ],
  reviews: [
    {
      progress: "Weekly at one hotel; a room where mothers can speak.",
      learned: "Silence was sensible.",
      surprised: "The night manager's power.",
      mentorMet: true,
      sessionsLost: 5,
      airCoverUsed: "Caseload cut by a fifth.",
      supportDue: "A letter from director to director about placement notices.",
      sustainedBy: "The health visiting team.",
      confidence: 3,
      written: [3, 19],
      sponsorSigned: [3, 20],
      fellowSigned: [3, 22],
    },
  ],
};

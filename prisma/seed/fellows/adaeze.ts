import { answers, numbered } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const adaeze: FellowStory = {
  id: "adaeze",
  name: "Adaeze Nwosu",
  profession: "Occupational therapist",
  host: "millbrook-vale",
  challenge:
    "A stair rail takes eleven weeks and a broken hip takes eleven seconds; we have reorganised the equipment service four times and the rail still takes eleven weeks.",
  mentor: "simone",
  coach: "patrick",
  entries: [
    {
      id: "adaeze-rail",
      on: [1, 28],
      template: "kolb",
      title: "The journey of a rail",
      body: answers(
        "kolb",
        "I ordered a stair rail and followed it through every desk. I asked at each how long it takes here.",
        [
          numbered(
            "Assessment: forty minutes.",
            "Panel: forty minutes, once a fortnight.",
            "Fitting: forty minutes.",
            "Waiting between them: seventy-four days.",
          ),
        ],
        "Two hours of work in eleven weeks. Each desk is proud of its forty minutes, and rightly. The waiting belongs to no desk.",
        "Ask the panel how many rails it has ever refused.",
      ),
      evidence: {
        II3: "Separated working time from waiting time, by following one order.",
        II2: "Asked at every desk.",
      },
    },
    {
      id: "adaeze-panel",
      on: [4, 4, "19:05"],
      template: "schon",
      title: "Asking the panel",
      body: answers(
        "schon",
        "That they laughed when I asked how many they had refused, and then looked it up, and then stopped laughing. Two in four years, both by mistake.",
        "I had prepared an argument. I folded it up. It seemed unkind to win.",
        "That the panel is the one hour in the fortnight when six people who fit rails see each other. If it goes, they lose that. I had taken it for a gate. It is a gate and a campfire.",
      ),
      evidence: {
        RC3: "Chose not to win, and found out what the panel was for.",
        RC2: "Let an uncomfortable fact be found by those whom it concerned.",
      },
      shares: [
        { with: "patrick", on: [4, 5], asked: "I want to keep the campfire.", read: [4, 6] },
        { with: "hyejin", on: [4, 5], read: [4, 7], revoked: [4, 20] },
      ],
    },
  ],
  updates: [
    [
      "Two hours of work, seventy-four days of waiting.",
      "The waiting has no owner.",
      "Ask the panel what it refuses.",
    ],
    [
      "Fitters are on three contracts.",
      "I cannot see two of them.",
      "Spend a day in a fitter's van.",
    ],
    [
      "The fitter carries twenty rails and may not fit one without a number.",
      "The number comes from the panel.",
      "Ask for rails under sixty pounds to go without.",
    ],
    [
      "The panel found for itself that it refuses nothing.",
      "What the panel is really for.",
      "Keep the hour, drop the approval, for a month.",
    ],
    [
      "Rails now take nine days on average in the test area.",
      "Finance would like a control.",
      "Give finance a chair at the fortnightly hour.",
    ],
  ],
  reviews: [
    {
      progress: "One rail followed end to end.",
      learned: "Each desk does its part well.",
      surprised: "Seventy-four days of nobody's time.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "A day in the van, uninsured until Simone sorted it.",
      supportDue: "Leave to fit small rails without a panel number.",
      sustainedBy: "The fitters.",
      confidence: 4,
      written: [3, 16],
      sponsorSigned: [3, 16, "18:00"],
      fellowSigned: [3, 18],
    },
  ],
};

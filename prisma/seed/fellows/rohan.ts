import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const rohan: FellowStory = {
  id: "rohan",
  name: "Rohan Mistry",
  profession: "Optometrist",
  host: "harbour-row",
  challenge:
    "Four in ten people with diabetes under fifty do not come for eye screening and some go blind at work; reminders, texts and evening clinics have moved it by one in a hundred.",
  mentor: "meera",
  coach: "ines",
  entries: [
    {
      id: "rohan-van-drivers",
      on: [2, 13],
      template: "quick",
      title: "At the depot",
      body: answers(
        "quick",
        "Spent a lunch hour at a parcel depot. Seven drivers have diabetes and none has been screened for two years.",
        "All had the reminders. One showed me fourteen texts. They know about blindness, and they know about drops: after the drops you cannot drive until evening, and a day without driving is a day without pay. We list this in the leaflet as a minor inconvenience.",
        "Find out if the drops are needed for everyone under fifty. I believe not. I believed so on Monday.",
      ),
      evidence: {
        II2: "Asked those who do not come, and found a reason that is a wage.",
        II1: "Not awareness but pay.",
      },
    },
    {
      id: "rohan-without-drops",
      on: [5, 3],
      template: "kolb",
      title: "Twelve drivers without drops",
      body: answers(
        "kolb",
        "Took the camera to the depot at half past five in the morning. Predicted that eight in twelve photographs would be good enough with no drops.",
        "Ten were. Two were not, and I could see in both faces that they would not come to us for a second one.",
        "The drops were a rule for all made from a need of some. What worries me is the two. A test that succeeds for ten and hides two is worse for those two than the old way.",
        "Ask the two what a fair second step would be, before I do this again.",
      ),
      evidence: {
        II4: "Predicted eight, got ten, and went on to look at the two.",
        II3: "Counted who is lost as well as who is gained.",
      },
      shares: [
        {
          with: "gwilym",
          on: [5, 4],
          asked: "How would you word the stopping rule?",
          read: [5, 6],
        },
        { with: "meera", on: [5, 5] },
      ],
    },
  ],
  updates: [
    [
      "People under fifty know all about screening.",
      "I keep wanting to send them another leaflet.",
      "Go where they work.",
    ],
    [
      "After the drops a driver loses a day's pay.",
      "National protocol.",
      "Read the evidence about drops under fifty.",
    ],
    [
      "It is thinner than I had been taught.",
      "Who may decide to leave them out?",
      "Ask the screening committee for a test by exception.",
    ],
    ["They said yes, for twelve people.", "A camera that fits in a car.", "Borrow one."],
    [
      "Ten of twelve photographs were good without drops.",
      "The two.",
      "A second step that costs them no pay.",
    ],
  ],
  reviews: [
    {
      progress: "Found out why people under fifty stay away: a day's pay.",
      learned: "Reminders answer a question that nobody asked.",
      surprised: "Fourteen texts on one phone.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "A depot visit in clinic hours.",
      supportDue: "Backing at the screening committee.",
      sustainedBy: "Network optometrists.",
      confidence: 3,
      written: [3, 17],
      sponsorSigned: [3, 18],
      fellowSigned: [3, 19],
    },
  ],
};

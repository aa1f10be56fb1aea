import { answers, freely } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const hannah: FellowStory = {
  id: "hannah",
  name: "Hannah Levy",
  profession: "Palliative care nurse",
  host: "silverlea",
  challenge:
    "Our hospice serves a borough in which half of the people were born abroad, and nine in ten who die in our care were not; open days, translated leaflets and a prayer room have not changed that.",
  mentor: "yetunde",
  coach: "zainab",
  entries: [
    {
      id: "hannah-name",
      on: [2, 3],
      template: "systems",
      title: "What hospice means",
      body: answers(
        "systems",
        "We do, and we think that we do not, because we are a charity and kind. We hold the beds, the drugs at night, and the word. An imam told me that in his first language our name is the word for a poorhouse.",
        "I gave away the talk that I had come to give. I kept on my lanyard, and somebody's uncle read it aloud.",
        "The daughters-in-law, who do the nursing. They brought the tea and went out. They would have said, I think, that they have not slept for a month and that nobody has asked.",
      ),
      evidence: {
        II1: "From low uptake to what the word means and who does the work.",
        RC1: "Heard who was serving the tea.",
      },
    },
    {
      id: "hannah-night",
      on: [5, 13],
      template: "free",
      title: "A sitting service without our name on it",
      body: freely(
        "Lakshmi found six women who would sit with a family at night. They do not want to be volunteers of the hospice. They do not want to be volunteers. They are neighbours, said one, with a phone number.",
        "Our volunteer policy has nineteen pages. I read it with Lakshmi, who marked in pencil what was for the family's safety and what was for ours. Four pages were for theirs.",
        "I would like to take those four to the trustees. I expect to be asked about the other fifteen. I do not have an answer yet, only the pencil marks.",
      ),
      evidence: {
        IE1: "Help that is not ours, does not carry our name, and is better for it.",
        RC5: "Six neighbours and a night nurse now know one another.",
      },
      shares: [
        {
          with: "farah",
          on: [5, 14],
          asked: "Has any host got trustees to agree to something like this?",
        },
      ],
    },
  ],
  updates: [
    [
      "Nine in ten. I had never seen it as a number.",
      "Colleagues feel accused by it.",
      "Listen outside for a month before saying it again.",
    ],
    [
      "Our name means poorhouse to some of the people we want to reach.",
      "The name is on the lottery tickets.",
      "Ask who nurses at home.",
    ],
    [
      "Daughters-in-law, at night, alone.",
      "We have no service at night that is not a drug.",
      "Ask Lakshmi.",
    ],
    [
      "Six neighbours would sit at night.",
      "Our volunteer policy.",
      "Read it together with a pencil.",
    ],
    [
      "Four of nineteen pages are about the family's safety.",
      "The trustees.",
      "Yetunde and I go together.",
    ],
  ],
  reviews: [
    {
      progress: "A month of listening outside our walls.",
      learned: "Our own name is in the way.",
      surprised: "Who does the nursing.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "Permission to say nine in ten to the trustees.",
      supportDue: "A trustee to come along to one of the teas.",
      sustainedBy: "Unknown.",
      confidence: 3,
      written: [3, 19],
      sponsorSigned: [3, 21],
      fellowSigned: [3, 21, "19:40"],
    },
    {
      progress: "Six neighbours are ready to sit at night.",
      learned: "Help need not carry our name.",
      surprised: "",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "",
      supportDue: "A hearing with the trustees about the volunteer policy.",
      sustainedBy: "The neighbours, with a night nurse to ring.",
      confidence: 3,
      written: { ago: 1 },
    },
  ],
};

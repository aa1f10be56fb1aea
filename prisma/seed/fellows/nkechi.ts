import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const nkechi: FellowStory = {
  id: "nkechi",
  name: "Nkechi Eze",
  profession: "Podiatrist",
  host: "fleetwater",
  challenge:
    "People with diabetes still lose feet that could have been kept, most often the poorest and most often Black men, and a single point of access has given them one more door to be turned away from.",
  mentor: "kofi",
  coach: "wen",
  entries: [
    {
      id: "nkechi-barber",
      on: [2, 19, "19:20"],
      template: "kolb",
      title: "Feet at the barber's",
      body: answers(
        "kolb",
        "Spent a Saturday in a barber's shop with the owner's leave, a stool, and a sign that said 'feet'. Tunde had introduced me.",
        "Nobody for two hours. Then one man, loudly, for a bet. Then nine. Two had ulcers that they had been dressing with kitchen roll, and both had been discharged by us for not attending.",
        "Not attending is our phrase. Their phrase was 'I have work'. We discharge people for having work.",
        "Look at the last fifty that we discharged. And go back to the barber's, since I said that I would.",
      ),
      evidence: {
        II2: "Met people whom our own rule had discharged.",
        RC5: "A barber, a youth worker and a foot clinic.",
        IE4: "Went back on the Saturday that I had promised.",
      },
      shares: [
        {
          with: "kofi",
          on: [2, 20],
          asked: "Can I see people there as patients, or must I only look?",
          read: [2, 20, "21:45"],
          comments: [
            {
              by: "kofi",
              on: [2, 20, "22:00"],
              text: "See them. I will put my name to it as an outreach clinic of ours, today. You were right to ask before and not after.",
            },
          ],
        },
      ],
    },
    {
      id: "nkechi-fifty",
      on: [4, 23],
      template: "systems",
      title: "Fifty who did not attend",
      body: answers(
        "systems",
        "The clerk who types the letter, and the line in the policy that tells her to. Two missed, then discharge. She rings people first, from her own phone, against the rules. Hers are the only ones who came back.",
        "I gave her name to no one. I have kept it out of this as well. I gave away the idea that the policy is neutral.",
        "Of fifty, thirty-one were men under sixty, and twenty-two of those are Black, in a clinic where they are one in six. Nobody in our governance meeting looks like them except for me and the man who brings the sandwiches. I said that aloud and it was not comfortable, nor was it meant to be.",
      ),
      evidence: {
        RC2: "Named the pattern by race in the governance meeting, and stayed.",
        II3: "Broke fifty discharges down and found who bears the rule.",
      },
    },
  ],
  updates: [
    [
      "One more door did not help those who have been turned away from doors.",
      "We do not record why people do not come.",
      "Go where people are.",
    ],
    [
      "Two ulcers at a barber's, both discharged by us.",
      "Outreach has no code.",
      "See people there each Saturday.",
    ],
    ["Twenty-three men seen, six at high risk.", "Work hours.", "Look at who we discharge."],
    [
      "Our rule falls hardest on Black men of working age.",
      "The meeting went silent.",
      "Bring two of the men to the next one, paid, if they want to.",
    ],
    [
      "Both came. The rule is suspended for three months.",
      "It will come back if nobody watches.",
      "Agree who watches.",
    ],
  ],
  reviews: [
    {
      progress: "A Saturday clinic at a barber's; the question of whom we discharge is open.",
      learned: "Not attending often means having work.",
      surprised: "Kitchen roll.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "Kofi put his name to the clinic on the same day.",
      supportDue: "A code for outreach, so that it counts.",
      sustainedBy: "The foot protection team.",
      confidence: 4,
      written: [3, 15],
      sponsorSigned: [3, 16],
      fellowSigned: [3, 17],
    },
    {
      progress: "The two-missed rule is suspended for three months.",
      learned: "A rule can be neutral on paper and not in fact.",
      surprised: "Two men at the governance meeting did in ten minutes what I had not in a month.",
      mentorMet: true,
      sessionsLost: 1,
      airCoverUsed: "The discharge figures shown by ethnicity, in full.",
      supportDue: "A named director to watch the rule after the three months.",
      sustainedBy: "The foot protection team and the barber.",
      confidence: 4,
      written: { ago: 4 },
      sponsorSigned: { ago: 3 },
    },
  ],
};

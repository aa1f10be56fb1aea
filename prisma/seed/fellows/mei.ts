import { answers, answersTo } from "../document.ts";
import { whatHasChanged } from "../journal-prompts.ts";
import type { FellowStory } from "../story.ts";

export const mei: FellowStory = {
  id: "mei",
  name: "Mei Chen",
  profession: "Biomedical scientist",
  host: "tallow-bridge",
  challenge:
    "One blood test in six that reaches us is a repeat that nobody needed; we have sent reports, rules and pop-ups for eight years, and the number has grown.",
  mentor: "nigel",
  coach: "ines",
  entries: [
    {
      id: "mei-basement",
      on: [1, 22, "18:05"],
      template: "double-loop",
      title: "Up from the basement",
      body: answers(
        "double-loop",
        "In nine years I had not once been on a ward of the hospital whose blood I test. I went up this week and got lost twice.",
        "I have sent rules upstairs by e-mail. When they were not followed I sent them again with a table.",
        "That the person who orders a test is the person who decides to. I watched: the most junior doctor orders everything at six in the morning, so that nobody can ask her at nine why it is not there.",
        "A repeat is not ignorance. It is insurance. I would like to believe that my colleagues upstairs have reasons, and start from those.",
      ),
      evidence: {
        II2: "Went to see and gave up my theory about ignorance.",
        RC2: "Crossed a boundary of status that I had kept for nine years.",
      },
      shares: [
        {
          with: "ines",
          on: [1, 24],
          read: [1, 25],
          comments: [
            {
              by: "ines",
              on: [1, 25, "11:00"],
              text: "Insurance against what, do you think, for her, and what has been the same for you downstairs? I wonder if the table was your own insurance.",
            },
          ],
        },
      ],
    },
    {
      id: "mei-speaking",
      on: [4, 11],
      template: "schon",
      title: "Speaking at the ward round",
      body: answers(
        "schon",
        "A consultant asked what I thought. About a patient, in front of eight people. Nobody has asked me that before.",
        "I said that I could not tell him what to do, and that I could tell him what the test is not able to say. He put down his pen. Two tests were cancelled on the spot.",
        "I had taken my silence for modesty. There is some fear in it too. And I had not seen that the junior doctors were writing down what I said.",
      ),
      evidence: {
        RC3: "Offered what I know without taking the decision.",
        LC2: "Junior doctors learned from it, which I had not planned.",
      },
    },
    {
      id: "mei-changed",
      on: { ago: 2, at: "19:15" },
      prompt: whatHasChanged.id,
      title: whatHasChanged.title,
      body: answersTo(
        whatHasChanged.questions,
        "I wait. In the first week I answered each message within the hour, and people stopped thinking before they wrote. Now I answer in the evening, and half of them have found it out by then.",
        "That a good plan persuades anybody. Three of mine are in a drawer. What persuaded them was seeing it done badly once, by me, on a Tuesday.",
        "I still prepare slides for meetings in which nobody looks up. I meant to go with a pencil.",
      ),
    },
  ],
  updates: [
    [
      "Repeats are ordered at six in the morning by whoever has least power to say no.",
      "No one from the laboratory may enter a ward system.",
      "Ask to go on a ward round.",
    ],
    [
      "Consultants did not know that the orders were made in their name.",
      "Their time.",
      "One ward, one round, twice a week.",
    ],
    [
      "When I am there, fewer are ordered. When I am not, they are.",
      "I cannot be everywhere.",
      "Ask the junior doctors what would let them not order.",
    ],
    [
      "They want one sentence from a consultant that it is all right to leave it.",
      "Who says the sentence when the consultant is away.",
      "Put the sentence on the round sheet.",
    ],
    [
      "Repeats on that ward are down below the lower limit for three weeks.",
      "Could be the season. I am not claiming it yet.",
      "A second ward, and no pop-ups.",
    ],
  ],
  reviews: [
    {
      progress: "The laboratory is on the ward round of one ward.",
      learned: "A repeat test is insurance for a junior doctor.",
      surprised: "Consultants did not know.",
      mentorMet: true,
      sessionsLost: 0,
      airCoverUsed: "Nigel covers the bench on two mornings.",
      supportDue: "Access to the ward for two more scientists.",
      sustainedBy: "Nigel's team, if the benches can be covered.",
      confidence: 4,
      written: [3, 13],
      sponsorSigned: [3, 15],
      fellowSigned: [3, 15, "20:20"],
    },
  ],
};

import { answers, bullets } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const grace: FellowStory = {
  id: "grace",
  name: "Grace Mensah",
  profession: "Midwife",
  host: "larkmead",
  challenge:
    "Women who have come to London in the last two years book with us late or not at all, and interpreters, leaflets and a bus with a midwife in it have not earned their trust.",
  mentor: "ottoline",
  coach: "ines",
  entries: [
    {
      id: "grace-bus",
      on: [1, 25],
      template: "rolfe",
      title: "The bus",
      body: answers(
        "rolfe",
        "I worked on the bus for a summer. It was bright, it was parked by the market, and it was nearly always empty.",
        "Grint says that a wicked problem wants questions and that we are paid for answers. The bus was an answer. What I did not see is that it also had our crest on it, beside the word that some of the women fear most, which is 'register'.",
        "If I act on it, I go without a bus. I drink a lot of tea with people who owe me nothing. And for the first months I will have nothing for the dashboard, so I need my director to know that now.",
      ),
      evidence: {
        LC4: "Uses Grint to look again at my own failed project.",
        II1: "Sees trust, and not access, as the problem.",
      },
    },
    {
      id: "grace-salon",
      on: [3, 21, "20:25"],
      template: "schon",
      title: "At the salon",
      body: answers(
        "schon",
        "That the hairdresser interviewed me. Four hours of braiding, and by the second hour she knew about my mother, my visa years ago, and why I became a midwife. Only then did she say that two women in the shop were pregnant.",
        "I stopped being a midwife for a while. I told her the truth when she asked what happens to the form.",
        "That trust was being decided about me, not by me. I had thought I was doing outreach. I was being vetted, and quite right too.",
      ),
      evidence: {
        RC5: "Let a hairdresser decide whether I could be trusted, and was passed on by her.",
        RC3: "Answered the hard question about the form honestly.",
      },
      shares: [
        {
          with: "ottoline",
          on: [3, 22],
          asked: "Please read the part about the form. We have to be able to answer that.",
          read: [3, 24],
          comments: [
            {
              by: "ottoline",
              on: [3, 24, "07:20"],
              text: "We do. I have asked who sees that form and I did not like the answer, so I am asking again higher up. Go on having your hair done.",
            },
          ],
        },
      ],
    },
    {
      id: "grace-three-women",
      on: [5, 4],
      template: "quick",
      title: "Three women",
      body: answers(
        "quick",
        [
          "Three women have booked before twelve weeks through the salon.",
          bullets(
            "One came with the hairdresser.",
            "One came by herself and asked for me by my first name.",
            "One came, and left before she was called. I do not know why.",
          ),
        ],
        "Three is nothing on the dashboard and a great deal in the shop. I think about the one who left. The waiting room has a poster about charges by the door that I have stopped seeing.",
        "Take a photograph of everything a woman sees between the street and the midwife, and show it to the salon.",
      ),
      evidence: { II2: "Looks at the one who left as closely as at the two who stayed." },
    },
  ],
  updates: [
    [
      "The bus was our answer to a question that nobody had asked.",
      "Pressure to show numbers early.",
      "Ask Catherine for three months without a target.",
    ],
    [
      "Catherine gave me four. Women ask one another, and shopkeepers, long before they ask us.",
      "Where the booking form goes.",
      "Find out who sees it, in writing.",
    ],
    [
      "A hairdresser trusts me, on terms.",
      "No clear answer about the form.",
      "Keep asking; tell the salon the truth meanwhile.",
    ],
    [
      "The form goes to fewer people than feared, and to one more than it should.",
      "The one more.",
      "Ottoline is taking it to the board.",
    ],
    [
      "Three early bookings through the salon, one of whom left.",
      "A poster about charges at the door.",
      "Walk the route with the women, and take down what frightens.",
    ],
  ],
  reviews: [
    {
      progress: "Stopped the bus. Started with people whom the women already trust.",
      learned: "Our crest frightens some of those we want to see.",
      surprised: "How far one honest answer about a form travels.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "Four months without a target.",
      supportDue: "A written answer about who sees the booking form.",
      sustainedBy: "Community midwives, with the salon.",
      confidence: 4,
      written: [3, 20],
      sponsorSigned: [3, 20, "17:00"],
      fellowSigned: [3, 23],
    },
  ],
};

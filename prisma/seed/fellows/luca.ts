import { answers } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const luca: FellowStory = {
  id: "luca",
  name: "Luca Romano",
  profession: "Anaesthetist",
  host: "oxlease",
  challenge:
    "One operation in nine is called off on the day itself because the person is not fit for it, after months of waiting in which nobody helped them to be, and everyone regrets it on a separate form.",
  mentor: "roxana",
  coach: "patrick",
  entries: [
    {
      id: "luca-telling",
      on: [1, 26, "19:40"],
      template: "gibbs",
      title: "Telling someone no at seven in the morning",
      body: answers(
        "gibbs",
        "I cancelled somebody at seven in the morning. Gown on, son beside him with the car park ticket in his hand.",
        "Right, clinically. And like a bouncer.",
        "Good: nobody was put at risk. Hard: his blood pressure had been known for five months to three of us.",
        "I am the last gate, so I am where it shows. I have taken being the last gate as a kind of honour.",
        "The decision was made five months ago by nobody. I only announced it.",
        "Ring him next week. Not to explain, to ask what the five months were like.",
      ),
      evidence: {
        II1: "A decision on the day is a failure of the months.",
        IE3: "Saw what I get out of being the last gate.",
      },
    },
    {
      id: "luca-surgeons",
      on: [5, 5],
      template: "double-loop",
      title: "Surgeons, again",
      body: answers(
        "double-loop",
        "The surgeons agreed to my pre-operative group in the meeting and sent it nobody for a month.",
        "I presented outcomes from the literature, seven slides.",
        "That evidence persuades, and that those who do not act on it have not understood it. Roxana, who is a surgeon, asked me what they would lose. I had not thought that they would lose anything.",
        "They lose the yes. A person decides for surgery in that room, that day, with that surgeon, and I wanted to put six weeks in between. I would be afraid of it too. Start from what they are afraid to lose.",
      ),
      evidence: {
        RC3: "Found out what agreement would cost the other side.",
        IE3: "Questioned my belief that evidence persuades.",
      },
      shares: [
        {
          with: "roxana",
          on: [5, 6],
          asked: "Your question did this. Is it fair to your colleagues?",
          read: [5, 9],
        },
        { with: "siobhan", on: [5, 7] },
      ],
    },
  ],
  updates: [
    [
      "Cancellations on the day are made months before.",
      "Six departments each own a part of the wait.",
      "Ring ten people who were cancelled.",
    ],
    [
      "Eight of the ten would have done something, had they been asked.",
      "Asked by whom?",
      "Find a gym that is not a gym.",
    ],
    [
      "The bowls club is willing.",
      "Referrals must come from surgeons.",
      "Seven slides to the surgeons.",
    ],
    [
      "They agreed and sent nobody.",
      "I do not know why yet.",
      "Ask one of them, over lunch, and listen.",
    ],
    [
      "They fear losing the patient's yes.",
      "My slides made that worse.",
      "Let the surgeon who is least against it design the first test.",
    ],
  ],
  reviews: [
    {
      progress: "Ten people who were cancelled have been heard.",
      learned: "The wait is long enough to get fit in, and nobody uses it.",
      surprised: "The bowls club.",
      mentorMet: true,
      sessionsLost: 3,
      airCoverUsed: "Theatre list covered on Wednesdays.",
      supportDue: "A word with the surgical director.",
      sustainedBy: "The pre-assessment nurses.",
      confidence: 2,
      written: [3, 21],
      sponsorSigned: [3, 23],
      fellowSigned: [3, 24],
    },
  ],
};

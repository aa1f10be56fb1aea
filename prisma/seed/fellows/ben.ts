import { answers, freely } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const ben: FellowStory = {
  id: "ben",
  name: "Ben Cartwright",
  profession: "Physiotherapist",
  host: "northmere",
  challenge:
    "Older people lose the strength to walk while they wait in our beds, every ward knows it, and four campaigns to get people up and dressed have each faded within a season.",
  mentor: "alastair",
  coach: "patrick",
  entries: [
    {
      id: "ben-induction",
      on: [1, 5, "12:15"],
      template: "quick",
      title: "Week one",
      body: answers(
        "quick",
        "Induction, then straight back to the wards to tell people what I will be doing. I found that I could not say it in one breath.",
        "Everyone nodded and said that it was overdue. I have led one of those campaigns myself, so I know what the nodding is worth. Nobody is against getting people up. It just loses, every morning, to something that shouts louder.",
        "Spend a week on one ward and write down what it loses to.",
      ),
      evidence: { II1: "Asks what the work competes with before proposing another campaign." },
      shares: [{ with: "patrick", on: [1, 8], read: [1, 9] }],
    },
    {
      id: "ben-ward-week",
      on: [2, 24, "22:30"],
      template: "kolb",
      title: "What it loses to",
      body: answers(
        "kolb",
        "Shadowed one ward for four mornings. Stood by the linen cupboard, mostly.",
        "Between seven and nine there are eleven things that must be done by a time, and each has a form. Getting somebody into a chair has no time and no form. It is done when a particular healthcare assistant is on, and not when she is off.",
        "We have made it everyone's job, so it belongs to nobody. I also suspect that another form would make it somebody's job and kill the point of it.",
        "Ask that healthcare assistant how she does it. I have walked past her for six years.",
      ),
      evidence: {
        II2: "Four mornings of watching, and a question for the person who already does it well.",
      },
    },
    {
      id: "ben-behind",
      on: [5, 14, "06:10"],
      template: "free",
      title: "Not writing",
      body: freely(
        "I have not written since the second month and I have been avoiding the people who would ask.",
        "The ward was closed and merged with another, and the team that I was learning with was split over two sites. I told myself that I was waiting for things to settle. They are not going to. My registrar would call it a critical problem and manage it. I just stopped.",
        "Alastair asked how it was going and I said fine. That is the sentence I want to take to the set.",
        "Next week: one ward, one bay, one morning. Ask for help with the rest.",
      ),
      evidence: { IE2: "Says plainly that I stopped, and what I will ask for." },
      shares: [
        {
          with: "marcus",
          on: [5, 15],
          asked: "I would like to bid with this at the next meeting. Is it too much?",
          read: [5, 15, "12:40"],
          comments: [
            {
              by: "marcus",
              on: [5, 15, "12:55"],
              text: "It is not too much. You do not have to have it sorted before you bring it. Bring the sentence, and we will find the time for it. And thank you for writing before the meeting and not after it.",
            },
          ],
        },
      ],
    },
  ],
  updates: [
    [
      "Everyone agrees with the aim, which is part of the problem.",
      "No data on who sits out of bed by noon, anywhere.",
      "Four mornings on one ward.",
    ],
    null,
    [
      "The ward I worked with is being merged. The habits went with the people.",
      "I have lost my team and most of my plan.",
      "Find out where they have gone.",
    ],
    null,
    null,
  ],
  reviews: [
    {
      progress: "Early watching on one ward, then a pause while wards merged.",
      learned: "What depends on one good person stops when she is moved.",
      surprised: "",
      mentorMet: false,
      sessionsLost: 6,
      airCoverUsed: "",
      supportDue: "",
      sustainedBy: "",
      confidence: 2,
      written: [4, 21],
    },
  ],
};

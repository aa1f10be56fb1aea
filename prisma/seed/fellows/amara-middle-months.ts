import { answers, freely, quote } from "../document.ts";
import type { EntryStory } from "../story.ts";

export const middleEntries: EntryStory[] = [
  {
    id: "amara-feedback",
    on: [2, 20, "22:05"],
    template: "double-loop",
    title: "What I heard in the debrief",
    body: answers(
      "double-loop",
      "My feedback says that I follow through and that people trust me to. It also says, from more than one group, that I take over. I rated myself high on letting others decide. They did not.",
      "When something slips I pick it up. I think of it as kindness. I stay late, I rewrite the leaflet, I send the email for them.",
      "The rule is: if I can do it faster, it is unkind to watch someone struggle. Under that is another one: if it goes wrong, it will be my fault whoever did it.",
      "Watching someone struggle may be the respectful thing, so long as they asked for it. I want to change the rule to: ask before picking up. I have told two colleagues so that they can catch me.",
    ),
    evidence: {
      IE3: "Took feedback that contradicted my own rating and named the rule behind it.",
      IE1: "Saw that picking up other people's work takes decisions away from them.",
    },
    shares: [
      {
        with: "ines",
        on: [2, 21],
        asked: "I would like to stay with the second rule, not the first.",
        read: [2, 22],
        comments: [
          {
            by: "ines",
            on: [2, 22, "12:10"],
            text: "Then let us. Before we meet, you might notice one moment each day when you could have picked something up and did not, and what you told yourself in that moment. No need to write it well.",
          },
        ],
      },
      {
        with: "ruth",
        on: [2, 23],
        read: [2, 24],
        revoked: [3, 2],
      },
    ],
  },
  {
    id: "amara-two-years",
    on: [2, 27],
    template: "kolb",
    title: "Two years on one page",
    body: answers(
      "kolb",
      "Plotted weekly attendances for breathlessness, two years of them, with the information analyst and a community nurse in the same room. Gwilym had shown us how to draw the limits.",
      "It goes up and down between thirty-one and fifty-eight. That is all it does. We each had a favourite week that we could explain, and none of our explanations made any mark on the line.",
      "The clinic that was opened with cake and closed with tears changed nothing that can be seen here. It may have done good in ways that we did not count. I have sat in meetings where a rise of four was a crisis and a fall of five was a success, and it was the same system all along.",
      "Take the chart to the operations meeting without a comment on it, and see what people ask.",
    ),
    evidence: {
      II3: "Drew the weekly data with the people who collect it, and told signal from noise.",
    },
  },
  {
    id: "amara-sunday",
    on: [3, 10, "18:55"],
    template: "systems",
    title: "A Sunday with the community team",
    body: answers(
      "systems",
      "On paper the hospital. In the car, the nurse with the diary: she decides who is seen today and who is rung. Nobody ever gave her that power. It fell to her when the second post was frozen.",
      "I gave away my lanyard, which made a difference to how people spoke. I kept my opinions about inhalers, until I did not. One visit I took over the conversation, and I saw the nurse step back. Exactly what my feedback said.",
      [
        "The daughters. In four homes out of five a daughter was doing what we call self-management. I think that one of them would have said:",
        quote("You keep asking him what he wants. Ask me what I can do."),
      ],
    ),
    evidence: {
      RC1: "Heard whose work the plan leans on, and that they were never asked.",
      II2: "Looked for who holds the power in practice and not on the chart.",
    },
  },
  {
    id: "amara-consultants",
    on: [3, 18, "17:45"],
    template: "schon",
    title: "The meeting that went wrong",
    body: answers(
      "schon",
      "I put the chart up and said nothing, as planned. One of the consultants said, quite quietly, that he supposed this was about the clinic he had built. I had not thought of it as his. Everyone else in the room had.",
      "Badly, at first. I explained the statistics. Then I stopped and said that I was sorry, that I had shown his work to a room without showing it to him. After that he talked for ten minutes about why he built it, and it was the most useful part of the hour.",
      "That data is never only data. Silence from the person with the chart is not neutral: it leaves everybody alone with what they fear it says. I had thought that I was being open. I was being clever.",
    ),
    evidence: {
      RC2: "Repaired a conflict that I had caused, in the room, by saying so.",
      II3: "Learned that a chart shown without its history is heard as a judgement.",
      RC3: "Found out what the clinic meant to the man who built it, which I needed to know first.",
    },
    shares: [
      {
        with: "joyce",
        on: [3, 19],
        asked: "Do I go and see him, or leave it?",
        read: [3, 19, "21:00"],
        comments: [
          {
            by: "joyce",
            on: [3, 20, "07:40"],
            text: "Go and see him, on his ground, with nothing in your hands. He minded, and he also told me that you were the first person in years to say sorry in that meeting.",
          },
          {
            by: "amara",
            on: [3, 24, "18:20"],
            text: "Went on Tuesday. He has offered two of his Friday slots for the test. I did not ask for them.",
          },
        ],
      },
      { with: "ruth", on: [3, 20], read: [3, 21] },
    ],
  },
  {
    id: "amara-tired",
    on: [3, 26, "23:15"],
    template: "free",
    title: "Tired",
    body: freely(
      "Nothing to report and I am writing anyway, because I said that I would.",
      "Two clinical shifts this week that were not in the plan. I said yes both times before the question was finished. Then I was short with my son about a coat.",
      "I miss being good at something by four in the afternoon. On the ward you finish. You hand over, you go home, and somebody is better or they are not, but the day has an edge. This work has no edges. I can worry about it in the bath.",
      "What would help: a day in the week that is not available. I know that it is mine to say. I have not said it.",
    ),
    evidence: { IE2: "Named the strain early, and what would help." },
  },
];

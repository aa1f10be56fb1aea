import { answers, freely } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const fiona: FellowStory = {
  id: "fiona",
  name: "Fiona Gallagher",
  profession: "Social worker",
  host: "kelmore",
  challenge:
    "People with no home are discharged from hospital to the street and are back within weeks, and five agencies each keep a protocol that proves it was not their fault.",
  mentor: "ifeoma",
  coach: "zainab",
  entries: [
    {
      id: "fiona-only-one",
      on: [1, 18],
      template: "free",
      title: "The only one who is not clinical",
      body: freely(
        "Everyone says clinical and then looks at me and says sorry. I laugh. I counted fourteen times in the first two weeks.",
        "I do mind. Not much, and not for long, but I notice that I then talk about the law, which is my version of a stethoscope.",
        "In the set Mei said that she felt the same about being from the basement. I had not thought that anyone else was counting.",
      ),
      evidence: { IE3: "Noticed that I reach for the law when I feel outside." },
    },
    {
      id: "fiona-protocols",
      on: [3, 13, "16:30"],
      template: "systems",
      title: "Five protocols on one table",
      body: answers(
        "systems",
        "The bed manager, at four in the afternoon. Before four anything is possible and after four the protocols come out. We laid all five on one table and each of them ends with the word 'refer'.",
        "I gave away ours first. I said which lines in it are there to protect the borough. It was quiet, and then the hospital read out two of theirs. I kept back one line of ours, about money, and I have been thinking about why.",
        "A man who has been discharged to the street four times was asked by Joe to be there. He came for half an hour and said that he has never once been asked where he was going, only where he had come from.",
      ),
      evidence: {
        RC2: "Brought the defensive lines into the open, ours first.",
        RC4: "Five agencies and one man at a table, and something new was said.",
        RC1: "His sentence is now the first question on the form.",
      },
      shares: [
        {
          with: "marcus",
          on: [3, 14],
          asked: "The line that I kept back: I may bring it to the set.",
          read: [3, 15],
        },
      ],
    },
  ],
  updates: [
    ["Five protocols, and all end in 'refer'.", "Nobody will share theirs first.", "Share ours."],
    [
      "Once one was shared the others followed within a fortnight.",
      "Lawyers.",
      "One table, no minutes.",
    ],
    [
      "Nobody asks people where they are going.",
      "Four in the afternoon, every day.",
      "Move the question to the morning.",
    ],
    [
      "Asked in the morning, six of nine had somewhere that we could help with.",
      "The other three.",
      "Talk to the three, with Joe, and not about them.",
    ],
    [
      "Two of the three had a dog. No hostel takes dogs.",
      "It sounds small to everyone but them.",
      "Find one place that takes a dog.",
    ],
  ],
  reviews: [
    {
      progress: "Five agencies have read each other's protocols for the first time.",
      learned: "Protocols protect the writer.",
      surprised: "One man's sentence changed the form.",
      mentorMet: true,
      sessionsLost: 2,
      airCoverUsed: "Sharing our protocol before legal had seen it.",
      supportDue: "Theo to ring the hospital's chief operating officer about four o'clock.",
      sustainedBy: "The hospital social work team.",
      confidence: 3,
      written: [3, 18],
      sponsorSigned: [3, 19],
      fellowSigned: [3, 20],
    },
  ],
};

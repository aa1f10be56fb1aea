import type { GrowthStory } from "./growth.ts";

/** Daniel rated himself once, and waits for an answer from Hye-jin. */
export const danielsGrowth: GrowthStory = {
  person: "daniel",
  self: [
    {
      moment: "baseline",
      on: [1, 12],
      levels: { II1: 2, II2: 2, II3: [3, "Audit is my trade."], RC1: 1, RC3: 2, IE3: 2, LC2: 3 },
    },
  ],
  questions: [
    {
      of: "hyejin",
      on: "RC3",
      asked: "I would like to know how I come across to people who can say no to me.",
      when: { ago: 6 },
    },
  ],
  shifts: [],
  evidence: [
    {
      what: { kind: "assignment", title: "Assignment 1: making sense of an inquiry" },
      on: [4, 20],
      shows: { II2: "Set out two readings of the same interviews, and argued for neither." },
    },
  ],
};

/** Priya asked Farah early, and rated herself again when she had read the answer. */
export const priyasGrowth: GrowthStory = {
  person: "priya",
  self: [
    {
      moment: "baseline",
      on: [1, 14],
      levels: { RC1: 3, RC4: 2, RC5: 2, IE1: 2, LC1: 2 },
    },
    {
      moment: "between",
      on: [3, 6],
      levels: { RC1: [2, "Consulted, told, thanked: that is the second level, and it is honest."] },
    },
  ],
  questions: [
    {
      of: "farah",
      on: "RC1",
      asked: "You came to the residents' evening. Was that co-production?",
      when: [2, 18],
      answer: {
        when: [2, 26],
        level: 2,
        reason:
          "You asked well, and you told people what came of it. The agenda and the date were yours, and so was the room. Ask three residents to plan the next one with you, and pay them.",
        reply: { when: [3, 5], text: "Three have said yes. They moved it to a Saturday." },
      },
    },
  ],
  shifts: [],
  evidence: [],
};

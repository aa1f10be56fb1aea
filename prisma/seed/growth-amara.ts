import type { GrowthStory } from "./growth.ts";

export const amarasGrowth: GrowthStory = {
  person: "amara",
  self: [
    {
      moment: "baseline",
      on: [1, 9],
      levels: {
        II1: [1, "I came with the answer. I called it the problem."],
        II2: 2,
        II3: 1,
        II4: 1,
        RC1: [2, "We ask patients, and then we decide."],
        RC2: 1,
        RC3: 2,
        RC4: 1,
        RC5: 2,
        IE1: 1,
        IE2: 2,
        IE3: [3, "I thought that I knew myself rather well."],
        IE4: 3,
        LC1: 1,
        LC2: 2,
        LC3: 1,
        LC4: 1,
      },
    },
    {
      moment: "mid",
      on: [5, 24],
      levels: {
        II1: [2, "The set would not let me keep my first framing, and it was right."],
        II2: 2,
        II3: 2,
        II4: 2,
        RC1: [3, "Maureen plans the sessions with me now, and I mean with."],
        RC2: 2,
        RC3: 2,
        RC4: 2,
        RC5: 2,
        IE1: 2,
        IE2: 2,
        IE3: [2, "Lower than at baseline, because I see more of what I do not see."],
        IE4: 3,
        LC1: 2,
        LC2: 2,
        LC3: 1,
        LC4: 2,
      },
    },
  ],
  questions: [
    {
      of: "gwilym",
      on: "II3",
      asked:
        "You saw the chart that I took to the consultants. How do you see me with data, beyond that meeting?",
      when: [4, 10],
      answer: {
        when: [4, 16],
        level: 2,
        reason:
          "You plotted the weekly counts with the people who collect them, and you told signal from noise without my help. What comes next is designing the measure with the team before anybody collects it: the weekend call is a good place to try.",
      },
    },
    {
      of: "ruth",
      on: "RC1",
      asked:
        "Please think of the Breathing Room session, and of how I was with Maureen before it as well as in it.",
      when: [5, 14],
      answer: {
        when: [5, 20],
        level: 3,
        reason:
          "Eleven people who live with breathlessness chose the second test, and you let them choose the smaller one. I also saw you take the marker back twice while the tables were talking. Both are true; the first is rarer.",
        reply: {
          when: [5, 21],
          text: "I had not noticed the marker. Maureen had. We have agreed that she holds it next time.",
        },
      },
    },
    {
      of: "ruth",
      on: "IE1",
      asked:
        "After the session, and after Helena gave me four weeks instead of eight. Where do you see me give power away, and where do I keep it?",
      when: { ago: 3 },
    },
  ],
  shifts: [
    {
      moment: "baseline",
      on: [1, 10],
      // oxfmt-ignore
      answers: [[3, 6], [2, 6], [3, 6], [2, 7], [3, 6], [2, 7], [3, 6], [2, 6], [5, 6], [2, 5], [2, 6], [4, 6]],
    },
    {
      moment: "mid",
      on: [5, 25],
      // oxfmt-ignore
      answers: [[4, 6], [4, 6], [4, 6], [5, 7], [4, 6], [5, 7], [4, 6], [3, 6], [5, 6], [3, 5], [3, 6], [4, 6]],
    },
  ],
  evidence: [
    {
      what: { kind: "workshop", title: "Facing conflict: a day with the theatre company" },
      on: [4, 12],
      shows: {
        RC2: "Stayed in an argument in front of others without smoothing it over.",
        IE2: "Did not know what would come next, and said so.",
      },
    },
    {
      what: { update: 4 },
      on: [4, 27],
      shows: { II4: "Told everybody that the card had failed, in a week, and why." },
    },
  ],
};

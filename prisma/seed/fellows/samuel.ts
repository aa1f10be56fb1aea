import { answers, bullets } from "../document.ts";
import type { FellowStory } from "../story.ts";

export const samuel: FellowStory = {
  id: "samuel",
  name: "Samuel Adler",
  profession: "Diagnostic radiographer",
  host: "marsh-lane",
  challenge:
    "People with a learning disability are half as likely to get the scan that they were referred for, the slot goes to waste, and passports, posters and awareness weeks have come and gone.",
  mentor: "denise",
  coach: "ines",
  entries: [
    {
      id: "samuel-slot",
      on: [2, 7],
      template: "schon",
      title: "Fourteen minutes",
      body: answers(
        "schon",
        "That I was the one who sent somebody away. I was in the room to observe. The list was running late, she was frightened of the noise, and I heard myself say that we could try another day.",
        "I did not adjust. I saw her mother put her coat on, and I still did not.",
        "That fourteen minutes is the length of a slot because somebody divided a day by a target. I have enforced it for nine years as if it were physics.",
      ),
      evidence: {
        IE3: "Saw myself do what I had come to study.",
        II1: "The slot, not the person, is the difficulty.",
      },
      shares: [{ with: "ines", on: [2, 8], read: [2, 9] }],
    },
    {
      id: "samuel-practice-run",
      on: [5, 10],
      template: "quick",
      title: "Practice runs",
      body: answers(
        "quick",
        [
          "Five people came to meet the scanner before their day, after hours, when it is quiet.",
          bullets(
            "Four had their scan the week after, first time.",
            "One decided against it, with his sister, and told us why.",
          ),
        ],
        "The fifth matters as much to me. He was asked, and he said no, and nobody wrote that he had failed to attend. It took eighteen minutes a person, which is less than two wasted slots.",
        "Denise asks who does it when I am gone. Two assistants have said that they would. Ask them what for.",
      ),
      evidence: {
        II4: "Five practice runs, and what each cost.",
        RC1: "A no that was understood counts as a result.",
      },
    },
  ],
  updates: [
    [
      "Half of them never get their scan. Each is written down as not attending.",
      "Our booking system has no box for it.",
      "Watch one day's list.",
    ],
    [
      "I sent someone away myself.",
      "Fourteen minutes.",
      "Ask four families what the day was like.",
    ],
    [
      "The noise is worse when nobody has told you about it.",
      "No time in the day.",
      "Use the evening, for practice only.",
    ],
    [
      "Two assistants came for nothing, out of interest.",
      "They should be paid.",
      "Ask Alexandra for ten evening hours.",
    ],
    [
      "Four in five had a scan the first time after a practice run.",
      "One person's no has no code.",
      "Make the code with the people who would use it.",
    ],
  ],
  reviews: [
    {
      progress: "Watching lists, and listening to four families.",
      learned: "What we call not attending often happens inside the room.",
      surprised: "That I did it too.",
      mentorMet: true,
      sessionsLost: 6,
      airCoverUsed: "",
      supportDue: "Bank cover so that fellowship days hold.",
      sustainedBy: "Imaging assistants.",
      confidence: 3,
      written: [3, 23],
      sponsorSigned: [3, 25],
      fellowSigned: [3, 26],
    },
  ],
};

/** Comments by group, for each rater of it in their order: one for each open question. */
export type CommentStory = Record<string, string[][]>;

/** What raters wrote about Amara: she follows through, people trust her, and she takes over. */
export const amarasComments: CommentStory = {
  sponsor: [
    [
      "Turning up where the work is. She has been on wards that I have not seen in a year.",
      "Ask me sooner. I would rather have a rough question early than a finished paper late.",
      "She stopped a meeting of twelve people to ask the one patient there what she would change. It changed the meeting.",
    ],
  ],
  "host-peers": [
    [
      "If she says it will be done, it is done.",
      "Leave some of it to us. I had half a leaflet written when hers went out.",
      "The front-door huddle in the second week. Nobody asked her to hold it, and everybody came back.",
    ],
    [
      "Bringing the numbers, and asking what they mean before saying what they mean.",
      "Say when you disagree. I find out afterwards.",
      "",
    ],
    [
      "",
      "Let us get it wrong once or twice. We would learn it faster.",
      "When the bed manager raised his voice she stayed kind and stayed put.",
    ],
    ["She notices who has not spoken.", "", ""],
  ],
  "cohort-peers": [
    [
      "Honest about what did not work. It makes the rest of us braver.",
      "Rest. You do not have to be the one who carries it.",
      "",
    ],
    [
      "Her questions. They are short and I think about them for a week.",
      "Finish a silence by leaving it.",
      "In our set she kept a promise to say nothing for ten minutes, and I solved it myself.",
    ],
    ["", "Ask for help before it is late.", ""],
  ],
  "wider-team": [
    [
      "She knows our names and what our service can do.",
      "Tell us what became of what we said.",
      "",
    ],
    [
      "Keeping the meeting to what it was for.",
      "",
      "She drew the pathway on a paper towel and it was right.",
    ],
    ["", "Give the pharmacists the pen. They would run with it.", ""],
  ],
  citizens: [
    ["She rings back.", "Share the agenda before it is settled.", ""],
    ["", "Do not rewrite what we wrote to make it sound like a hospital.", ""],
  ],
};

const keep = [
  "Asking the question that everybody else walks round.",
  "Staying calm when it gets loud.",
  "Doing the small things that were promised.",
  "Bringing people in who are usually told afterwards.",
  "Explaining the data so that it can be argued with.",
];
const change = [
  "Decide a little sooner, and say what would change your mind.",
  "Say no to one thing a week.",
  "Come to us with the half-made version.",
  "Let the quiet ones finish.",
  "Be clearer about what you need from us.",
];

/** A few plain words from two of each group. */
export const commentsOfOthers = (at: number): CommentStory =>
  Object.fromEntries(
    ["sponsor", "host-peers", "cohort-peers", "wider-team"].map((group, place) => [
      group,
      [0, 1].map((nth) => [
        keep[(at + place + nth) % keep.length] ?? "",
        change[(at + place * 2 + nth) % change.length] ?? "",
        "",
      ]),
    ]),
  );

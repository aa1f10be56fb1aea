/** What a member set themselves at a meeting. Days are counted from the meeting. */
export type ActionStory = {
  text: string;
  dueIn?: number;
  shared?: boolean;
  /** What became of it, and why; the last ends it unless it is carried. */
  ending?: { outcome: "done" | "carried" | "dropped"; why?: string; dueIn?: number };
};

/** A bid; with minutes, it was chosen and presented. */
export type BidStory = {
  by: string;
  title: string;
  minutes?: number;
  actions?: ActionStory[];
};

export type SetContentStory = {
  /** The versions of the ground rules, by the month of the meeting at which each was agreed. */
  rules: { month: number; by: string; text: string; notSignedBy?: string[] }[];
  /** Bids by the month of the meeting. Months 1 to 5 are over; the sixth and seventh may be to come. */
  bids: Record<number, BidStory[]>;
};

const firstRules = `What is said here stays here.
We begin on time, and say beforehand if we cannot come.
Whoever presents owns their question and their time.
We ask before we tell. We give no advice.
Phones are away, unless somebody has said why not.`;

export const setStories: Record<string, SetContentStory> = {
  hawthorn: {
    rules: [
      { month: 1, by: "ruth", text: firstRules },
      {
        month: 3,
        by: "grace",
        text: `${firstRules}
Silence is fine. We wait before the next question.
If something said here troubles one of us afterwards, we bring it back to the set first.`,
        notSignedBy: ["tomasz"],
      },
    ],
    bids: {
      1: [
        {
          by: "amara",
          title: "Saying no to my own consultant",
          minutes: 42,
          actions: [
            {
              text: "Ask for half an hour with him before the next clinic, and say one thing only.",
              dueIn: 14,
              shared: true,
              ending: { outcome: "done", why: "It took ten minutes. He had been waiting for it." },
            },
          ],
        },
        { by: "daniel", title: "Everybody agrees and nothing moves", minutes: 38 },
        { by: "grace", title: "Whose project is this?" },
      ],
      2: [
        {
          by: "grace",
          title: "Whose project is this, again",
          minutes: 45,
          actions: [
            {
              text: "Take my name off the first slide.",
              dueIn: 21,
              shared: true,
              ending: { outcome: "done" },
            },
          ],
        },
        { by: "priya", title: "I am the youngest in every room", minutes: 36 },
      ],
      3: [
        {
          by: "tomasz",
          title: "Going back to the ward that I left angry",
          minutes: 47,
          actions: [
            {
              text: "Have tea with the night team, with no agenda.",
              dueIn: 20,
              shared: true,
              ending: { outcome: "carried", why: "Twice cancelled for winter beds.", dueIn: 150 },
            },
          ],
        },
        { by: "amara", title: "When my sponsor is in the way", minutes: 33 },
      ],
      4: [
        {
          by: "daniel",
          title: "How much of this is about me?",
          minutes: 40,
          actions: [
            {
              text: "Keep a note of when I speak first in meetings, for two weeks.",
              dueIn: 15,
              ending: { outcome: "dropped", why: "By the third day I knew." },
            },
          ],
        },
        { by: "leila", title: "Holding two sites that do not speak", minutes: 41 },
      ],
      5: [
        {
          by: "amara",
          title: "Asking patients, and then what?",
          minutes: 44,
          actions: [
            {
              text: "Ring the two people who wrote the longest answers, and thank them.",
              dueIn: 35,
              shared: true,
            },
            { text: "Decide what I will not do this spring, and tell Helena.", dueIn: 42 },
          ],
        },
        {
          by: "priya",
          title: "The meeting before the meeting",
          minutes: 35,
          actions: [
            {
              text: "Invite the porters’ lead to the first one, not the second.",
              dueIn: 40,
              shared: true,
            },
          ],
        },
      ],
      7: [
        { by: "leila", title: "Being thanked instead of heard" },
        { by: "tomasz", title: "What I owe the people who covered for me" },
      ],
    },
  },
  plane: {
    rules: [
      {
        month: 1,
        by: "marcus",
        text: `We keep what we hear.
We share the time out, and look at how we shared it.
Questions first, and last.
It is fine to pass.`,
        notSignedBy: ["ben"],
      },
    ],
    bids: {
      1: [
        { by: "chloe", title: "Data that nobody wants to see", minutes: 40 },
        { by: "kwame", title: "Two bosses, one of me", minutes: 44 },
      ],
      2: [
        {
          by: "mei",
          title: "The pilot that will not end",
          minutes: 39,
          actions: [
            {
              text: "Write down what would make me stop it.",
              dueIn: 20,
              shared: true,
              ending: { outcome: "done", why: "A page. Then I stopped it." },
            },
          ],
        },
        { by: "fiona", title: "Speaking for carers without having asked them", minutes: 37 },
      ],
      3: [{ by: "yusuf", title: "Faith, and the flu clinic", minutes: 52 }],
      4: [
        {
          by: "chloe",
          title: "I have become the chaser",
          minutes: 38,
          actions: [{ text: "Send no reminder for a month, and see.", dueIn: 160, shared: true }],
        },
        { by: "kwame", title: "Praise that stops the work", minutes: 36 },
      ],
      5: [
        {
          by: "yusuf",
          title: "A friend on the other side of the table",
          minutes: 45,
          actions: [{ text: "Tell him before the board does.", dueIn: 38 }],
        },
        { by: "ben", title: "I have fallen behind, and hide it" },
      ],
      7: [
        { by: "ben", title: "Catching up without running" },
        { by: "fiona", title: "Who looks after the carers’ group when I go" },
      ],
    },
  },
  rowan: {
    rules: [
      {
        month: 1,
        by: "hyejin",
        text: `Cameras as you like; captions always on.
What we hear stays with us.
One question at a time.
Ten minutes’ break each hour, whatever happens.`,
      },
    ],
    bids: {
      1: [{ by: "sunita", title: "Leading people I trained with", minutes: 48 }],
      2: [
        { by: "oliver", title: "When the evidence is thin and the need is not", minutes: 41 },
        { by: "adaeze", title: "My accent, and who gets listened to", minutes: 43 },
      ],
      3: [
        {
          by: "hannah",
          title: "Ill people on my team, and I am the cover",
          minutes: 50,
          actions: [
            {
              text: "Say at handover that I leave at six on Wednesdays.",
              dueIn: 14,
              shared: true,
              ending: { outcome: "done" },
            },
          ],
        },
      ],
      4: [
        { by: "rohan", title: "A champion who has gone quiet", minutes: 39 },
        { by: "ewan", title: "Rural means slow, they say", minutes: 37 },
      ],
      5: [
        {
          by: "sunita",
          title: "Being fair to a colleague I do not like",
          minutes: 42,
          actions: [{ text: "Ask her what she would keep.", dueIn: 36, shared: true }],
        },
      ],
      8: [{ by: "oliver", title: "Nobody reads the report" }],
    },
  },
  alder: {
    rules: [
      {
        month: 1,
        by: "siobhan",
        text: `Here we may not know.
We speak for ourselves.
Nothing leaves the Reading Room.
We end when we said we would.`,
        notSignedBy: ["parveen"],
      },
    ],
    bids: {
      1: [
        { by: "dominic", title: "Four hours are not the point", minutes: 46 },
        { by: "nkechi", title: "Who is missing from my steering group", minutes: 35 },
      ],
      2: [{ by: "samuel", title: "A good idea with no home", minutes: 49 }],
      3: [
        { by: "parveen", title: "Translating, in more than one way", minutes: 38 },
        { by: "jasmine", title: "How to disagree with a hero", minutes: 40 },
      ],
      4: [
        {
          by: "luca",
          title: "I keep rescuing the rota",
          minutes: 43,
          actions: [
            {
              text: "Let one gap stand, with the site manager told beforehand.",
              dueIn: 25,
              shared: true,
              ending: { outcome: "done", why: "They filled it themselves." },
            },
          ],
        },
      ],
      5: [
        {
          by: "dominic",
          title: "Counting what the trust does not want counted",
          minutes: 44,
          actions: [
            {
              text: "Show the numbers to the night nurses before anybody else.",
              dueIn: 37,
              shared: true,
            },
            { text: "Ask whether I want to be right or to be of use.", dueIn: 45 },
          ],
        },
        { by: "nkechi", title: "An apology that is not mine to make", minutes: 34 },
      ],
      7: [
        { by: "samuel", title: "Handing over something half made" },
        { by: "jasmine", title: "The colleague who says yes" },
      ],
    },
  },
};

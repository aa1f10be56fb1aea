import type {
  ChallengeRole,
  ChallengeStage,
  PrototypeOutcome,
} from "../../app/generated/prisma/client.ts";
import type { When } from "./story.ts";

export type AimStory = {
  id: string;
  set: When;
  text: string;
  closed?: { when: When; learned: string };
};

export type StageStory = { on: When; stage: ChallengeStage; about: string; by?: string };

export type PrototypeStory = {
  id: string;
  starts: When;
  question: string;
  prediction: string;
  test: string;
  scale: string;
  ended?: { when: When; observed: string; learned: string; outcome: PrototypeOutcome };
};

export type ChallengeStory = {
  /** Whose challenge it is. */
  fellow: string;
  purpose?: string;
  liveNow?: string;
  aims?: AimStory[];
  stages: StageStory[];
  prototypes?: PrototypeStory[];
  members?: { person: string; role: ChallengeRole; since: When }[];
};

export const challengeStories: ChallengeStory[] = [
  {
    fellow: "amara",
    purpose:
      "For people who live with severe breathlessness, and those who care for them at home: that somebody who knows them answers, on any day, before they have to come to us.",
    liveNow:
      "The weekend call, with two practices and four weeks of cover. We meet on Mondays to look at what happened.",
    aims: [
      {
        id: "amara-aim-list",
        set: [1, 20],
        text: "One list, across both sites, of everybody who came four times or more",
        closed: {
          when: [3, 25],
          learned:
            "We did not need the list to begin. The diaries of two wards told us enough to ask better questions.",
        },
      },
      {
        id: "amara-aim-choose",
        set: [3, 12],
        text: "People who live with breathlessness choose what we test next, and chair the session",
      },
      {
        id: "amara-aim-answered",
        set: [5, 12],
        text: "By the end of the weekend test, nobody of the two practices rings on a Saturday or Sunday morning without an answer",
      },
    ],
    stages: [
      {
        on: [1, 8],
        stage: "scope",
        about:
          "We were asked for a fourth pathway. Before drawing one I want to know whose problem this is, and why three good plans have come and gone.",
      },
      {
        on: [2, 3],
        stage: "inquire",
        about:
          "The question has moved from “which pathway?” to “who holds somebody’s care on a Sunday?” Three mornings in the emergency department, home visits with the community team, and the weekly figures with both teams in one room.",
      },
      {
        on: [3, 12],
        stage: "makeSense",
        about:
          "Two years of weekly figures that no plan has shifted. Most who come back had rung somebody first. We make sense of it with people who live with it, and Maureen plans the session with me.",
      },
      {
        on: [4, 6],
        stage: "prototype",
        about: "A card with one phone number, for six people, for two weeks. Small enough to fail.",
      },
      {
        on: [4, 20],
        stage: "makeSense",
        about:
          "It failed in a week: nobody answered the phone at weekends. That is the best thing we have learned, so back to the table, with forty people this time.",
      },
      {
        on: [5, 10],
        stage: "commit",
        about:
          "The Breathing Room chose a weekend call. Helena gave four weeks of cover, two practices are in, and we have agreed what would make us stop.",
        by: "maureen",
      },
      {
        on: [5, 22],
        stage: "prototype",
        about: "The first Saturday. Two practices, thirty-one people who have the number.",
      },
    ],
    prototypes: [
      {
        id: "amara-prototype-card",
        starts: [4, 7],
        question: "Do people ring one number, if they have it on a card in their pocket?",
        prediction: "Four of six ring it at least once before they ring anybody else.",
        test: "A card with the number of the respiratory ward, handed over by the community nurse.",
        scale: "Six people, two weeks",
        ended: {
          when: [4, 14],
          observed:
            "All six rang, on the first Saturday. Nobody answered. Five went to the emergency department, as before.",
          learned:
            "They do ring: it is we who do not answer. A number is a promise, and the weekend is when it counts.",
          outcome: "abandon",
        },
      },
      {
        id: "amara-prototype-call",
        starts: [5, 22],
        question:
          "If a nurse who knows them answers on weekend mornings, how many are at ease at home?",
        prediction: "Half of those who ring need nothing but the call.",
        test: "One nurse, eight to midday, with the notes of both practices in front of her.",
        scale: "Two practices, thirty-one people, four weeks",
      },
    ],
    members: [
      { person: "maureen", role: "citizen", since: [3, 5] },
      { person: "sanjay", role: "analyst", since: [2, 10] },
    ],
  },
  {
    fellow: "daniel",
    stages: [
      {
        on: [1, 10],
        stage: "scope",
        about: "Whose problem it is depends on whom I ask. I am still asking.",
      },
      {
        on: [3, 2],
        stage: "inquire",
        about:
          "Enough of my own ideas. I follow people through a day of it, and write down what I see.",
      },
    ],
  },
  {
    fellow: "priya",
    stages: [
      {
        on: [2, 1],
        stage: "inquire",
        about: "I listen first: to those who wait, and to those who keep the list.",
      },
      {
        on: [4, 12],
        stage: "commit",
        about: "Three teams have said that they will try the same small thing in the same month.",
      },
    ],
  },
  {
    fellow: "ben",
    stages: [
      {
        on: [1, 14],
        stage: "scope",
        about: "It is smaller than the host thought, and older. I am drawing who touches it.",
      },
    ],
  },
];

/** What fellows asked of their sponsors, and what became of it. */
export const requestStories = [
  {
    id: "amara-unblock-weekend",
    fellow: "amara",
    update: "amara-update-4",
    ask: "Somebody to answer a phone on Saturday and Sunday mornings for eight weeks, as a test with an end date. May it come from the respiratory rota?",
    asked: [4, 27] as When,
    replyBy: [5, 8] as When,
    replies: [
      {
        by: "helena",
        at: [5, 1] as When,
        text: "Not eight: the rota is thin until spring. I can give you four, and I will speak to the ward manager myself.",
      },
      {
        by: "amara",
        at: [5, 2] as When,
        text: "Four will do, if we can look at it together after three.",
      },
    ],
    closed: {
      at: [5, 8] as When,
      outcome: "Four weeks of weekend cover, from the rota. The ward manager was glad to be asked.",
    },
  },
  {
    id: "amara-unblock-after",
    fellow: "amara",
    update: "amara-update-5",
    ask: "A decision about weekends before the four weeks run out. Could we have twenty minutes with the community director? I would bring two people who have used the call.",
    asked: { ago: 6 } as When,
    replyBy: { ago: -4 } as When,
    replies: [],
    closed: null,
  },
];

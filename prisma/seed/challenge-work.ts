import type { CoProductionLevel, Prisma } from "../../app/generated/prisma/client.ts";
import { stakeholderStories } from "./stakeholder-stories.ts";
import { challengeId as challengeOf } from "./progress.ts";
import type { When } from "./story.ts";
import type { Year } from "./year.ts";

const challengeId = challengeOf("amara");

type Rating = [person: string, level: CoProductionLevel, note: string];

const workStories: { id: string; on: When; what: string; ratings: Rating[] }[] = [
  {
    id: "amara-work-card",
    on: [4, 7],
    what: "The card with one phone number: written by us, read by three members of the breathing support group before it was printed.",
    ratings: [
      [
        "amara",
        "engagement",
        "They changed the wording twice, and the colour. We took everything that they said.",
      ],
      [
        "maureen",
        "consultation",
        "We were asked about a card. Nobody asked us whether a card was what was needed.",
      ],
    ],
  },
  {
    id: "amara-work-breathing-room",
    on: [5, 10],
    what: "The Breathing Room: forty people, half of whom live with breathlessness, chose what is tested next.",
    ratings: [
      ["amara", "coDesign", "The agenda was half mine. The choice was not."],
      [
        "maureen",
        "coDesign",
        "We chose, and I chaired. Who pays for it, and for how long, was settled without us.",
      ],
    ],
  },
  {
    id: "amara-work-mondays",
    on: { ago: 4 },
    what: "The Monday meeting about the weekend call: two people who have used it read the log with the nurse.",
    ratings: [["amara", "coProduction", "They found what the nurse and I had both missed."]],
  },
];

const visits = [
  {
    id: "amara-visit-emergency",
    on: [2, 9] as When,
    place: "Emergency department, from seven in the morning to one",
    withWhom: "the nurse in charge, and two ambulance crews",
    seen: "Nine people came with breathlessness. Six said that they had rung somebody days before, at a weekend, and had been told to wait until Monday.",
    changes: "I no longer ask why people come. I ask who could have answered on Saturday.",
  },
  {
    id: "amara-visit-call-centre",
    on: [5, 3] as When,
    place: "The out-of-hours call centre",
    withWhom: "a call handler and her team leader",
    seen: "The handler sees a name and an address, and no plan. She sends an ambulance since nothing lets her do anything else.",
    changes: "A plan that is not on her screen does not exist. The practices add it to the record.",
  },
];

const decisions = [
  {
    id: "amara-decision-weekend",
    on: [5, 10] as When,
    what: "We test a call answered at weekends, with two practices, for four weeks.",
    byWhom: "the Breathing Room, with the sponsor",
    why: "The card showed that people ring and nobody answers. Weekends are when five of six end up in the emergency department.",
    instead:
      "A fourth pathway; a seven-day service from the start; doing nothing until the budget round.",
    lookAgain: { ago: -21 } as When,
  },
];

/** Writes what Amara's challenge depends on, saw, did with citizens and decided. */
export async function seedChallengeWork(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const by = { challengeId, byId: "amara" };
  for (const { id, since, next, earlier = [], ...one } of stakeholderStories)
    await tx.stakeholder.create({
      data: {
        id,
        ...by,
        ...one,
        createdAt: year.at(since, "20:10"),
        talks: {
          create: [
            ...earlier.map(({ on, outcome }, at) => ({
              id: `${id}-talk-${at + 1}`,
              personId: "amara",
              outcome,
              dueOn: year.at(on, "23:59"),
              doneAt: year.at(on, "17:20"),
            })),
            ...(next
              ? [
                  {
                    id: `${id}-next`,
                    personId: "amara",
                    about: next.about,
                    dueOn: year.at(next.by, "23:59"),
                  },
                ]
              : []),
          ],
        },
      },
    });
  for (const { id, on, what, ratings } of workStories)
    await tx.coProduction.create({
      data: {
        id,
        ...by,
        what,
        on: year.at(on, "00:00"),
        createdAt: year.at(on, "18:00"),
        ratings: {
          create: ratings.map(([personId, level, note]) => ({
            personId,
            level,
            note,
            byCitizen: personId === "maureen",
            ratedAt: year.at(on, "19:00"),
          })),
        },
      },
    });
  await tx.visit.createMany({
    data: visits.map(({ on, ...visit }) => {
      return { ...visit, ...by, on: year.at(on, "00:00"), createdAt: year.at(on, "18:30") };
    }),
  });
  await tx.decision.createMany({
    data: decisions.map(({ on, lookAgain, ...decision }) => ({
      ...decision,
      ...by,
      on: year.at(on, "00:00"),
      createdAt: year.at(on, "18:30"),
      lookAgainOn: year.at(lookAgain, "00:00"),
    })),
  });
}

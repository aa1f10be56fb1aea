import type { Prisma } from "../../app/generated/prisma/client.ts";
import { fellowId } from "./progress.ts";
import { competencyId } from "./reference.ts";
import type { CompetencyCode, When } from "./story.ts";
import type { Year } from "./year.ts";

type GoalStory = {
  id: string;
  person: string;
  set: When;
  purpose: string;
  next: string;
  by: When | null;
  knowBy: string;
  on: CompetencyCode;
  /** The reflection that it came from. */
  entry?: string;
  closed?: { when: When; learned: string };
  /** With the mentor since then. */
  shared?: When;
};

const stories: GoalStory[] = [
  {
    id: "amara-lets-decide",
    person: "amara",
    set: [5, 22],
    purpose: "Others decide in my meetings, and I find out that it was fine",
    next: "Ask Maureen to hold the marker at the next session, and sit down",
    by: { ago: -3 },
    knowBy: "I can name one thing that I would have decided otherwise, and left as it is",
    on: "IE1",
    entry: "amara-breathing-room",
    shared: [5, 23],
  },
  {
    id: "amara-first-question",
    person: "amara",
    set: [1, 15],
    purpose: "I ask what kind of problem it is before I say what to do about it",
    next: "",
    by: null,
    knowBy: "Somebody in the set tells me that I asked first",
    on: "II1",
    closed: {
      when: [4, 20],
      learned: "A question that I really do not know the answer to is heard as one.",
    },
  },
  {
    id: "daniel-speaks-later",
    person: "daniel",
    set: [3, 10],
    purpose: "I speak third in a meeting, and never first",
    next: "Count for a week who speaks before me",
    by: { ago: -20 },
    knowBy: "Two people say something that I had been about to say",
    on: "RC1",
  },
];

/** The rows of fellows' goals, and of with whom they share them. */
export const goalRows = (year: Year) => ({
  goals: stories.map((story): Prisma.GoalCreateManyInput => ({
    id: story.id,
    personId: story.person,
    purpose: story.purpose,
    nextStep: story.next,
    nextOn: story.by && year.at(story.by, "00:00"),
    knowBy: story.knowBy,
    competencyId: competencyId(story.on),
    entryId: story.entry,
    createdAt: year.at(story.set, "20:30"),
    updatedAt: year.at(story.closed?.when ?? story.set, "20:30"),
    closedAt: story.closed && year.at(story.closed.when, "20:30"),
    learned: story.closed?.learned,
  })),
  shares: stories.flatMap(({ id, person, shared }): Prisma.GoalShareCreateManyInput[] =>
    shared
      ? [
          {
            id: `${id}-mentor`,
            goalId: id,
            audience: "mentor",
            audienceId: fellowId(person),
            createdAt: year.at(shared, "21:00"),
          },
        ]
      : [],
  ),
});

/** Writes what fellows want to become different, after what it came from. */
export async function seedGoals(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const rows = goalRows(year);
  await tx.goal.createMany({ data: rows.goals });
  await tx.goalShare.createMany({ data: rows.shares });
}

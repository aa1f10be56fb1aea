import type { Prisma } from "../../app/generated/prisma/client.ts";
import { challengeStories, requestStories } from "./challenge-stories.ts";
import { emailOf } from "./people.ts";
import { challengeId, fellowId } from "./progress.ts";
import type { Year } from "./year.ts";

/** Somebody who counts for a challenge, and has no other part in the year. */
const analyst = { id: "sanjay", name: "Sanjay Mistry", profession: "Information analyst" };

/** Writes how challenges are worked on: stages, aims, who is on them, and what was asked of sponsors. */
export async function seedChallenges(
  tx: Prisma.TransactionClient,
  year: Year,
  programmeId: string,
): Promise<void> {
  const { startsOn } = year;
  const dates = { createdAt: startsOn, updatedAt: startsOn, cameInAt: startsOn };
  await tx.person.create({
    data: { ...analyst, email: emailOf(analyst.name), emailVerified: true, ...dates },
  });
  await tx.programmePerson.create({
    data: { programmeId, personId: analyst.id, addedAt: startsOn },
  });
  for (const story of challengeStories) {
    const id = challengeId(story.fellow);
    const { purpose, liveNow } = story;
    await tx.challenge.update({ where: { id }, data: { purpose, liveNow } });
  }
  await tx.challengeStageEntry.createMany({ data: challengeStories.flatMap(stageRows(year)) });
  await tx.challengeAim.createMany({ data: challengeStories.flatMap(aimRows(year)) });
  await tx.prototype.createMany({ data: challengeStories.flatMap(prototypeRows(year)) });
  await tx.challengeMember.createMany({ data: challengeStories.flatMap(memberRows(year)) });
  await seedRequests(tx, year);
}

type Story = (typeof challengeStories)[number];

const stageRows = (year: Year) => (story: Story) =>
  story.stages.map(({ on, stage, about, by }, at): Prisma.ChallengeStageEntryCreateManyInput => ({
    id: `${story.fellow}-stage-${at + 1}`,
    challengeId: challengeId(story.fellow),
    enteredOn: year.at(on, "00:00"),
    byId: by ?? story.fellow,
    createdAt: year.at(on, "17:10"),
    stage,
    about,
  }));

const aimRows = (year: Year) => (story: Story) =>
  (story.aims ?? []).map(({ id, set, text, closed }): Prisma.ChallengeAimCreateManyInput => ({
    id,
    text,
    challengeId: challengeId(story.fellow),
    setById: story.fellow,
    createdAt: year.at(set, "12:30"),
    updatedAt: year.at(closed?.when ?? set, "12:30"),
    closedAt: closed && year.at(closed.when, "12:30"),
    learned: closed?.learned,
  }));

const prototypeRows = (year: Year) => (story: Story) =>
  (story.prototypes ?? []).map(({ starts, ended, ...plan }): Prisma.PrototypeCreateManyInput => ({
    ...plan,
    challengeId: challengeId(story.fellow),
    byId: story.fellow,
    startsOn: year.at(starts, "00:00"),
    createdAt: year.at(starts, "08:15"),
    updatedAt: year.at(ended?.when ?? starts, "17:40"),
    decidedOn: ended && year.at(ended.when, "17:40"),
    observed: ended?.observed,
    learned: ended?.learned,
    outcome: ended?.outcome,
  }));

const memberRows = (year: Year) => (story: Story) =>
  (story.members ?? []).map(({ person, role, since }): Prisma.ChallengeMemberCreateManyInput => ({
    id: `${story.fellow}-challenge-${person}`,
    challengeId: challengeId(story.fellow),
    personId: person,
    role,
    byId: story.fellow,
    from: year.at(since, "10:00"),
  }));

async function seedRequests(tx: Prisma.TransactionClient, year: Year) {
  for (const { id, fellow, update, ask, asked, replyBy, replies, closed } of requestStories)
    await tx.unblockRequest.create({
      data: {
        id,
        fellowId: fellowId(fellow),
        updateId: update,
        ask,
        createdAt: year.at(asked, "08:50"),
        replyBy: year.at(replyBy, "23:59"),
        closedAt: closed && year.at(closed.at, "16:00"),
        outcome: closed?.outcome,
        replies: {
          create: replies.map(({ by, at, text }, index) => ({
            id: `${id}-reply-${index + 1}`,
            authorId: by,
            text,
            createdAt: year.at(at, "13:15"),
          })),
        },
      },
    });
}

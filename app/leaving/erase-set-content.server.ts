import type { Prisma } from "../generated/prisma/client.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { cohortsWithLogsDue } from "./logs-due.server.ts";

const some = { some: {} };
const leftAtMeetings: Prisma.SetMeetingWhereInput[] = [
  { bids: some },
  { turns: some },
  { airtime: some },
  { processTally: some },
  { processGivers: some },
  { room: { isNot: null } },
];

/** A set of which there is something to erase. */
const leftSomething: Prisma.LearningSetWhereInput = {
  OR: [
    { actions: some },
    { groundRules: some },
    { polls: some },
    { meetings: { some: { OR: leftAtMeetings } } },
  ],
};

/**
 * Erases what the sets of cohorts left whose logs are kept no longer, and what was said before these sets were formed. When a set
 * met, who was in it, who came and whether it was opened for serious harm stays.
 * @returns how many rows
 */
export async function eraseSetContent(now: Date): Promise<number> {
  const due = await cohortsWithLogsDue(now);
  const cohortId = { in: due.map(({ id }) => id) };
  const sets = await prisma.learningSet.findMany({
    where: { cohortId, ...leftSomething },
    select: { id: true },
  });
  let erased = 0;
  for (const { id } of sets) erased += await prisma.$transaction((tx) => eraseOf(tx, id));
  const { count } = await prisma.formingAnswer.deleteMany({ where: { cohortId } });
  return erased + count;
}

async function eraseOf(tx: Transaction, setId: string): Promise<number> {
  const ofMeetings = { where: { meeting: { setId } } };
  const ofSet = { where: { setId } };
  const erased = [
    await tx.meetingRoom.deleteMany(ofMeetings),
    await tx.meetingTurn.deleteMany(ofMeetings),
    await tx.bid.deleteMany(ofMeetings),
    await tx.airtime.deleteMany(ofMeetings),
    await tx.processTally.deleteMany(ofMeetings),
    await tx.processGiver.deleteMany(ofMeetings),
    await tx.setAction.deleteMany(ofSet),
    await tx.groundRules.deleteMany(ofSet),
    await tx.meetingPoll.deleteMany(ofSet),
  ];
  return erased.reduce((sum, { count }) => sum + count, 0);
}

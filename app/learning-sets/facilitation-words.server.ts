import type { LearningSet, SetMeeting } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";

type Facilitated = Pick<SetMeeting, "coverId" | "isSelfLed"> & {
  set: Pick<LearningSet, "facilitatorId">;
};

/**
 * Who facilitates a meeting, by name, and what somebody who stands in reads of the set: what is said in the set stays in the set,
 * so it is told who comes in.
 */
export async function facilitationWords(tx: Transaction, meeting: Facilitated): Promise<string> {
  const { coverId, isSelfLed, set } = meeting;
  if (isSelfLed) return "Nobody facilitates this meeting: the set meets by itself.";
  const people = await tx.person.findMany({
    where: { id: { in: [set.facilitatorId, ...(coverId ? [coverId] : [])] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? "";
  return coverId
    ? standInWords(nameOf(coverId), nameOf(set.facilitatorId))
    : `${nameOf(set.facilitatorId)} facilitates this meeting.`;
}

/** That somebody stands in for a set's facilitator, and what they read. */
export const standInWords = (standIn: string, facilitator: string) =>
  `${standIn} stands in for ${facilitator} at this meeting. They read the set’s ground rules until it is over, and what this one meeting leaves, its bids included.`;

/** Whether a meeting has somebody else, or nobody, in its set's facilitator's place. */
export const isUnusual = ({ coverId, isSelfLed }: Facilitated) => isSelfLed || coverId !== null;

import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Span } from "../cohorts/span.ts";
import type { SetMeeting } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { bookedTwice, clashesAt, engagementsOf } from "./clashes.server.ts";
import { type FoundSet, peopleExpected } from "./sets.server.ts";

/** A meeting as it would be: of which set, who facilitates it, and which one it is, if it stands already. */
export type Planned = Pick<SetMeeting, "coverId" | "isSelfLed"> & { id?: string; set: FoundSet };

/** What speaks against a time: what forbids it, and what has to be known before it is chosen, each in sentences. */
export type Checked = { forbids: string[]; warns: string[] };

/**
 * Checks times for a meeting of a set, or for several, against what its people have besides.
 * @returns in the order of the spans
 */
export async function checkTimes(
  db: Transaction,
  planned: Planned,
  spans: Span[],
): Promise<Checked[]> {
  const [first] = spans;
  if (!first) return [];
  const { zone } = planned.set.cohort;
  const people = await peopleExpected(planned, db);
  const whole = spans.reduce(
    (one, { startsAt, endsAt }) => ({
      startsAt: startsAt < one.startsAt ? startsAt : one.startsAt,
      endsAt: endsAt > one.endsAt ? endsAt : one.endsAt,
    }),
    first,
  );
  const ids = people.map(({ id }) => id);
  const engagements = await engagementsOf(db, ids, whole, planned.id);
  const leader = people.find(({ isFacilitator }) => isFacilitator);
  return spans.map((span) => {
    const twice = leader && bookedTwice(span, leader.id, engagements);
    const others = engagements.filter((one) => one !== twice);
    return {
      forbids: twice
        ? [
            `${leader.name} facilitates another meeting then, ${showPeriod(twice.startsAt, twice.endsAt, zone)}. Choose another time, or somebody else to facilitate.`,
          ]
        : [],
      warns: clashesAt(span, people, others, zone),
    };
  });
}

import type { Pair } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { pairWords } from "./pair-words.ts";

type Begun = Pick<Pair, "kind" | "fellowId" | "personId">;

/**
 * Brings people together as pairs. One that had ended begins again, with what the two had agreed and logged. Safe to repeat. The
 * caller has asked the policy.
 * @throws Conflict when a fellow would have two mentors, or two coaches, at a time
 */
export async function beginPairs(tx: Transaction, begun: Begun[]): Promise<void> {
  if (begun.length === 0) return;
  const keyOf = ({ kind, fellowId, personId }: Begun) => [kind, fellowId, personId].join(" ");
  const standing = await tx.pair.findMany({
    where: { OR: begun.map(({ kind, fellowId, personId }) => ({ kind, fellowId, personId })) },
  });
  const ended = standing.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id);
  await tx.pair.updateMany({
    where: { id: { in: ended } },
    data: { startedAt: new Date(), endedAt: null, endedById: null, askedAt: null },
  });
  const known = new Set(standing.map(keyOf));
  const fresh = begun.filter((one) => !known.has(keyOf(one)));
  await tx.pair.createMany({ data: fresh });
  if (fresh.length + ended.length > 0) await refuseSecond(tx, begun);
}

type Doubled = { kind: "mentor" | "coach"; fellow: string; people: string };
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Within the transaction, so that what two do at once is seen too. */
async function refuseSecond(tx: Transaction, begun: Begun[]) {
  const [doubled] = await tx.$queryRaw<Doubled[]>`
    SELECT r.kind, q.name AS fellow, json_group_array(p.name ORDER BY r.startedAt, p.name) AS people
    FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Person q ON q.id = f.personId JOIN Person p ON p.id = r.personId
    WHERE r.fellowId IN ${listOf(begun.map(({ fellowId }) => fellowId))} AND r.kind IN ('mentor', 'coach') AND r.endedAt IS NULL
    GROUP BY r.fellowId, r.kind HAVING COUNT(*) > 1 ORDER BY q.name LIMIT 1`;
  if (!doubled) return;
  const { who } = pairWords[doubled.kind];
  throw new Conflict(
    `${doubled.fellow} would have more than one ${who}: ${list.format(JSON.parse(doubled.people) as string[])}. A fellow has one ${who} at a time, so one of them has to end first.`,
  );
}

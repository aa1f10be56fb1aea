import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findRunningPair } from "./find-pair.server.ts";
import { before, isOn, lastSign } from "./stall.server.ts";

/** Says for the two of a pair that all is well. @throws NotFound, Forbidden when they have ended */
export async function sayAllIsWell(actor: Actor, id: string | undefined): Promise<void> {
  const { id: pairId } = await findRunningPair(actor, id);
  await prisma.pairAllWell.create({ data: { pairId, personId: actor.id } });
}

/** Whether the two of a pair are asked now if all is well. The caller has reached the pair. */
export async function isAsked(pairId: string, now = new Date()): Promise<boolean> {
  const found = await prisma.$queryRaw<unknown[]>`
    SELECT 1 FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
    WHERE r.id = ${pairId} AND ${isOn(now)} AND ${lastSign} <= ${before("ask", now)}`;
  return found.length > 0;
}

/** How many pairs a round asks; the rest are asked the next day. */
const pairsARound = 200;

type Quiet = { id: string; person: string; fellow: string };
type Named = { id: string; name: string; email: string };

/** The daily job: asks the two of each pair that has gone quiet by email whether all is well, once. @returns of how many pairs */
export async function askQuietPairs(now = new Date()): Promise<number> {
  const quiet = await prisma.$queryRaw<Quiet[]>`
    SELECT r.id, json_object('id', p.id, 'name', p.name, 'email', p.email) AS person, json_object('id', q.id, 'name', q.name, 'email', q.email) AS fellow
    FROM Pair r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person p ON p.id = r.personId JOIN Person q ON q.id = f.personId
    WHERE ${isOn(now)} AND ${lastSign} <= ${before("ask", now)} AND (r.askedAt IS NULL OR r.askedAt < ${lastSign})
    LIMIT ${pairsARound}`;
  for (const { id, ...two } of quiet) {
    const [person, fellow] = [JSON.parse(two.person), JSON.parse(two.fellow)] as [Named, Named];
    const url = addressOf(`/pairs/${id}`);
    await prisma.$transaction(async (tx) => {
      await tx.pair.update({ where: { id }, data: { askedAt: now } });
      await postAll(tx, [
        { to: person, template: "pair-quiet", props: { with: fellow.name, url } },
        { to: fellow, template: "pair-quiet", props: { with: person.name, url } },
      ]);
    });
  }
  return quiet.length;
}

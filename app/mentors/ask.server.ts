import type { Actor } from "../policy/actor.ts";
import { mentorOffers } from "../policy/mentor-offers.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { AskValue } from "./ask-form.ts";
import { concernsOf } from "./concerns-of-pairs.server.ts";
import { findOffer } from "./find-offer.server.ts";
import { type OfferedKind, kindsOf } from "./kinds.ts";
import { isToEnd } from "./room-left.server.ts";

type Row = { id: string; has: string; asks: string; wasDeclined: number | bigint };

/** What is to be said when only those who run the cohort can go on. */
export const askThem = "Those who run your cohort can help: ask them.";

type Askable = { why?: undefined; fellowId: string; kinds: OfferedKind[] };
type Offer = Awaited<ReturnType<typeof findOffer>>;

/**
 * For what a fellow can ask somebody: what is offered, and they neither have nor have asked anybody for.
 * @param offer that the actor may ask about
 * @returns their own year in its programme, and the kinds; or why there is nothing to ask
 */
export async function askableOf(
  actor: Actor,
  offer: Offer,
  db: Transaction = prisma,
): Promise<Askable | { why: string }> {
  const { name } = offer.person;
  const [year] = await db.$queryRaw<Row[]>`
    SELECT f.id,
      (SELECT json_group_array(kind) FROM Pair WHERE fellowId = f.id AND endedAt IS NULL) AS has,
      (SELECT json_group_array(kind) FROM MentorRequest WHERE fellowId = f.id AND answer IS NULL) AS asks,
      EXISTS (SELECT 1 FROM MentorRequest WHERE fellowId = f.id AND offerId = ${offer.id} AND answer = 'declined') AS wasDeclined
    FROM Fellow f JOIN Cohort c ON c.id = f.cohortId
    WHERE f.personId = ${actor.id} AND c.programmeId = ${offer.programmeId} AND ${isToEnd(new Date())}
    ORDER BY c.startsOn LIMIT 1`;
  if (!year) return { why: "Your year is over." };
  if (offer.room < 1) return { why: `${name} has no room for another fellow just now.` };
  if (Number(year.wasDeclined))
    return { why: `${name} could not take it on. Ask somebody else. ${askThem}` };
  const [has, asks] = [JSON.parse(year.has), JSON.parse(year.asks)] as [string[], string[]];
  const offered = kindsOf(offer);
  const kinds = offered.filter((kind) => !has.includes(kind) && !asks.includes(kind));
  if (kinds.length > 0) return { fellowId: year.id, kinds };
  const asked = offered.find((kind) => asks.includes(kind));
  return {
    why: asked
      ? `You have asked somebody to be your ${asked} already. Wait for the answer, or take it back first.`
      : `You have a ${offered.join(" and a ")} already. A fellow has one at a time.`,
  };
}

/** An offer that the actor can ask about, and for what. @throws NotFound, Forbidden; Conflict when there is nothing to ask */
export async function openAsking(actor: Actor, id: string | undefined, db?: Transaction) {
  const offer = await findOffer(actor, id, db);
  if (!mentorOffers.may.ask(actor, offer)) throw new Forbidden();
  const askable = await askableOf(actor, offer, db);
  if (askable.why !== undefined) throw new Conflict(askable.why);
  return { offer, fellowId: askable.fellowId, kinds: askable.kinds };
}

/**
 * Asks somebody to mentor or coach the actor. They are told by email, without what was said.
 * @returns the request's id
 * @throws NotFound, Forbidden; Conflict when it cannot be asked as things stand, and for a conflict of interest, which a fellow
 *   cannot wave through
 */
export const askFor = (actor: Actor, id: string | undefined, { kind, words }: AskValue) =>
  prisma.$transaction(async (tx) => {
    const { offer, kinds, fellowId } = await openAsking(actor, id, tx);
    const { person } = offer;
    if (!kinds.includes(kind))
      throw new Conflict(`You cannot ask ${person.name} to be your ${kind} just now.`);
    await refuseConcerns(tx, { kind, fellowId, personId: person.id });
    const request = await tx.mentorRequest.create({
      data: { offerId: offer.id, fellowId, kind, words },
      select: { id: true },
    });
    const props = { fellow: actor.name, kind, url: addressOf(`/mentor-requests/${request.id}`) };
    await post(tx, { to: person, template: "mentor-asked", props });
    return request.id;
  });

/** @throws Conflict that names what speaks against the two: only those who run the cohort can decide on it */
export async function refuseConcerns(
  tx: Transaction,
  toBe: Parameters<typeof concernsOf>[1][number],
) {
  const against = (await concernsOf(tx, [toBe])).filter(({ isConflict }) => isConflict);
  if (against.length > 0)
    throw new Conflict(`${against.map(({ says }) => says).join(" ")} ${askThem}`);
}

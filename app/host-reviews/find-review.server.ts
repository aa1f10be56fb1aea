import { Prisma, type ReviewSide } from "../generated/prisma/client.ts";
import { isStillHere } from "../people/still-here.server.ts";
import type { Actor } from "../policy/actor.ts";
import { reviews } from "../policy/reviews.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { isLocked } from "./review-state.ts";

type Person = { id: string; name: string; email: string };

type Facts = {
  fellow: { id: string; cohortId: string; hostId: string | null; person: Person };
  sponsors: Person[];
  /** What each side has stored, without a word of it. */
  stored: { side: ReviewSide; revision: number; readyAt: string | null }[];
  signatures: { side: ReviewSide; personId: string; name: string; signedAt: string }[];
  /** When the review before it was due, or the year began: from then on it is about what happened. */
  since: string;
  zone: string;
};

/** A review as only `findReview` gives it: whoever holds one has reached it. */
export type ReachedReview = Awaited<ReturnType<typeof findReview>>;

/** The review that `id` names within the actor's reach, with who is on its sides and how far they are. @throws NotFound */
export async function findReview(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const review = await db.hostReview.findFirst({ where: { id, AND: reviews.reach(actor) } });
  if (!id || !review) throw new NotFound();
  const facts = await factsOf(review.id, db);
  const side = (named: ReviewSide) => facts.stored.find((one) => one.side === named);
  const signed = facts.signatures.map((one) => one.side);
  const signer = (named: ReviewSide) => facts.signatures.find((one) => one.side === named)?.name;
  const sponsors = facts.sponsors.map(({ name }) => name).join(", ");
  return {
    id: review.id,
    number: review.number,
    dueOn: review.dueOn,
    revision: review.revision,
    ...facts,
    ready: facts.stored.filter(({ readyAt }) => readyAt).map((one) => one.side),
    signed,
    /** What a side stored; before the first save its revision is 1. */
    storedOf: (named: ReviewSide) => side(named) ?? { revision: 1, readyAt: null },
    names: {
      fellow: facts.fellow.person.name,
      // Of a locked review, the words are those of whoever signed them.
      sponsor: (isLocked({ signed }) && signer("sponsor")) || sponsors || "The sponsor",
    },
  };
}

async function factsOf(id: string, db: Transaction): Promise<Facts> {
  const [row] = await db.$queryRaw<Record<keyof Facts, string>[]>`
    SELECT c.zone,
      json_object('id', f.id, 'cohortId', f.cohortId, 'hostId', f.hostId,
        'person', json_object('id', p.id, 'name', p.name, 'email', p.email)) AS fellow,
      (SELECT json_group_array(json_object('id', x.id, 'name', x.name, 'email', x.email) ORDER BY x.name)
        FROM Sponsorship s JOIN Person x ON x.id = s.personId WHERE s.fellowId = f.id AND ${isStillHere(Prisma.sql`x.id`)}) AS sponsors,
      (SELECT json_group_array(json_object('side', side, 'revision', revision, 'readyAt', readyAt))
        FROM ReviewAnswers WHERE reviewId = r.id) AS stored,
      (SELECT json_group_array(json_object('side', s.side, 'personId', s.personId, 'name', x.name, 'signedAt', s.signedAt) ORDER BY s.signedAt)
        FROM ReviewSignature s JOIN Person x ON x.id = s.personId WHERE s.reviewId = r.id) AS signatures,
      COALESCE((SELECT MAX(dueOn) FROM HostReview e WHERE e.fellowId = f.id AND e.number < r.number), c.startsOn) AS since
    FROM HostReview r JOIN Fellow f ON f.id = r.fellowId JOIN Person p ON p.id = f.personId JOIN Cohort c ON c.id = f.cohortId
    WHERE r.id = ${id}`;
  if (!row) throw new NotFound();
  return {
    fellow: JSON.parse(row.fellow),
    sponsors: JSON.parse(row.sponsors),
    stored: JSON.parse(row.stored),
    signatures: JSON.parse(row.signatures),
    since: row.since,
    zone: row.zone,
  };
}

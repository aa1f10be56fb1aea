import { Prisma, type ReviewSide } from "../generated/prisma/client.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { type ReviewState, isLocked } from "./review-state.ts";

const { sql } = Prisma;

/** A review as far as the process goes: due when, and how far it is. */
export type ReviewStanding = ReviewState & {
  id: string;
  fellowId: string;
  number: number;
  dueOn: Date;
};

type Row = Pick<ReviewStanding, "id" | "fellowId" | "number"> & {
  dueOn: string | Date;
  ready: string;
  signed: string;
};

/** How far the review `r` of a query is, as two columns. */
export const stateColumns = sql`
  (SELECT json_group_array(side) FROM ReviewAnswers WHERE reviewId = r.id AND readyAt IS NOT NULL) AS ready,
  (SELECT json_group_array(side) FROM ReviewSignature WHERE reviewId = r.id) AS signed`;

/** What the columns say. */
export const stateOf = ({ ready, signed }: Pick<Row, "ready" | "signed">): ReviewState => ({
  ready: JSON.parse(ready) as ReviewSide[],
  signed: JSON.parse(signed) as ReviewSide[],
});

/** How the reviews stand that a condition on `r` finds, the first due first. One query. @param most of them */
export async function standingOf(
  where: Prisma.Sql,
  { most, db = prisma }: { most: number; db?: Transaction },
): Promise<ReviewStanding[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.fellowId, r.number, r.dueOn, ${stateColumns}
    FROM HostReview r JOIN Fellow f ON f.id = r.fellowId WHERE ${where} ORDER BY r.dueOn, r.id LIMIT ${most}`;
  return rows.map(({ dueOn, ready, signed, ...row }) => ({
    ...row,
    number: Number(row.number),
    dueOn: new Date(dueOn),
    ...stateOf({ ready, signed }),
  }));
}

/** That the year `f` of a query asks for reviews at `now`: nobody is away from it, and it was not ended early. */
export const asksForReviews = (now: Date) => sql`
  NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = f.id AND e.kind <> 'completed')
  AND NOT EXISTS (SELECT 1 FROM FellowshipPause b WHERE b.fellowId = f.id AND b."from" <= ${now} AND (b.until IS NULL OR b.until > ${now}))`;

const reviewsAYear = 3;

/** How all the reviews of these years stand. One query, of the process alone. */
export const reviewsOfYears = (fellowIds: string[]) =>
  standingOf(sql`r.fellowId IN ${listOf(fellowIds)}`, { most: fellowIds.length * reviewsAYear });

/** Of a year's reviews the one that is next: the first that is not locked. */
export const nextOf = (reviews: ReviewStanding[], fellowId: string) =>
  reviews.find((review) => review.fellowId === fellowId && !isLocked(review));

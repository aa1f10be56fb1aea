import { Prisma } from "../generated/prisma/client.ts";
import type { MidYearSide } from "../generated/prisma/enums.ts";
import { isStillHere } from "../people/still-here.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { sideOrder } from "./sides.ts";

const { sql } = Prisma;

export type SidePerson = { id: string; name: string; email: string };

/** Who comes to a review and how far it has come, without a word of what anybody wrote. */
export type ReviewFacts = {
  fellow: { id: string; personId: string; name: string; cohortId: string; zone: string };
  /** The name of the one of the faculty who comes; null once they are none of them any more. */
  facultyName: string | null;
  /** Who comes, and so can read it, by side; a side with nobody on it any more is left out. */
  sides: { side: MidYearSide; people: SidePerson[] }[];
  opening: { by: string | null; at: Date } | null;
  /** The sides of which somebody is ready. */
  ready: MidYearSide[];
  /** Signatures to the words as they stand. */
  signed: { side: MidYearSide; name: string; at: Date }[];
};

type Row = Record<
  "id" | "about" | "fellow" | "mentor" | "sponsor" | "faculty" | "ready" | "signed",
  string
> & { opening: string | null };

/** Who comes to some reviews and how far these have come, by the reviews' ids. One query. */
export async function factsOf(ids: string[], db: Transaction = prisma) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, json_object('id', f.id, 'personId', p.id, 'name', p.name, 'cohortId', f.cohortId, 'zone', c.zone) AS about,
      json_array(json_object('id', p.id, 'name', p.name, 'email', p.email)) AS fellow,
      (SELECT json_group_array(json_object('id', m.id, 'name', m.name, 'email', m.email) ORDER BY m.name)
        FROM Pair q JOIN Person m ON m.id = q.personId WHERE q.fellowId = f.id AND q.kind = 'mentor' AND q.endedAt IS NULL AND ${isStillHere(sql`m.id`)}) AS mentor,
      (SELECT json_group_array(json_object('id', m.id, 'name', m.name, 'email', m.email) ORDER BY m.name)
        FROM Sponsorship q JOIN Person m ON m.id = q.personId WHERE q.fellowId = f.id AND ${isStillHere(sql`m.id`)}) AS sponsor,
      (SELECT json_group_array(json_object('id', m.id, 'name', m.name, 'email', m.email))
        FROM CohortMember q JOIN Person m ON m.id = q.personId WHERE q.cohortId = c.id AND q.personId = r.facultyId AND q.role = 'faculty' AND ${isStillHere(sql`m.id`)}) AS faculty,
      (SELECT json_object('by', m.name, 'at', o.openedAt) FROM MidYearOpening o LEFT JOIN Person m ON m.id = o.byId WHERE o.reviewId = r.id) AS opening,
      (SELECT json_group_array(DISTINCT side) FROM MidYearPreparation WHERE reviewId = r.id AND readyAt IS NOT NULL) AS ready,
      (SELECT json_group_array(json_object('side', s.side, 'name', m.name, 'at', s.signedAt) ORDER BY s.signedAt)
        FROM MidYearSignature s JOIN Person m ON m.id = s.personId WHERE s.reviewId = r.id AND s.revision = r.revision) AS signed
    FROM MidYearReview r JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
      JOIN Person p ON p.id = f.personId
    WHERE r.id IN ${listOf(ids)}`;
  return new Map(rows.map((row) => [row.id, readRow(row)]));
}

function readRow(row: Row): ReviewFacts {
  const opening = row.opening && (JSON.parse(row.opening) as { by: string | null; at: string });
  const signed = JSON.parse(row.signed) as { side: MidYearSide; name: string; at: string }[];
  return {
    fellow: JSON.parse(row.about),
    facultyName: (JSON.parse(row.faculty) as SidePerson[])[0]?.name ?? null,
    sides: sideOrder
      .map((side) => ({ side, people: JSON.parse(row[side]) as SidePerson[] }))
      .filter(({ people }) => people.length > 0),
    opening: opening ? { by: opening.by, at: new Date(opening.at) } : null,
    ready: JSON.parse(row.ready),
    signed: signed.map(({ at, ...one }) => ({ ...one, at: new Date(at) })),
  };
}

/** Everybody who comes to a review, each once. */
export const everybodyAt = ({ sides }: Pick<ReviewFacts, "sides">): SidePerson[] => [
  ...new Map(sides.flatMap(({ people }) => people).map((one) => [one.id, one])).values(),
];

/** The sides that somebody is on. */
export const sidesThere = ({ sides }: Pick<ReviewFacts, "sides">): MidYearSide[] =>
  sides.map(({ side }) => side);

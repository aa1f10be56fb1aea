import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { cohortsAsFellow } from "../policy/mentor-offers.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { type Looked, isNarrowed, likeWords } from "./directory-search.ts";
import { kindsInWords, roomInWords } from "./kinds.ts";
import { roomLeft } from "./room-left.server.ts";

const offersPerPage = 20;
const { sql } = Prisma;

type Flag = number | bigint;
type Row = Record<"id" | "name" | "profession" | "place" | "availability" | "languages", string> &
  Record<"interests" | "offers", string> &
  Record<"mentors" | "coaches" | "room" | "total", Flag>;

const everything = sql`(p.name || ' ' || p.profession || ' ' || o.place || ' ' || o.availability || ' ' || o.languages || ' ' || o.interests || ' ' || o.offers)`;

/** Each word is somewhere in what is searched. */
const holds = (text: Prisma.Sql, typed: string) =>
  Prisma.join(
    [sql`1`, ...likeWords(typed).map((word) => sql`${text} LIKE ${word} ESCAPE '\\'`)],
    " AND ",
  );

const isFor = ({ kind }: Looked) =>
  ({ mentor: sql`o.mentors`, coach: sql`o.coaches`, "": sql`1` })[kind];

/**
 * Those whom the actor, a fellow, can ask to mentor or coach them, by name: who offers it in their programme, is not paused, and has
 * room. @param page from 1
 */
export async function listOffers(actor: Actor, looked: Looked, page: number, now = new Date()) {
  const cohorts = cohortsAsFellow(actor, now);
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT x.*, COUNT(*) OVER () AS total FROM (
      SELECT o.id, p.name, p.profession, o.place, o.availability, o.languages, o.interests, o.offers, o.mentors, o.coaches,
        ${roomLeft(now)} AS room
      FROM MentorOffer o JOIN Person p ON p.id = o.personId
      WHERE o.programmeId IN (SELECT programmeId FROM Cohort WHERE id IN ${listOf(cohorts)}) AND o.programmeId IN ${listOf(actor.programmes)}
        AND o.pausedAt IS NULL AND o.personId <> ${actor.id} AND ${isFor(looked)}
        AND ${holds(everything, looked.q)} AND ${holds(sql`o.languages`, looked.language)} AND ${holds(sql`o.place`, looked.place)}) x
    WHERE x.room > 0 ORDER BY x.name, x.id LIMIT ${offersPerPage + 1} OFFSET ${(page - 1) * offersPerPage}`;
  return {
    looked,
    page,
    isFellow: cohorts.length > 0,
    hasMore: rows.length > offersPerPage,
    isNarrowed: isNarrowed(looked),
    total: Number(rows[0]?.total ?? 0),
    offers: rows.slice(0, offersPerPage).map((row) => ({
      id: row.id,
      name: row.name,
      languages: row.languages,
      offers: row.offers,
      about: [row.profession, row.place].filter(Boolean).join(" · "),
      does: kindsInWords({
        mentors: Number(row.mentors) === 1,
        coaches: Number(row.coaches) === 1,
      }),
      room: roomInWords(Number(row.room)),
      availability: row.availability,
      interests: row.interests,
    })),
  };
}

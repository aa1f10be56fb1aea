import { Prisma } from "../generated/prisma/client.ts";
import { isOpen, received } from "../journal/received.server.ts";
import type { Actor } from "../policy/actor.ts";
import { audiencesOf } from "../policy/shares.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Sought } from "./sought.server.ts";
import { asked } from "./words.ts";

const { sql, empty, join } = Prisma;

export const hitsPerPage = 20;

/** A reflection that was found: the actor's own, or the copy that somebody shared with them. */
export type Hit = {
  /** By which the index knows it; null when no words were sought. */
  key: number | null;
  /** Of the entry or, when it was received, of the share. */
  id: string;
  isReceived: number | bigint;
  title: string;
  /** When an entry was last written, or a share given. */
  at: string;
  writer: string;
  template: string | null;
  /** How many the actor's own entry is shared with. */
  readers: number | bigint;
  total: number | bigint;
};

/** A word of the index that stands for whom a text is for, as the triggers of the tables make it. */
const readerWord = (kind: string, id: string) => Buffer.from(kind + id).toString("hex");

/** What is asked of the index for what an actor may have; what of it they may read, `own` and `received` say. */
export const askedFor = (actor: Actor, words: string[]) =>
  asked(words, [
    readerWord("author", actor.id),
    ...audiencesOf(actor).flatMap(({ audience, ids }) => ids.map((id) => readerWord(audience, id))),
  ]);

/** In this order, the few texts that the index found come first, and not all that the actor may read. */
const fromIndex = sql`hit h CROSS JOIN SearchKey k ON k.id = h.id CROSS JOIN`;

/** The actor's own entries of those sought. */
function own(actor: Actor, sought: Sought, now: Date) {
  const { words, scope, competency } = sought;
  const isGiven = sql`EXISTS (SELECT 1 FROM Share s WHERE s.entryId = e.id AND ${isOpen(now)})`;
  const [key, from] =
    words.length > 0
      ? [sql`h.id`, sql`${fromIndex} Entry e ON e.id = k.entryId`]
      : [sql`NULL`, sql`Entry e`];
  return sql`SELECT ${key} AS "key", e.id, 0 AS isReceived, e.updatedAt AS at FROM ${from}
    WHERE e.authorId = ${actor.id} ${narrowed(sql`e.updatedAt`, sought)}
      ${competency ? sql`AND EXISTS (SELECT 1 FROM Evidence v WHERE v.entryId = e.id AND v.competencyId = ${competency.id})` : empty}
      ${scope === "given" ? sql`AND ${isGiven}` : scope === "private" ? sql`AND NOT ${isGiven}` : empty}`;
}

/** What others shared with the actor, of those sought: by the words and the links that the copy has, not the entry's newer ones. */
function shared(actor: Actor, sought: Sought, now: Date) {
  const { words, competency } = sought;
  const [key, from] =
    words.length > 0
      ? [
          sql`h.id`,
          sql`${fromIndex} Share s ON s.id = k.shareId CROSS JOIN Entry e ON e.id = s.entryId`,
        ]
      : [sql`NULL`, sql`Share s JOIN Entry e ON e.id = s.entryId`];
  return sql`SELECT ${key} AS "key", s.id, 1 AS isReceived, s.createdAt AS at FROM ${from}
    WHERE ${received(actor, now)} ${narrowed(sql`s.createdAt`, sought)}
      ${competency ? sql`AND EXISTS (SELECT 1 FROM json_each(s.evidence) v WHERE v.value ->> 'code' = ${competency.code} AND v.value ->> 'title' = ${competency.title})` : empty}`;
}

const narrowed = (at: Prisma.Sql, { template, from, to }: Sought) => sql`
  ${template ? sql`AND e.templateCode = ${template}` : empty}
  ${from ? sql`AND ${at} >= ${from}` : empty} ${to ? sql`AND ${at} <= ${to}` : empty}`;

/**
 * A page of the reflections that an actor may read and that are sought, and one more if there are: those with all the words in
 * their title first, then the latest.
 * @param page from 1
 */
export function findHits(actor: Actor, sought: Sought, page: number, now = new Date()) {
  const { words, scope } = sought;
  const { anywhere, inTitle } = askedFor(actor, words);
  const matching = (what: string) =>
    sql`AS MATERIALIZED (SELECT rowid AS id FROM journal_search WHERE journal_search MATCH ${what})`;
  const kinds = [
    ...(scope === "received" ? [] : [own(actor, sought, now)]),
    ...(scope === null || scope === "received" ? [shared(actor, sought, now)] : []),
  ];
  const [indexed, titled] =
    words.length > 0
      ? [sql`WITH hit ${matching(anywhere)}, titled ${matching(inTitle)}`, sql`"key" IN titled`]
      : [empty, sql`0`];
  // Only what the page shows is read whole.
  return prisma.$queryRaw<Hit[]>`
    ${indexed} SELECT f.*, COALESCE(s.title, e.title) AS title, w.name AS writer, t.title AS template,
      (SELECT COUNT(*) FROM Share s WHERE s.entryId = e.id AND NOT f.isReceived AND ${isOpen(now)}) AS readers
    FROM (SELECT *, ${titled} AS isTitled, COUNT(*) OVER () AS total FROM (${join(kinds, " UNION ALL ")})
      ORDER BY isTitled DESC, at DESC, id LIMIT ${hitsPerPage + 1} OFFSET ${(page - 1) * hitsPerPage}) f
    LEFT JOIN Share s ON f.isReceived AND s.id = f.id JOIN Entry e ON e.id = COALESCE(s.entryId, f.id)
    JOIN Person w ON w.id = e.authorId LEFT JOIN JournalTemplate t ON t.code = e.templateCode
    ORDER BY f.isTitled DESC, f.at DESC, f.id`;
}

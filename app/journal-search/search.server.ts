import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { namedLike } from "./competency-names.ts";
import { type Hit, askedFor, findHits, hitsPerPage } from "./find-hits.server.ts";
import { marks, partsOf } from "./marked.ts";
import type { Typed } from "./search-form.ts";
import { type Sought, isSought, makeSense, readChoices } from "./sought.server.ts";

/** How many words around what was found are shown. */
const shownWords = 32;

/** One reflection that was found, as the page shows it. */
export type Found = Awaited<ReturnType<typeof readHits>>["hits"][number];

type Excerpt = { key: number; title: string; text: string };

/**
 * What somebody searched for, made sense of, with a page of what was found and the competencies that are called so.
 * @param page from 1
 * @returns `found` is null when nothing was searched for
 */
export async function searchJournal(actor: Actor, typed: Typed, page: number) {
  const choices = await readChoices(actor);
  const { sought, errors } = makeSense(typed, choices, actor.zone);
  return {
    typed,
    choices,
    errors,
    page,
    named: namedLike(typed.q, choices.competencies),
    found: isSought(sought) ? await readHits(actor, sought, page) : null,
  };
}

async function readHits(actor: Actor, sought: Sought, page: number) {
  const hits = await findHits(actor, sought, page);
  const shown = hits.slice(0, hitsPerPage);
  const excerpts = await readExcerpts(actor, sought.words, shown);
  const now = new Date();
  return {
    total: Number(hits[0]?.total ?? 0),
    hasMore: hits.length > hitsPerPage,
    hits: shown.map((hit) => {
      const excerpt = excerpts.find(({ key }) => key === hit.key);
      const isReceived = Boolean(Number(hit.isReceived));
      return {
        id: hit.id,
        isReceived,
        title: partsOf(excerpt?.title || hit.title || untitled),
        text: partsOf(excerpt?.text ?? ""),
        writer: hit.writer,
        when: showDayOrTime(new Date(hit.at), now, actor.zone),
        template: hit.template,
        readers: Number(hit.readers),
      };
    }),
  };
}

/** The words around what was found, of hits that the actor may read, as the index marks them. */
async function readExcerpts(actor: Actor, words: string[], hits: Hit[]): Promise<Excerpt[]> {
  const keys = hits.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return [];
  const { before, after } = marks;
  // The plus keeps SQLite from asking the index anew for each.
  return prisma.$queryRaw<Excerpt[]>`
    SELECT rowid AS "key", highlight(journal_search, 0, ${before}, ${after}) AS title,
      snippet(journal_search, 1, ${before}, ${after}, '…', ${shownWords}) AS text
    FROM journal_search WHERE journal_search MATCH ${askedFor(actor, words).anywhere} AND +rowid IN ${listOf(keys)}`;
}

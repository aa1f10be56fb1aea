import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { promptedDocument } from "../editor/document.ts";
import { renderDocument, toMarkdown } from "../editor/document.server.ts";
import { readDocument } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

/** What an entry is called while it has no title. */
export const untitled = "Untitled reflection";

const entriesPerPage = 20;

/**
 * The actor's own reflections, the last touched first.
 * @param page from 1
 */
export async function listEntries(actor: Actor, page: number) {
  const found = await prisma.entry.findMany({
    where: entries.reach(actor),
    orderBy: { updatedAt: "desc" },
    skip: (page - 1) * entriesPerPage,
    take: entriesPerPage + 1,
    select: {
      id: true,
      title: true,
      words: true,
      updatedAt: true,
      _count: { select: { evidence: true, shares: { where: { revokedAt: null } } } },
    },
  });
  const now = new Date();
  return {
    page,
    hasMore: found.length > entriesPerPage,
    entries: found.slice(0, entriesPerPage).map(({ _count, updatedAt, ...entry }) => ({
      ...entry,
      title: entry.title || untitled,
      touched: showDayOrTime(updatedAt, now, actor.zone),
      competencies: _count.evidence,
      readers: _count.shares,
    })),
  };
}

/** The entry that `id` names within the actor's reach. @throws NotFound */
export async function findEntry(actor: Actor, id: string | undefined) {
  const entry = await prisma.entry.findFirst({ where: { id, AND: entries.reach(actor) } });
  if (!id || !entry) throw new NotFound();
  return entry;
}

/** One of the actor's reflections, to be read. @throws NotFound */
export async function readEntry(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  return {
    id: entry.id,
    title: entry.title || untitled,
    html: renderDocument(readDocument(entry.body)),
    words: entry.words,
    begun: showDay(entry.createdAt, actor.zone),
    touched: showDayOrTime(entry.updatedAt, new Date(), actor.zone),
  };
}

/** One of the actor's reflections, to be written on. @throws NotFound */
export async function openEntry(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  const document = readDocument(entry.body);
  return {
    id: entry.id,
    title: entry.title,
    document,
    markdown: toMarkdown(document),
    html: renderDocument(document),
    revision: entry.revision,
    savedAt: entry.updatedAt,
  };
}

/**
 * Starts a reflection from a template.
 * @returns the new entry's id
 * @throws Forbidden when the actor is not a fellow, NotFound when there is no such template
 */
export async function startEntry(actor: Actor, templateCode: string): Promise<string> {
  if (actor.fellowships.length === 0) throw new Forbidden();
  const template = await prisma.journalTemplate.findUnique({ where: { code: templateCode } });
  if (!template) throw new NotFound();
  const now = new Date();
  const entry = await prisma.entry.create({
    data: {
      authorId: actor.id,
      templateCode,
      title: `Reflection, ${showDay(now, actor.zone)}`,
      body: promptedDocument(template.prompts as string[]),
      text: "",
    },
    select: { id: true },
  });
  return entry.id;
}

/** The templates that a reflection can start from. */
export async function listTemplates() {
  const templates = await prisma.journalTemplate.findMany({ orderBy: { position: "asc" } });
  return templates.map(({ prompts, ...template }) => ({
    ...template,
    prompts: prompts as string[],
  }));
}

import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { promptedDocument } from "../editor/document.ts";
import { answered, readDocument, renderDocument, toMarkdown } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { deviceKeyOf } from "../server/device-key.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { evidenceOf, linksOf } from "./evidence.server.ts";
import { findEntry } from "./find-entry.server.ts";
import { untitled } from "./untitled.ts";
import { readersOf } from "./readers.server.ts";

const onlyFellows = "Reflections are written by fellows.";
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
    select: { id: true, title: true, words: true, updatedAt: true },
  });
  const entryId = { in: found.map(({ id }) => id) };
  const links = await prisma.evidence.groupBy({ by: "entryId", where: { entryId }, _count: true });
  const now = new Date();
  const copies = await prisma.share.groupBy({
    by: "entryId",
    where: { entryId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    _count: true,
  });
  const countOf = (counts: { entryId: string | null; _count: number }[], id: string) =>
    counts.find((count) => count.entryId === id)?._count ?? 0;
  return {
    page,
    hasMore: found.length > entriesPerPage,
    entries: found.slice(0, entriesPerPage).map(({ updatedAt, ...entry }) => ({
      ...entry,
      title: entry.title || untitled,
      touched: showDayOrTime(updatedAt, now, actor.zone),
      competencies: countOf(links, entry.id),
      readers: countOf(copies, entry.id),
    })),
  };
}

/** One of the actor's reflections, to be read: with what it shows and who can read it. @throws NotFound */
export async function readEntry(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  return {
    id: entry.id,
    title: entry.title || untitled,
    html: renderDocument(answered(readDocument(entry.body))),
    words: entry.words,
    begun: showDay(entry.createdAt, actor.zone),
    touched: showDayOrTime(entry.updatedAt, new Date(), actor.zone),
    evidence: await evidenceOf(entry),
    readers: await readersOf(actor, entry),
  };
}

/** One of the actor's reflections, to be written on, with what the page offers beside it. @throws NotFound */
export async function openEntry(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  const document = readDocument(entry.body);
  return {
    owner: { id: actor.id, deviceKey: deviceKeyOf(actor) },
    entry: {
      id: entry.id,
      title: entry.title,
      document,
      markdown: toMarkdown(document),
      html: renderDocument(document),
      revision: entry.revision,
      savedAt: entry.updatedAt,
    },
    ...(await linksOf(actor, entry)),
    readers: await readersOf(actor, entry),
  };
}

/** The last few reflections that the actor touched. */
export async function lastWritten(actor: Actor) {
  if (!entries.may.start(actor)) return [];
  const found = await prisma.entry.findMany({
    where: entries.reach(actor),
    orderBy: { updatedAt: "desc" },
    take: 3,
    select: { id: true, title: true, updatedAt: true },
  });
  const now = new Date();
  return found.map(({ id, title, updatedAt }) => ({
    id,
    title: title || untitled,
    touched: showDayOrTime(updatedAt, now, actor.zone),
  }));
}

/**
 * Starts a reflection from a template.
 * @param title what it is about, if that is known
 * @returns the new entry's id
 * @throws Forbidden when the actor is not a fellow, NotFound when there is no such template
 */
export async function startEntry(
  actor: Actor,
  templateCode: string,
  title?: string,
): Promise<string> {
  if (!entries.may.start(actor)) throw new Forbidden(onlyFellows);
  const template = await prisma.journalTemplate.findUnique({ where: { code: templateCode } });
  if (!template) throw new NotFound();
  const now = new Date();
  const entry = await prisma.entry.create({
    data: {
      authorId: actor.id,
      templateCode,
      title: title ?? `Reflection, ${showDay(now, actor.zone)}`,
      body: promptedDocument(template.prompts as string[]),
      text: "",
    },
    select: { id: true },
  });
  return entry.id;
}

/** The templates that a reflection can start from. @throws Forbidden when the actor is not a fellow */
export async function listTemplates(actor: Actor) {
  if (!entries.may.start(actor)) throw new Forbidden(onlyFellows);
  const templates = await prisma.journalTemplate.findMany({ orderBy: { position: "asc" } });
  return templates.map(({ prompts, ...template }) => ({
    ...template,
    prompts: prompts as string[],
  }));
}

import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import { answered, readDocument, renderDocument } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { compareTexts } from "./compare.ts";
import { findEntry } from "./find-entry.server.ts";
import { keepVersion } from "./keep-version.server.ts";
import { saveEntry } from "./save-entry.server.ts";
import { untitled } from "./untitled.ts";

const versionsPerPage = 20;

/**
 * The earlier versions of an entry, the latest first.
 * @param page from 1
 * @throws NotFound
 */
export async function listVersions(actor: Actor, entryId: string | undefined, page: number) {
  const entry = await findEntry(actor, entryId);
  const found = await prisma.entryVersion.findMany({
    where: { entryId: entry.id },
    orderBy: { revision: "desc" },
    skip: (page - 1) * versionsPerPage,
    take: versionsPerPage + 1,
    select: { revision: true, title: true, words: true, savedAt: true },
  });
  const now = new Date();
  return {
    id: entry.id,
    title: entry.title || untitled,
    words: entry.words,
    page,
    hasMore: found.length > versionsPerPage,
    versions: found.slice(0, versionsPerPage).map(({ savedAt, title, ...version }) => ({
      ...version,
      title: title || untitled,
      when: showDayOrTime(savedAt, now, actor.zone),
    })),
  };
}

/** One version of an entry: as it stood, and against what stands now. @throws NotFound */
export async function readVersion(
  actor: Actor,
  entryId: string | undefined,
  revision: string | undefined,
) {
  const { entry, version } = await findVersion(actor, entryId, revision);
  return {
    id: entry.id,
    revision: version.revision,
    /** Of the text as it stands now: bringing back replaces this one. */
    entryRevision: entry.revision,
    title: version.title || untitled,
    titleNow: entry.title || untitled,
    html: renderDocument(answered(readDocument(version.body))),
    when: showDayOrTime(version.savedAt, new Date(), actor.zone),
    words: version.words,
    changes: compareTexts(version.text, entry.text),
  };
}

/**
 * Brings a version back: it becomes the text, and the text as it stood becomes a version.
 * @param entryRevision of the text that it is to take the place of
 * @throws NotFound; Conflict when that text was changed meanwhile
 */
export async function restoreVersion(
  actor: Actor,
  entryId: string | undefined,
  revision: string | undefined,
  entryRevision: number,
) {
  const { entry, version } = await findVersion(actor, entryId, revision);
  await keepVersion(entry.id, entryRevision);
  const { title } = version;
  const document = readDocument(version.body);
  const saveId = crypto.randomUUID();
  const saved = await saveEntry(actor, entry.id, {
    title,
    document,
    revision: entryRevision,
    saveId,
  });
  if (!saved.saved)
    throw new Conflict(
      "The text was changed meanwhile. Compare once more, and then bring it back.",
    );
  return entry.id;
}

async function findVersion(
  actor: Actor,
  entryId: string | undefined,
  revision: string | undefined,
) {
  const entry = await findEntry(actor, entryId);
  const number = Number(revision);
  if (!Number.isSafeInteger(number)) throw new NotFound();
  const version = await prisma.entryVersion.findUnique({
    where: { entryId_revision: { entryId: entry.id, revision: number } },
  });
  if (!version) throw new NotFound();
  return { entry, version };
}

import type { EditorDocument } from "../editor/document.ts";
import { documentText, readDocument, wordsWritten } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { keepIfDue } from "./keep-version.server.ts";
import { findEntry } from "./find-entry.server.ts";

type Saved = { saved: true; revision: number; savedAt: Date };
type Newer = {
  saved: false;
  revision: number;
  savedAt: Date;
  saveId: string;
  title: string;
  document: EditorDocument;
};

/**
 * Saves a text over the revision that it was written on, and over no other: a text that was saved elsewhere in between
 * comes back instead of being overwritten. A save that is repeated, because its answer was lost, is known by its id.
 * @param text its document already checked against the editor's schema
 * @throws NotFound
 */
export async function saveEntry(
  actor: Actor,
  id: string | undefined,
  text: { title: string; document: EditorDocument; revision: number; saveId: string },
): Promise<Saved | Newer> {
  const savedAt = new Date();
  const words = wordsWritten(text.document);
  const place = { entryId: id ?? "", authorId: actor.id, revision: text.revision };
  const isKept = await keepIfDue(place, words, savedAt);
  const { count } = await prisma.entry.updateMany({
    where: { id: id ?? "", revision: text.revision, AND: entries.reach(actor) },
    data: {
      title: text.title,
      body: text.document,
      text: documentText(text.document),
      words,
      ...(isKept && { keptAt: savedAt }),
      revision: { increment: 1 },
      saveId: text.saveId,
      updatedAt: savedAt,
    },
  });
  if (count === 1) return { saved: true, revision: text.revision + 1, savedAt };
  const { revision, updatedAt, saveId, title, body } = await findEntry(actor, id);
  if (saveId === text.saveId) return { saved: true, revision, savedAt: updatedAt };
  const document = readDocument(body);
  return { saved: false, revision, savedAt: updatedAt, saveId, title, document };
}

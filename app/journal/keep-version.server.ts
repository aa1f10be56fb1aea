import { prisma } from "../server/database/client.server.ts";

/** Minutes of writing after which what stands is kept once more. */
const sitting = 10;
/** A save that takes away at least so many words, and more than half, may be a mistake: what stood before is kept. */
const manyWords = 30;

/** Keeps the text of an entry as a version, if it is of this revision. Safe to repeat. */
export const keepVersion = (entryId: string, revision: number) => prisma.$executeRaw`
  INSERT OR IGNORE INTO EntryVersion (entryId, revision, title, body, text, words, savedAt)
  SELECT id, revision, title, body, text, words, updatedAt FROM Entry WHERE id = ${entryId} AND revision = ${revision}`;

/**
 * Keeps the text that a save is about to replace, if it ends a sitting or if much of it would go. Most saves keep nothing.
 * @param words of the text that comes
 * @returns whether it was kept
 */
export async function keepIfDue(
  { entryId, authorId, revision }: { entryId: string; authorId: string; revision: number },
  words: number,
  now: Date,
): Promise<boolean> {
  const before = new Date(now.getTime() - sitting * 60_000);
  const kept = await prisma.$executeRaw`
    INSERT OR IGNORE INTO EntryVersion (entryId, revision, title, body, text, words, savedAt)
    SELECT id, revision, title, body, text, words, updatedAt FROM Entry
    WHERE id = ${entryId} AND authorId = ${authorId} AND revision = ${revision} AND words > 0
      AND (keptAt <= ${before} OR words >= ${manyWords} + ${words} AND words > 2 * ${words})`;
  return kept > 0;
}

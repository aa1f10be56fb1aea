import { openConnection } from "../../app/server/database/steady.server.ts";
import { idsOf } from "../../prisma/seed-large/ids.ts";

const entries = 1_000;
const versions = 20;
const ids = idsOf(1);

/** A fellow of the first cohort who writes far more than others, and what they have written again and again. */
export const avidWriter = { personId: ids.person("fellow", 2), entryId: "avid-1" };

/** Gives the avid writer their reflections, in the words of a colleague's, and one of them its versions. */
export function addAvidWriter(url: string): void {
  const connection = openConnection({ url });
  const { personId, entryId } = avidWriter;
  const numbers = `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)`;
  const run = (sql: string, args: unknown[]) => connection.change({ sql, args, argTypes: [] });
  run(
    `${numbers} INSERT INTO "Entry" ("id", "authorId", "templateCode", "title", "body", "text", "words", "revision", "createdAt", "updatedAt", "keptAt")
     SELECT 'avid-' || n, ?, e."templateCode", e."title", e."body", e."text", e."words", e."revision",
       strftime('%Y-%m-%dT%H:%M:%f+00:00', e."createdAt", '-' || n || ' minutes'),
       strftime('%Y-%m-%dT%H:%M:%f+00:00', e."updatedAt", '-' || n || ' minutes'), e."keptAt"
     FROM number JOIN "Entry" e ON e."id" = ?`,
    [entries, personId, ids.entry(1, 10)],
  );
  run(
    `${numbers} INSERT INTO "EntryVersion" ("entryId", "revision", "title", "body", "text", "words", "savedAt")
     SELECT e."id", n, e."title", e."body", e."text", e."words",
       strftime('%Y-%m-%dT%H:%M:%f+00:00', e."createdAt", '+' || n || ' minutes')
     FROM number JOIN "Entry" e ON e."id" = ?`,
    [versions, entryId],
  );
  // Into the one file that is kept.
  connection.control("PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}

import type { SteadyConnection } from "../../app/server/database/steady.server.ts";

/**
 * Puts the triggers that keep the index of reflections aside while a database is filled that has none yet: row by row, the index
 * takes longer than all the rest; all at once, a third of it.
 * @returns what indexes everything that was written, and puts the triggers back
 */
export function indexLater(connection: SteadyConnection): () => void {
  const triggers = connection.query({
    sql: `SELECT "name", "sql" FROM sqlite_schema WHERE "type" = 'trigger' AND "sql" LIKE '%"journal_search"%'`,
    args: [],
    argTypes: [],
  }).rows;
  const drop = triggers.map(([name]) => `DROP TRIGGER "${String(name)}"`);
  connection.control(drop.join(";"));
  return () => {
    connection.control(`BEGIN IMMEDIATE;
      INSERT INTO "SearchKey" ("entryId") SELECT "id" FROM "Entry";
      INSERT INTO "SearchKey" ("shareId") SELECT "id" FROM "Share";
      INSERT INTO "journal_search" ("journal_search") VALUES ('rebuild');
      ${triggers.map(([, sql]) => `${String(sql)};`).join("\n")}
      COMMIT`);
  };
}

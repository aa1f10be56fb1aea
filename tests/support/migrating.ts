import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "../../app/server/database/migrate.server.ts";
import { openConnection } from "../../app/server/database/steady.server.ts";
import { scratchFolder } from "./database.ts";

const committed = "prisma/migrations";

/** A database as it was before the migration of that name, and how to bring it to where it is today. */
export async function before(migration: string) {
  const folder = scratchFolder();
  const directory = join(folder, "migrations");
  const url = `file:${join(folder, "old.db")}`;
  const names = readdirSync(committed).sort();
  const at = names.findIndex((name) => name.endsWith(`_${migration}`));
  mkdirSync(directory);
  const add = (some: string[]) => {
    for (const name of some)
      cpSync(join(committed, name), join(directory, name), { recursive: true });
    return migrate(url, { directory });
  };
  await add(names.slice(0, at));
  return { url, goOn: () => add(names.slice(at)) };
}

/** Runs one statement on a database of before, which the product's own client does not know. @returns its rows */
export function query(url: string, sql: string) {
  const connection = openConnection({ url });
  try {
    return connection.query({ sql, args: [], argTypes: [] }).rows;
  } finally {
    connection.close();
  }
}

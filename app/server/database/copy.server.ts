import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { databaseFile, type DatabaseSettings } from "./settings.server.ts";
import { openConnection } from "./steady.server.ts";

/**
 * Writes a copy of the database, as it stands at one moment, to the file `target`. It may be in
 * use meanwhile. The copy is one complete file, encrypted with the same key, safe on the disk when
 * this returns, and readable only by the account that made it. Throws when the database or the
 * target's folder is missing and, unless told to replace it, when the target is there already.
 */
export function copyDatabase(
  settings: DatabaseSettings,
  target: string,
  { replace = false } = {},
): void {
  closeSync(openSync(databaseFile(settings.url), "r"));
  if (!replace) reserve(target);
  const partial = `${target}.${process.pid}.partial`;
  try {
    closeSync(openSync(partial, "wx", 0o600));
    const connection = openConnection(settings);
    try {
      connection.control(`VACUUM INTO '${partial.replaceAll("'", "''")}'`);
    } finally {
      connection.close();
    }
    flush(partial, "r+");
    renameSync(partial, target);
    flush(dirname(target), "r");
  } catch (error) {
    rmSync(partial, { force: true });
    if (!replace) rmSync(target, { force: true });
    throw error;
  }
}

/** Makes the empty file, so that two copies at once cannot both take the name. */
function reserve(target: string): void {
  try {
    closeSync(openSync(target, "wx", 0o600));
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw taken ? new Error(`${target} is there already; it is not overwritten`) : error;
  }
}

function flush(path: string, flags: string): void {
  // Windows cannot flush a folder, and does not need to.
  if (process.platform === "win32" && flags === "r") return;
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

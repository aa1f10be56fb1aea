import { statSync } from "node:fs";
import { copyDatabase } from "../database/copy.server.ts";
import { databaseFile, databaseSettings } from "../database/settings.server.ts";

const target = process.argv[2];

function backUp(target: string): string {
  // A backup of development's database, taken for the real one, is found out on the day it is needed.
  const settings = databaseSettings({ ...process.env, NODE_ENV: "production" });
  copyDatabase(settings, target);
  const megabytes = (statSync(target).size / 1_000_000).toFixed(1);
  const secrecy = settings.encryptionKey ? ", encrypted with the same key" : "";
  return `Copied ${databaseFile(settings.url)} to ${target} (${megabytes} MB${secrecy}).`;
}

if (!target) {
  console.error("Usage: npm run backup -- FILE");
  process.exitCode = 2;
} else {
  try {
    console.log(backUp(target));
  } catch (error) {
    console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

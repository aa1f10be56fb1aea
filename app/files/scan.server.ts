import { spawn } from "node:child_process";
import { settings } from "../server/environment.server.ts";
import { NotAFile } from "./not-a-file.ts";

const patience = 60_000;

/**
 * Has a file looked through for viruses by the command of the settings, if there is one: it gets the file on its standard input, and
 * ends with 0 for clean and 1 for infected, as clamdscan does. Whatever else comes of it, the file is not taken.
 * @throws NotAFile
 */
export async function scan(bytes: Uint8Array, command = settings().SCAN_COMMAND): Promise<void> {
  if (!command) return;
  const code = await run(command, bytes);
  if (code === 1)
    throw new NotAFile(
      "A virus was found in this file, so it was not taken. Tell those who look after your computer",
    );
  if (code !== 0)
    throw new NotAFile(
      "This file could not be checked for viruses just now, so it was not taken. Try again in a few minutes",
    );
}

/** @returns how the command ended; null when it could not be run, or took too long */
function run(command: string, bytes: Uint8Array): Promise<number | null> {
  const [program = "", ...rest] = command.split(/\s+/).filter(Boolean);
  return new Promise((done) => {
    const child = spawn(program, rest, {
      stdio: ["pipe", "ignore", "ignore"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    child.once("error", () => done(null)).once("close", done);
    // One that has seen enough may end before it has read everything.
    child.stdin.on("error", () => undefined).end(bytes);
  });
}

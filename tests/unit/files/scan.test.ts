import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scan } from "../../../app/files/scan.server.ts";
import { scratchFolder } from "../../support/database.ts";

/** A script in the place of a scanner: it finds the word EICAR in what it is given. */
function scanner() {
  const file = join(scratchFolder(), "scan.mjs");
  writeFileSync(
    file,
    `import { text } from "node:stream/consumers";
     const given = await text(process.stdin);
     process.exit(given.includes("EICAR") ? 1 : given.includes("MUDDLE") ? 2 : 0);`,
  );
  return `${process.execPath} ${file}`;
}

test("a command is given the file; 0 is clean, 1 infected, anything else not checked", async () => {
  const command = scanner();
  await expect(scan(Buffer.from("Words"), command)).resolves.toBeUndefined();
  await expect(scan(Buffer.from("An EICAR text"), command)).rejects.toThrow("A virus was found");
  await expect(scan(Buffer.from("MUDDLE"), command)).rejects.toThrow("could not be checked");
});

test("without a command nothing is asked; one that is not there takes nothing in", async () => {
  await expect(scan(Buffer.from("EICAR"), "")).resolves.toBeUndefined();
  await expect(scan(Buffer.from("Words"), "/nowhere/scanner -")).rejects.toThrow("could not be");
});

test("a command that ends before it has read everything has said what it found", async () => {
  const file = join(scratchFolder(), "early.mjs");
  writeFileSync(file, "process.exit(1);");
  const large = Buffer.alloc(5_000_000);
  await expect(scan(large, `${process.execPath} ${file}`)).rejects.toThrow("A virus was found");
});

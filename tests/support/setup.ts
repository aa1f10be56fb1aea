import { dirname, join } from "node:path";
import { format } from "node:util";
import { afterAll, afterEach, expect, inject, vi } from "vitest";

/*
 * Test files of one worker share the product's modules, which take longer to load than most files
 * to run, and the one database that these open. Each file starts on it afresh.
 */
process.env.DATABASE_URL = `file:${join(dirname(inject("template")), `${process.pid}.db`)}`;
delete process.env.DATABASE_ENCRYPTION_KEY;

// The client reads the address when it is loaded.
const { startEmpty } = await import("./database.ts");
await startEmpty();

const errorsPrinted: string[] = [];
console.error = (...words: unknown[]) => void errorsPrinted.push(format(...words));

const nothingPrinted = () =>
  expect(errorsPrinted.splice(0), "console.error was called").toEqual([]);

afterEach(nothingPrinted);
afterAll(() => {
  vi.unstubAllEnvs();
  nothingPrinted();
});

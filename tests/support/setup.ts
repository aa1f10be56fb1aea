import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";
import { afterAll, afterEach, expect, inject } from "vitest";
import type { PrismaClient } from "../../app/generated/prisma/client.ts";

// Set before the test file is loaded, and with it the client, which reads it once.
const template = inject("template");
const file = join(dirname(template), `${randomUUID()}.db`);
copyFileSync(template, file);
process.env.DATABASE_URL = `file:${file}`;
delete process.env.DATABASE_ENCRYPTION_KEY;

const held = globalThis as typeof globalThis & { prisma?: PrismaClient };
delete held.prisma;

const errorsPrinted: string[] = [];
console.error = (...words: unknown[]) => void errorsPrinted.push(format(...words));

const nothingPrinted = () =>
  expect(errorsPrinted.splice(0), "console.error was called").toEqual([]);

afterEach(nothingPrinted);
afterAll(async () => {
  await held.prisma?.$disconnect();
  nothingPrinted();
});

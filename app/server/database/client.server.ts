import { PrismaClient, type Prisma } from "../../generated/prisma/client.ts";
import { isolated } from "./isolated.server.ts";
import { databaseSettings } from "./settings.server.ts";
import type { Tally } from "./steady.server.ts";

// The development server loads this module afresh on each change; connections must outlive it.
const held = globalThis as typeof globalThis & { prisma?: PrismaClient; databaseTally?: Tally };
const tally = (held.databaseTally ??= { statements: 0 });

/** What a function takes that writes as part of its caller's transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * A Prisma client of its own for the database at a `file:` URL; `$disconnect()` it when done. It
 * connects with its first query, which fails with a clear message when the key does not fit.
 */
export function connect(url: string, encryptionKey?: string): PrismaClient {
  return new PrismaClient({
    adapter: isolated({ url, encryptionKey }, tally),
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
}

/** Statements run in this process so far, without those that begin and end transactions. */
export const queriesSoFar = (): number => tally.statements;

function fromEnvironment(): PrismaClient {
  const { url, encryptionKey } = databaseSettings();
  return connect(url, encryptionKey);
}

/** The product's database, as the environment names it. */
export const prisma: PrismaClient = (held.prisma ??= fromEnvironment());

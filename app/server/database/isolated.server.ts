import { setTimeout as pause } from "node:timers/promises";
import { Mutex } from "async-mutex";
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import type { DatabaseSettings } from "./settings.server.ts";
import { openConnection, type SteadyConnection, type Tally } from "./steady.server.ts";
import { adapterError, isBusy } from "./values.server.ts";

const adapterName = "isolated-sqlite";

/** How long a write waits for another process that is writing, in milliseconds. */
const patience = 10_000;

// FULL: what was acknowledged survives a power cut, not only the end of the process.
const pragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; " +
  "PRAGMA temp_store = MEMORY;";
/** In KiB a process. The system keeps the file's pages as well, and who writes looks few of them up. */
const cached = { reader: 8_000, writer: 2_000 };

const isRead = (sql: string) =>
  /^\s*(SELECT|EXPLAIN|VALUES)\b/i.test(sql) ||
  (/^\s*WITH\b/i.test(sql) && !/\b(INSERT|UPDATE|DELETE|REPLACE)\b/i.test(sql));

const isOutsideTransactions = (sql: string) => /^\s*(PRAGMA|VACUUM|ATTACH|DETACH)\b/i.test(sql);

/**
 * Prisma's driver over two connections: all writing on one, one writer at a time; all reading
 * outside a transaction on the other, which sees committed data only and waits for nobody.
 * (A single connection would let one request's statements into another's open transaction, and
 * lose an acknowledged write when that rolls back.)
 */
class IsolatedAdapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName = adapterName;
  readonly #reader: SteadyConnection;
  readonly #writer: SteadyConnection;
  readonly #writing = new Mutex();

  constructor(reader: SteadyConnection, writer: SteadyConnection) {
    this.#reader = reader;
    this.#writer = writer;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (isRead(query.sql)) return attempt(() => this.#reader.query(query));
    return this.#write(query.sql, () => this.#writer.query(query));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#write(query.sql, () => this.#writer.change(query));
  }

  async executeScript(script: string): Promise<void> {
    await this.#writing.runExclusive(() => attempt(() => this.#writer.control(script)));
  }

  async startTransaction(level?: IsolationLevel): Promise<Transaction> {
    if (level && level !== "SERIALIZABLE") {
      throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level });
    }
    const release = await this.#writing.acquire();
    try {
      await this.#begin();
    } catch (error) {
      release();
      throw error;
    }
    return this.#transaction(release);
  }

  async dispose(): Promise<void> {
    await this.#writing.runExclusive(() => {
      this.#reader.close();
      // A stopped product leaves one whole file, unless another process is still at it.
      this.#writer.control("PRAGMA wal_checkpoint(TRUNCATE)");
      this.#writer.close();
    });
  }

  /** A write on its own, in a transaction of its own: only BEGIN can then meet a lock. */
  #write<T>(sql: string, work: () => T): Promise<T> {
    return this.#writing.runExclusive(async () => {
      if (isOutsideTransactions(sql)) return attempt(work);
      await this.#begin();
      return attempt(() => {
        try {
          const result = work();
          this.#writer.control("COMMIT");
          return result;
        } catch (error) {
          this.#rollBack();
          throw error;
        }
      });
    });
  }

  /** libSQL is synchronous: SQLite's own wait for another process would stop this one. */
  async #begin(): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      try {
        return this.#writer.control("BEGIN IMMEDIATE");
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw adapterError(error);
      }
      await pause(1 + Math.random() * 8);
    }
  }

  #rollBack(): void {
    try {
      this.#writer.control("ROLLBACK");
    } catch {
      // Some failures have SQLite roll back by itself; there is then nothing left to undo.
    }
  }

  #transaction(release: () => void): Transaction {
    const writer = this.#writer;
    let open = true;
    const within = async <T>(work: () => T): Promise<T> => {
      // Past its end, the connection is in somebody else's transaction.
      if (!open) {
        const cause = "the transaction has ended";
        throw new DriverAdapterError({ kind: "TransactionAlreadyClosed", cause });
      }
      return attempt(work);
    };
    const end = (statement: () => void) =>
      within(() => {
        try {
          statement();
        } catch (error) {
          this.#rollBack();
          throw error;
        } finally {
          open = false;
          release();
        }
      });
    return {
      provider: "sqlite",
      adapterName,
      options: { usePhantomQuery: true },
      queryRaw: (query) => within(() => writer.query(query)),
      executeRaw: (query) => within(() => writer.change(query)),
      commit: () => end(() => writer.control("COMMIT")),
      rollback: async () => {
        if (open) await end(() => this.#rollBack());
      },
      createSavepoint: (name) => within(() => writer.control(`SAVEPOINT ${name}`)),
      rollbackToSavepoint: (name) => within(() => writer.control(`ROLLBACK TO ${name}`)),
      releaseSavepoint: (name) => within(() => writer.control(`RELEASE SAVEPOINT ${name}`)),
    };
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw adapterError(error);
  }
}

/** The driver for Prisma; it counts its statements (not those that begin and end transactions). */
export function isolated(settings: DatabaseSettings, tally: Tally): SqlDriverAdapterFactory {
  const connect = async () => {
    const writer = openConnection(settings, tally);
    // What is erased, such as who gave which 360° answer, is to be gone from the file as well.
    writer.control(
      `${pragmas} PRAGMA cache_size = -${cached.writer}; PRAGMA busy_timeout = 1; PRAGMA secure_delete = ON;`,
    );
    const reader = openConnection(settings, tally);
    reader.control(`${pragmas} PRAGMA cache_size = -${cached.reader}; PRAGMA query_only = ON;`);
    return new IsolatedAdapter(reader, writer);
  };
  return { provider: "sqlite", adapterName, connect };
}

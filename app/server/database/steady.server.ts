import { closeSync, mkdirSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import Libsql from "libsql";
import type { ColumnType, SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import { databaseFile, encryptionKey, type DatabaseSettings } from "./settings.server.ts";
import {
  declaredType,
  fromDatabase,
  inferredType,
  isNotADatabase,
  toDatabase,
} from "./values.server.ts";

/** Statements kept ready per connection: more than the product has, few enough to hold. */
const keptReady = 500;

/** Counts the statements of all the connections that it is given to. */
export type Tally = { statements: number };

type Prepared = {
  statement: Libsql.Statement<[unknown[]]>;
  returnsRows: boolean;
  names: string[];
  types: (ColumnType | undefined)[];
};

/**
 * One connection. Everything on it is synchronous, so nothing can come between a statement's
 * first row and its last.
 *
 * libSQL finalises a prepared statement only when it is garbage collected. A prepared BEGIN that
 * met a lock would stay half run until then and make every later COMMIT fail, so whatever controls
 * a transaction goes through `control`, which leaves nothing behind.
 */
export class SteadyConnection {
  readonly #database: Libsql.Database;
  readonly #ready = new Map<string, Prepared>();
  readonly #tally: Tally;

  constructor(database: Libsql.Database, tally: Tally) {
    this.#database = database;
    this.#tally = tally;
  }

  /** Runs a statement; gives its rows. */
  query(query: SqlQuery): SqlResultSet {
    const prepared = this.#prepare(query.sql);
    if (!prepared.returnsRows) {
      this.#run(prepared, query);
      return { columnNames: [], columnTypes: [], rows: [] };
    }
    const rows = this.#rows(prepared, query);
    const types = prepared.types.map((type, column) => type ?? inferredType(rows, column));
    for (const row of rows) {
      for (let column = 0; column < row.length; column++) {
        row[column] = fromDatabase(row[column], types[column]);
      }
    }
    return { columnNames: prepared.names, columnTypes: types, rows };
  }

  /** Runs a statement; gives the number of rows that it changed. */
  change(query: SqlQuery): number {
    const prepared = this.#prepare(query.sql);
    if (!prepared.returnsRows) return this.#run(prepared, query);
    this.#rows(prepared, query);
    return 0;
  }

  /** Runs one statement or several that return nothing and take no arguments. */
  control(sql: string): void {
    this.#database.exec(sql);
  }

  close(): void {
    this.#ready.clear();
    if (this.#database.open) this.#database.close();
  }

  #run(prepared: Prepared, query: SqlQuery): number {
    this.#tally.statements++;
    return prepared.statement.run(stored(query)).changes;
  }

  #rows(prepared: Prepared, query: SqlQuery): unknown[][] {
    this.#tally.statements++;
    return prepared.statement.all(stored(query)) as unknown[][];
  }

  #prepare(sql: string): Prepared {
    const kept = this.#ready.get(sql);
    // Taken out and put back, so that the first in the map is the one longest unused.
    if (kept) this.#ready.delete(sql);
    const prepared = kept ?? this.#prepareAfresh(sql);
    this.#ready.set(sql, prepared);
    if (this.#ready.size > keptReady) {
      for (const oldest of this.#ready.keys()) {
        this.#ready.delete(oldest);
        break;
      }
    }
    return prepared;
  }

  #prepareAfresh(sql: string): Prepared {
    const statement = this.#database.prepare<[unknown[]]>(sql);
    statement.safeIntegers(true);
    const columns = statement.reader ? statement.raw(true).columns() : [];
    return {
      statement,
      returnsRows: statement.reader,
      names: columns.map((column) => column.name),
      types: columns.map((column) => declaredType(column.type)),
    };
  }
}

const stored = ({ args, argTypes }: SqlQuery) =>
  args.map((argument, position) => toDatabase(argument, argTypes[position]));

/**
 * Opens a connection, making the file and its folder when there are none. Throws an Error that
 * says what to do when the key does not fit the file.
 */
export function openConnection(
  settings: DatabaseSettings,
  tally: Tally = { statements: 0 },
): SteadyConnection {
  const file = databaseFile(settings.url);
  const key = encryptionKey(settings.encryptionKey);
  mkdirSync(dirname(file), { recursive: true });
  const options: Libsql.Options & { encryptionKey?: string } = { encryptionKey: key };
  const connection = new SteadyConnection(new Libsql(file, options), tally);
  try {
    // While opening, a synchronous wait is right: changing the journal mode can itself meet a lock.
    connection.control("PRAGMA busy_timeout = 5000; SELECT count(*) FROM sqlite_schema");
    return connection;
  } catch (error) {
    connection.close();
    throw isNotADatabase(error) ? new Error(keyProblem(file, key)) : error;
  }
}

function keyProblem(file: string, key: string | undefined): string {
  if (!key) {
    return `${file} is encrypted, or no database: set DATABASE_ENCRYPTION_KEY to the key it was made with`;
  }
  return startsPlain(file)
    ? `${file} is not encrypted, but DATABASE_ENCRYPTION_KEY is set: unset it, or use another file`
    : `${file} cannot be read with this DATABASE_ENCRYPTION_KEY: it was made with another key`;
}

function startsPlain(file: string): boolean {
  const start = Buffer.alloc(15);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString("latin1") === "SQLite format 3";
}

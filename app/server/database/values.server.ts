import {
  ColumnTypeEnum,
  DriverAdapterError,
  type ArgType,
  type ColumnType,
  type MappedError,
} from "@prisma/driver-adapter-utils";

const declared: Record<string, ColumnType> = {
  TEXT: ColumnTypeEnum.Text,
  INTEGER: ColumnTypeEnum.Int32,
  INT: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
  JSONB: ColumnTypeEnum.Json,
  REAL: ColumnTypeEnum.Double,
  DOUBLE: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  BLOB: ColumnTypeEnum.Bytes,
};

/** Prisma's type for a column as its table declares it; undefined for an expression. */
export function declaredType(type: string | null): ColumnType | undefined {
  return type ? declared[type.toUpperCase()] : undefined;
}

/** Prisma's type for an undeclared column, from the first value in it that is not null. */
export function inferredType(rows: unknown[][], column: number): ColumnType {
  const value = rows.find((row) => row[column] !== null)?.[column];
  if (typeof value === "string") return ColumnTypeEnum.Text;
  if (typeof value === "bigint" || typeof value === "number") return ColumnTypeEnum.UnknownNumber;
  return value instanceof Uint8Array ? ColumnTypeEnum.Bytes : ColumnTypeEnum.Int32;
}

/** A value out of SQLite (whole numbers come as bigint) as Prisma takes it. */
export function fromDatabase(value: unknown, type: ColumnType | undefined): unknown {
  if (typeof value === "bigint") {
    if (type === ColumnTypeEnum.DateTime) return new Date(Number(value)).toISOString();
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (typeof value === "number" && type === ColumnTypeEnum.DateTime) {
    return new Date(value).toISOString();
  }
  return value;
}

/** An argument from Prisma as SQLite stores it: dates as ISO 8601 text, truth as 0 or 1. */
export function toDatabase(value: unknown, type: ArgType | undefined): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return storedDate(value);
  if (typeof value !== "string" || type === undefined) return value;
  switch (type.scalarType) {
    case "bigint":
      return BigInt(value);
    case "decimal":
      return Number.parseFloat(value);
    case "datetime":
      return storedDate(new Date(value));
    case "bytes":
      return Buffer.from(value, "base64");
    default:
      return value;
  }
}

// The spelling of Prisma's own adapters, so that either can read what the other wrote.
const storedDate = (date: Date) => date.toISOString().replace("Z", "+00:00");

type SqliteFailure = Error & { code: string; rawCode?: number };

const isSqliteFailure = (error: unknown): error is SqliteFailure =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** Whether another connection held the lock that was wanted. */
export const isBusy = (error: unknown) =>
  isSqliteFailure(error) && ((error.rawCode ?? 0) & 0xff) === 5;

/** Whether the file is no database, or is encrypted with another key than the one given. */
export const isNotADatabase = (error: unknown) =>
  isSqliteFailure(error) && ((error.rawCode ?? 0) & 0xff) === 26;

/** A failure of SQLite as the error that Prisma makes its own error codes from. */
export function adapterError(error: unknown): unknown {
  if (!isSqliteFailure(error)) return error;
  return new DriverAdapterError({
    originalCode: error.rawCode?.toString(),
    originalMessage: error.message,
    ...mapped(error),
  });
}

/** Result codes: https://www.sqlite.org/rescode.html */
function mapped(error: SqliteFailure): MappedError {
  const code = error.rawCode ?? 1;
  const subject = error.message.split(": ").at(-1) ?? "";
  const columns = (error.message.split("constraint failed: ")[1] ?? "").split(", ");
  const fields = columns.map((column) => column.split(".").at(-1) ?? column);
  if (code === 2067 || code === 1555) {
    const table = columns[0]?.split(".").slice(0, -1).join(".") || undefined;
    return { kind: "UniqueConstraintViolation", constraint: { fields }, table };
  }
  if (code === 1299) return { kind: "NullConstraintViolation", constraint: { fields } };
  if (code === 787 || code === 1811) {
    return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  }
  if ((code & 0xff) === 5) return { kind: "SocketTimeout" };
  if (error.message.includes("no such table")) return { kind: "TableDoesNotExist", table: subject };
  if (error.message.includes("no such column")) return { kind: "ColumnNotFound", column: subject };
  return { kind: "sqlite", extendedCode: code, message: error.message };
}

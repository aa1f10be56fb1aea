import { isAbsolute, resolve } from "node:path";

/** Where the database is, and the key that it is encrypted with, if it is. */
export type DatabaseSettings = {
  /** `file:` and a path, absolute or relative to the working directory. */
  url: string;
  /** As `encryptionKey` gives it. */
  encryptionKey?: string;
};

/** Where the database is outside production, unless DATABASE_URL says otherwise. */
export const developmentDatabase = "file:./data/development.db";

/**
 * The settings in the environment: DATABASE_URL, which production cannot be without, and DATABASE_ENCRYPTION_KEY.
 * Throws an Error that names the variable when it is missing, or its value cannot be right.
 */
export function databaseSettings(
  environment: Record<string, string | undefined> = process.env,
): DatabaseSettings {
  const isProduction = environment.NODE_ENV === "production";
  const url = environment.DATABASE_URL || (isProduction ? "" : developmentDatabase);
  if (!url) {
    throw new Error(
      "DATABASE_URL is missing: set it to where the database file is, such as file:/data/headroom.db",
    );
  }
  databaseFile(url);
  return { url, encryptionKey: encryptionKey(environment.DATABASE_ENCRYPTION_KEY) };
}

/** The absolute path of the file that a `file:` URL names. Throws on any other URL. */
export function databaseFile(url: string): string {
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(url)?.[1];
  if (!path || path.includes(":memory:")) {
    throw new Error(`DATABASE_URL must be "file:" and the path of a file, not "${url}"`);
  }
  return isAbsolute(path) ? path : resolve(path);
}

/**
 * The encryption key in its one spelling (64 lowercase hexadecimal digits), from the same in either
 * case or from the base64 of 32 bytes; undefined for none. Throws on anything else.
 */
export function encryptionKey(text: string | undefined): string | undefined {
  const key = text?.trim();
  if (!key) return undefined;
  if (/^[0-9a-f]{64}$/i.test(key)) return key.toLowerCase();
  const bytes = /^[A-Za-z0-9+/]{43}=?$/.test(key) ? Buffer.from(key, "base64") : Buffer.alloc(0);
  if (bytes.length !== 32) {
    throw new Error(
      "DATABASE_ENCRYPTION_KEY must be 32 random bytes, as 64 hexadecimal digits or as base64",
    );
  }
  return bytes.toString("hex");
}

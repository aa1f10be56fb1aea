import { availableParallelism } from "node:os";
import { z } from "zod";
import { developmentDatabase, encryptionKey } from "./database/settings.server.ts";

const flag = (name: string) =>
  z
    .enum(["0", "1"], { error: `${name} must be 1 (on) or 0 (off)` })
    .default("0")
    .transform((value) => value === "1");

const wholeNumber = (name: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} must be a whole number`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: `${name} must be between ${least} and ${most}`,
    });

const url = (name: string) =>
  z.string().refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
    error: `${name} must be an address that starts with https://`,
  });

const schema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"], {
    error: "NODE_ENV must be production, development or test; leave it out in production",
  }),
  APP_ORIGIN: z
    .string({
      error:
        "APP_ORIGIN is missing: set it to the address that people open, such as https://headroom.example.org",
    })
    .refine((value) => URL.canParse(value) && /^https?:/.test(value), {
      error: "APP_ORIGIN must be an address such as https://headroom.example.org",
      abort: true,
    })
    .refine((value) => new URL(value).pathname === "/" && !/[?#]/.test(value), {
      error: "APP_ORIGIN must have no path: only https://, the name and, if need be, the port",
      abort: true,
    })
    .transform((value) => new URL(value).origin),
  AUTH_SECRET: z
    .string({
      error:
        "AUTH_SECRET is missing: set it to at least 32 random characters, such as those printed by `openssl rand -base64 32`",
    })
    .min(
      32,
      "AUTH_SECRET is too short: it must have at least 32 characters, such as those printed by `openssl rand -base64 32`",
    ),
  DATABASE_URL: z
    .string({
      error:
        "DATABASE_URL is missing: set it to where the database file is to be, such as file:/data/headroom.db",
    })
    .regex(/^file:.+/, "DATABASE_URL must start with file:, such as file:/data/headroom.db"),
  DATABASE_ENCRYPTION_KEY: z
    .string()
    .transform((value, context) => {
      try {
        return encryptionKey(value);
      } catch (error) {
        context.addIssue(
          `${(error as Error).message}, such as those printed by \`openssl rand -hex 32\``,
        );
        return z.NEVER;
      }
    })
    .optional(),
  MAIL_FROM: z
    .string({
      error:
        "MAIL_FROM is missing: set it to the sender of mail, such as Headroom <no-reply@example.org>",
    })
    .regex(
      /^[^@\s]+@[^@\s]+$|^[^<>]*<[^@\s<>]+@[^@\s<>]+>$/,
      "MAIL_FROM must be an email address, such as Headroom <no-reply@example.org>",
    ),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: url("RESEND_BASE_URL").optional(),
  MAIL_OUTBOX: flag("MAIL_OUTBOX"),
  FILE_MEGABYTES: wholeNumber("FILE_MEGABYTES", 1, 200).default(20),
  SCAN_COMMAND: z.string().optional(),
  PORT: wholeNumber("PORT", 0, 65_535),
  WEB_CONCURRENCY: wholeNumber("WEB_CONCURRENCY", 1, 512).default(availableParallelism),
  TRUST_PROXY: z
    .string()
    .refine((value) => value !== "true", {
      error:
        "TRUST_PROXY must be the number of proxies in front, or their addresses: believing everyone lets anyone forge an address",
    })
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : value))
    .default(0),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent",
    })
    .default("info"),
  DEMO: flag("DEMO"),
  DEMO_PUBLIC: flag("DEMO_PUBLIC"),
  COUNT_QUERIES: flag("COUNT_QUERIES"),
});

/** All settings, by the names of their environment variables, read and checked. */
export type Settings = z.infer<typeof schema>;

const elsewhereThanProduction = {
  AUTH_SECRET: "development-only-development-only-development-only",
  DATABASE_URL: developmentDatabase,
  MAIL_FROM: "Headroom <no-reply@example.org>",
  MAIL_OUTBOX: "1",
  WEB_CONCURRENCY: "1",
};

const isLocal = (origin: string) =>
  /^https?:\/\/(localhost|[^/]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?\/?$/.test(origin);

/** What is missing or wrong among the settings: one line each, saying what to do. */
export class EnvironmentError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`Headroom cannot start:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/**
 * Reads the settings from environment variables. An empty variable counts as a missing one. Outside production, whatever
 * is missing has a default.
 * @throws {EnvironmentError} naming every variable that is missing or wrong
 */
export function readEnvironment(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const production = (given.NODE_ENV ??= "development") === "production";
  given.PORT ??= "3000";
  const filled = production
    ? given
    : {
        ...elsewhereThanProduction,
        ...(given.RESEND_API_KEY && { MAIL_OUTBOX: "0" }),
        APP_ORIGIN: `http://localhost:${given.PORT}`,
        ...given,
      };
  const read = schema.safeParse(filled);
  const problems = [
    ...(read.error?.issues.map((issue) => issue.message) ?? []),
    ...problemsBetween(filled, production),
  ];
  if (!read.success || problems.length) throw new EnvironmentError(problems);
  // Who asks for the outbox gets no email sent, even where a key is in the environment.
  return read.data.MAIL_OUTBOX ? { ...read.data, RESEND_API_KEY: undefined } : read.data;
}

function problemsBetween(env: Record<string, string | undefined>, production: boolean): string[] {
  const { APP_ORIGIN: origin = "", DEMO, DEMO_PUBLIC, MAIL_OUTBOX, RESEND_API_KEY } = env;
  const problems: string[] = [];
  if (!RESEND_API_KEY && MAIL_OUTBOX !== "1")
    problems.push(
      "RESEND_API_KEY is missing: set it to a key of your Resend account, or set MAIL_OUTBOX=1 to say that no email is to be sent",
    );
  if (DEMO === "1" && !isLocal(origin) && DEMO_PUBLIC !== "1")
    problems.push(
      "DEMO lets anyone sign in as anyone, so APP_ORIGIN must be a localhost address: remove DEMO, or set DEMO_PUBLIC=1 if all data are made up",
    );
  if (production && DEMO !== "1" && origin.startsWith("http:") && !isLocal(origin))
    problems.push("APP_ORIGIN must start with https://: sign-in is not safe without it");
  return problems;
}

let known: Settings | undefined;

/** The settings of this process, read once, when first asked for. Errors as `readEnvironment`. */
export const settings = (): Settings => (known ??= readEnvironment(process.env));

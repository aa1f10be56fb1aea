import { parseArgs } from "node:util";
import { z } from "zod";
import { migrate } from "../database/migrate.server.ts";
import { EnvironmentError, type Settings, readEnvironment } from "../environment.server.ts";

const usage = "Usage: npm run programme-lead -- EMAIL [NAME] [--programme=SLUG]";

// A lead of development's database, taken for one of the real one, would find out by not getting in.
process.env.NODE_ENV = "production";

try {
  const { email, ...wanted } = readWords();
  if (!email) {
    console.error(usage);
    process.exitCode = 2;
  } else console.log(await makeLead(readEnvironment(process.env), { email, ...wanted }));
} catch (error) {
  const why =
    error instanceof EnvironmentError
      ? `\n${error.problems.map((problem) => `  - ${problem}`).join("\n")}`
      : ` ${(error as Error).message}`;
  console.error(`Nobody was made programme lead:${why}`);
  process.exitCode = 1;
}

function readWords() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { programme: { type: "string" } },
  });
  const [email, ...name] = positionals;
  return { email, name: name.join(" "), slug: values.programme };
}

async function makeLead(
  { APP_ORIGIN, DATABASE_URL, DATABASE_ENCRYPTION_KEY }: Settings,
  wanted: { email: string; name: string; slug?: string },
): Promise<string> {
  const address = z.email().max(254).safeParse(wanted.email.trim().toLowerCase());
  if (!address.success)
    throw new Error(`“${wanted.email}” is no email address, such as name@example.org.`);
  await migrate(DATABASE_URL, { encryptionKey: DATABASE_ENCRYPTION_KEY });
  // Loaded now, because the client reads the settings as it is loaded.
  const { prisma } = await import("../database/client.server.ts");
  const { makeProgrammeLead } = await import("../../programmes/first-lead.server.ts");
  try {
    const made = await makeProgrammeLead({ ...wanted, email: address.data });
    const toName = made.isNew ? " Its name can be changed in the browser." : "";
    return `${made.person} leads “${made.programme}”.${toName}\nThey can sign in at ${APP_ORIGIN}/sign-in by email to ${address.data}.`;
  } finally {
    await prisma.$disconnect();
  }
}

import { CannotStart } from "./cannot-start.server.ts";
import { migrate } from "./database/migrate.server.ts";
import type { Settings } from "./environment.server.ts";

/**
 * What a start does before anything is served: migrates the database, brings the reference data in, and, when nobody is there
 * and it is not the demo, prints the link with which the first programme lead sets everything up.
 * @throws {CannotStart} when the database cannot be used
 */
export async function prepareFirstRun(settings: Settings): Promise<void> {
  const { APP_ORIGIN, DEMO, DATABASE_URL, DATABASE_ENCRYPTION_KEY } = settings;
  try {
    await migrate(DATABASE_URL, { encryptionKey: DATABASE_ENCRYPTION_KEY });
  } catch (error) {
    throw new CannotStart(`Headroom cannot use its database: ${(error as Error).message}`);
  }
  // Loaded now, because the database client reads the settings as it is loaded.
  const { prisma } = await import("./database/client.server.ts");
  const { seedReference } = await import("../../prisma/seed/reference.ts");
  const { makeSetUpLink } = await import("../programmes/set-up-link.server.ts");
  try {
    await seedReference(prisma);
    const token = DEMO ? null : await makeSetUpLink();
    if (token)
      console.log(
        `Nobody is here yet. To set Headroom up, open this once: ${APP_ORIGIN}/set-up/${token}`,
      );
  } finally {
    await prisma.$disconnect();
  }
}

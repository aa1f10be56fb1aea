import { seedCohort } from "../../../prisma/seed/cohort.ts";
import { prisma } from "../database/client.server.ts";
import { migrate } from "../database/migrate.server.ts";
import { settings } from "../environment.server.ts";

// Brings the database of the demo or of development up to date, and fills it with the sample cohort when it is empty.
try {
  const { DATABASE_URL, DATABASE_ENCRYPTION_KEY } = settings();
  await migrate(DATABASE_URL, { encryptionKey: DATABASE_ENCRYPTION_KEY });
  if ((await prisma.person.count()) === 0) {
    console.log("Filling the database with the sample cohort …");
    await seedCohort(prisma, new Date());
  }
  await prisma.$disconnect();
} catch (error) {
  console.error(`The database could not be prepared: ${(error as Error).message}`);
  process.exitCode = 1;
}

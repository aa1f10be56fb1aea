import { prisma } from "../app/server/database/client.server.ts";
import { seedCohort } from "./seed/cohort.ts";
import { emptyDatabase } from "./seed/empty.ts";

const told = new Set(process.argv.slice(2));
const people = await prisma.person.count();

if (people > 0 && told.has("--if-empty")) {
  console.log(`The database has ${people} people already: left as it is.`);
} else if (people > 0 && !told.has("--replace")) {
  console.log(`The database has ${people} people already, and nothing was written.`);
  console.log("To delete them and all that is theirs, run: npm run seed -- --replace");
  process.exitCode = 1;
} else {
  if (people > 0) await emptyDatabase(prisma);
  await seedCohort(prisma, new Date());
  console.log(`The sample cohort is there: ${await prisma.person.count()} people.`);
}
await prisma.$disconnect();

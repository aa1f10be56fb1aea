import { DateTime } from "luxon";
import { prisma } from "../../app/server/database/client.server.ts";
import { askForLookBacks } from "../../app/sustainability/ask-for-look-backs.server.ts";

/* Run as a program by look-backs.ts: the daily job, as it runs half a year from now. */

await askForLookBacks(DateTime.now().plus({ months: 6, days: 3 }).toJSDate());
await prisma.$disconnect();

import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";

/** How long a file may be on its way to what it belongs to, in hours. */
const onTheWay = 24;

/** Sweeps away files that belong to nothing: those whose taking in broke off. @returns how many */
export async function sweepFiles(now = new Date()): Promise<number> {
  const createdAt = { lt: DateTime.fromJSDate(now).minus({ hours: onTheWay }).toJSDate() };
  const where = { updateId: null, presentationId: null, createdAt };
  return (await prisma.storedFile.deleteMany({ where })).count;
}

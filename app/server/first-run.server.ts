import { seedReference } from "../../prisma/seed/reference.ts";
import { makeSetUpLink } from "../programmes/set-up-link.server.ts";
import { prisma } from "./database/client.server.ts";
import type { Settings } from "./environment.server.ts";

/**
 * What a start does once its database is migrated: brings the reference data in, and makes a set-up link when nobody is
 * there, unless it is the demo.
 * @returns the link's whole address, or null
 */
export async function prepareFirstRun({ APP_ORIGIN, DEMO }: Settings): Promise<string | null> {
  try {
    await seedReference(prisma);
    const token = DEMO ? null : await makeSetUpLink();
    return token && `${APP_ORIGIN}/set-up/${token}`;
  } finally {
    await prisma.$disconnect();
  }
}

import { prisma } from "./database/client.server.ts";
import { startMailWorker } from "./mail/worker.server.ts";

/** Starts what runs beside the requests; one process of the server does so. */
export function startJobs() {
  return startMailWorker();
}

/** Closes this process's connections, after the last request. */
export const closeDatabase = () => prisma.$disconnect();

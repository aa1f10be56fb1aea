import pino, { type Logger } from "pino";
import { settled } from "./afterwards.server.ts";
import { prisma } from "./database/client.server.ts";
import { settings } from "./environment.server.ts";
import { startMailWorker } from "./mail/worker.server.ts";
import { sweepFiles } from "../files/sweep.server.ts";
import { eraseDue } from "../leaving/erase-due.server.ts";
import { remindOfFeedback } from "../rating/remind-daily.server.ts";
import { raisePrompts } from "../conversations/raise-prompts.server.ts";
import { askQuietPairs } from "../mentoring/all-well.server.ts";
import { thankMentors } from "../mentoring/thank-mentors.server.ts";
import { remindOfPolls } from "../set-scheduling/remind.server.ts";
import { closeDueRounds } from "../feedback/close-round.server.ts";
import { askForReviews } from "../host-reviews/ask-daily.server.ts";
import { addMissingReviews } from "../host-reviews/missing-reviews.server.ts";
import { remindToPrepare } from "../mid-year/remind.server.ts";
import { askForUpdates } from "../progress/ask-for-updates.server.ts";
import { remindOfRequests } from "../unblocking/remind.server.ts";
import { askForLookBacks } from "../sustainability/ask-for-look-backs.server.ts";
import { purge } from "./purge.server.ts";

const minute = 60_000;

/** Starts what runs beside the requests; one process of the server does so. */
export function startJobs() {
  const log = pino({ level: settings().LOG_LEVEL });
  const jobs = [
    startMailWorker({ log }),
    startDaily(purge, { log }),
    startDaily(eraseDue, { log }),
    startDaily(sweepFiles, { log }),
    startDaily(raisePrompts, { log }),
    startDaily(remindOfPolls, { log }),
    startDaily(askQuietPairs, { log }),
    startDaily(thankMentors, { log }),
    startDaily(closeDueRounds, { log, everyMs: 15 * minute }),
    startDaily(remindOfFeedback, { log }),
    startDaily(askForUpdates, { log }),
    startDaily(addMissingReviews, { log }),
    startDaily(askForReviews, { log }),
    startDaily(remindToPrepare, { log }),
    startDaily(remindOfRequests, { log }),
    startDaily(askForLookBacks, { log }),
  ];
  return { stop: async () => void (await Promise.all(jobs.map((job) => job.stop()))) };
}

/** Closes this process's connections, after the last request and what it left to be done. */
export async function closeDatabase() {
  await settled();
  await prisma.$disconnect();
}

/**
 * Does some work a while from now, when a start or a restart is through, and then every 24 hours, or as often as is said. A
 * failure is logged, and the next time tries again.
 * @returns `stop`, which waits for the work under way
 */
export function startDaily(
  work: () => Promise<unknown>,
  {
    log,
    firstMs = 5 * minute,
    everyMs = 24 * 60 * minute,
  }: { log: Pick<Logger, "info" | "error">; firstMs?: number; everyMs?: number },
): { stop(): Promise<void> } {
  let underWay: Promise<void> = Promise.resolve();
  const run = () => {
    underWay = underWay.then(work).then(
      (done) => log.info({ job: work.name, done }),
      (error: unknown) => log.error({ err: error, job: work.name }, "a daily job failed"),
    );
    timer = setTimeout(run, everyMs);
  };
  let timer = setTimeout(run, firstMs);
  return {
    async stop() {
      clearTimeout(timer);
      await underWay;
    },
  };
}

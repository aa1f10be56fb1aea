import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { findRoundToRun } from "./find-feedback.server.ts";

/** How the closing of a round stands: what it would close over, or how many reports are made. @throws NotFound, Forbidden */
export async function readClosing(actor: Actor, id: string | undefined) {
  const { cohort, ...round } = await findRoundToRun(actor, id);
  const all = await prisma.feedback.groupBy({
    by: ["roundId"],
    where: { roundId: round.id },
    _count: { _all: true, frozenAt: true, approvedAt: true },
  });
  const counts = all[0]?._count;
  return {
    id: round.id,
    cohort: cohort.name,
    number: round.number,
    answerBy: showDay(round.answerBy, cohort.zone),
    isClosing: round.closingAt !== null,
    isClosed: round.closedAt !== null,
    fellows: counts?._all ?? 0,
    invited: counts?.approvedAt ?? 0,
    made: counts?.frozenAt ?? 0,
  };
}

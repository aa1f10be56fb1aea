import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { chartOf } from "./chart.ts";
import { findMeasured } from "./find-measure.server.ts";
import { decimalsOf } from "./number-words.ts";
import { study } from "./study.ts";
import { summaryOf } from "./summary.ts";
import { verdictOf } from "./verdict.ts";

const perPage = 10;
const nothing = { notes: [], rebases: [] };

/** A challenge's measures by name, each with its small chart and what that says. @param page from 1 @throws NotFound */
export async function listMeasures(actor: Actor, challengeId: string | undefined, page: number) {
  const challenge = await findMeasured(actor, challengeId);
  const found = await prisma.measure.findMany({
    where: { challengeId: challenge.id },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * perPage,
    take: perPage + 1,
    include: {
      points: { orderBy: { day: "asc" }, select: { day: true, value: true } },
      rebases: { select: { day: true } },
    },
  });
  return {
    challenge,
    page,
    hasMore: found.length > perPage,
    measures: found.slice(0, perPage).map(({ id, name, kind, points, rebases, ...of }) => {
      const rebasedFrom = rebases.map(({ day }) => day);
      const studied = study({ ...of, points, rebasedFrom }, "xmr");
      const about = { ...of, decimals: decimalsOf(points.map(({ value }) => value)) };
      return {
        id,
        name,
        kind,
        chart: chartOf(studied, about, nothing),
        summary: summaryOf(studied, about).short,
        verdict: verdictOf(studied, about),
      };
    }),
  };
}

import { findChallenge } from "../challenges/find-challenge.server.ts";
import type { ImpactConfidence, ImpactSide } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import type { UpdateLink } from "../progress/update-links.ts";
import { prisma } from "../server/database/client.server.ts";
import { measuresStudied } from "./claimed-measures.server.ts";
import { notBorneOut } from "./words-rule.ts";

type Row = {
  id: string;
  side: ImpactSide;
  claim: string;
  evidence: string;
  links: string;
  confidence: ImpactConfidence;
  why: string;
  attribution: string;
  by: string;
  measureIds: string;
};

const claimsOf = (challengeId: string) => prisma.$queryRaw<Row[]>`
  SELECT c.id, c.side, c.claim, c.evidence, json(c.links) AS links, c.confidence, c.why, c.attribution, p.name AS "by",
    (SELECT json_group_array(measureId) FROM ImpactMeasure WHERE claimId = c.id) AS measureIds
  FROM ImpactClaim c JOIN Person p ON p.id = c.byId WHERE c.challengeId = ${challengeId} ORDER BY c.createdAt, c.id`;

/**
 * What is said to have come of a challenge, with what the measures that are named say today: they may have gone on since.
 * @throws NotFound
 */
export async function readImpact(actor: Actor, challengeId: string | undefined) {
  const challenge = await findChallenge(actor, challengeId);
  const rows = await claimsOf(challenge.id);
  const measures = rows.length > 0 ? await measuresStudied(challenge.id, prisma) : [];
  return {
    challenge: { id: challenge.id, title: challenge.title },
    claims: rows.map(({ links, measureIds, ...row }) => {
      const ids = JSON.parse(measureIds) as string[];
      const named = measures.filter(({ id }) => ids.includes(id));
      const silent = notBorneOut(row.claim, named);
      return {
        ...row,
        links: JSON.parse(links) as UpdateLink[],
        measures: named.map(({ id, name, says }) => ({ id, name, says })),
        noLonger: silent.map(({ name }) => name),
      };
    }),
    may: { work: challenges.may.work(actor, challenge) },
  };
}

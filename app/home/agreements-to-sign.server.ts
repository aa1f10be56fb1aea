import { Prisma } from "../generated/prisma/client.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { agreements } from "../policy/agreements.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Task } from "./task.ts";

type Row = { id: string; host: string; cohort: string };

/**
 * The agreements that wait for the actor's signature, those first that the other side has signed. One query, for it stands
 * on home; it names what `agreements.sidesToSign` does.
 * @param most how many
 */
export async function agreementsToSign(actor: Actor, most: number): Promise<Task[]> {
  if (!agreements.may.signAny(actor)) return [];
  const list = (given: string[]) => (given.length ? Prisma.join(given) : Prisma.sql`NULL`);
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT a.id, h.name AS host, c.name AS cohort FROM HostAgreement a
      JOIN Host h ON h.id = a.hostId JOIN Cohort c ON c.id = a.cohortId
      LEFT JOIN AgreementSignature hs ON hs.agreementId = a.id AND hs.side = 'host'
      LEFT JOIN AgreementSignature ps ON ps.agreementId = a.id AND ps.side = 'programme'
    WHERE ((hs.side IS NULL AND h.id IN (${list(ids(actor.hostsLed))}))
        OR (ps.side IS NULL AND h.programmeId IN (${list(actor.programmesLed)})))
      AND COALESCE(hs.personId, '') <> ${actor.id} AND COALESCE(ps.personId, '') <> ${actor.id}
    ORDER BY hs.side IS NULL AND ps.side IS NULL, a.updatedAt LIMIT ${most}`;
  return rows.map(({ id, host, cohort }) => ({
    to: `/agreements/${id}`,
    text: `Read and sign the agreement with ${host}`,
    detail: cohort,
    takes: "10 minutes",
  }));
}

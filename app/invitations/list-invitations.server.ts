import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import type { InvitationState } from "./invitation-form.ts";

const { sql } = Prisma;
const peoplePerPage = 50;

/** Somebody who has not come in, with when they were last invited and until when that works. */
type Row = {
  id: string;
  name: string;
  email: string;
  state: InvitationState;
  invitedAt: Date | null;
};

/** Everybody of a programme who has not come in yet, with how their invitation stands. */
const notIn = (programmeId: string, now: Date) => sql`
  SELECT p.id, p.name, p.email, l.invitedAt,
    CASE WHEN l.invitedAt IS NULL THEN 'never' WHEN l.expiresAt > ${now} THEN 'open' ELSE 'runOut' END AS state
  FROM ProgrammePerson b JOIN Person p ON p.id = b.personId
  LEFT JOIN (SELECT personId, max(createdAt) AS invitedAt, max(expiresAt) AS expiresAt
    FROM Invitation WHERE programmeId = ${programmeId} GROUP BY personId) l ON l.personId = b.personId
  WHERE b.programmeId = ${programmeId} AND b.leftAt IS NULL AND p.cameInAt IS NULL`;

/** The ids of those who have not come in and whose invitation stands so, by name. @param limit the most to give */
export async function idsNotIn(
  db: Transaction,
  programmeId: string,
  { state, now, limit }: { state: InvitationState; now: Date; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (${notIn(programmeId, now)}) WHERE state = ${state} ORDER BY name, id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/**
 * A page of those who have not come in yet, by name, and how many there are of each state.
 * @param shown null for every state
 * @throws NotFound unless the actor leads the programme
 */
export async function listInvitations(
  actor: Actor,
  programmeId: string | undefined,
  { shown, page }: { shown: InvitationState | null; page: number },
) {
  const { id, name } = await findProgramme(actor, programmeId);
  const now = new Date();
  const counts = await prisma.$queryRaw<{ state: InvitationState; count: number }[]>`
    SELECT state, count(*) AS count FROM (${notIn(id, now)}) GROUP BY state`;
  const found = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (${notIn(id, now)}) ${shown ? sql`WHERE state = ${shown}` : Prisma.empty}
    ORDER BY name, id LIMIT ${peoplePerPage + 1} OFFSET ${(page - 1) * peoplePerPage}`;
  const count = (state: InvitationState) =>
    Number(counts.find((one) => one.state === state)?.count ?? 0);
  return {
    programme: { id, name },
    shown,
    page,
    hasMore: found.length > peoplePerPage,
    counts: { never: count("never"), open: count("open"), runOut: count("runOut") },
    people: found.slice(0, peoplePerPage).map(({ invitedAt, ...person }) => ({
      ...person,
      invited: invitedAt && showDayOrTime(new Date(invitedAt), now, actor.zone),
    })),
  };
}

import type { EvidenceKind } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { happened } from "./happened.server.ts";

export type PointKind = "self" | "rating" | "asked" | "aim" | EvidenceKind;

/** Something on the arc of a competency. */
export type ArcRow = {
  kind: PointKind;
  id: string;
  competencyId: string;
  at: string | Date;
  level: number | bigint | null;
  /** The moment of a self-rating, the name of who rated or was asked, what evidence is called, what an open goal is about. */
  name: string;
  text: string;
  /** What its page is known by. */
  page: string;
  movedAt: string | Date | null;
};

/** All that the actor has on some competencies, in the order of time. One query; each part names what its `reach` in policy/growth does. */
export const arcRows = (
  actor: Actor,
  competencyIds: string[],
  db: Transaction = prisma,
) => db.$queryRaw<ArcRow[]>`
  SELECT 'self' AS kind, s.id, s.competencyId, s.createdAt AS at, s.level, s.moment AS name, s.note AS text, '' AS page, NULL AS movedAt
    FROM SelfRating s WHERE s.personId = ${actor.id} AND s.competencyId IN ${listOf(competencyIds)}
  UNION ALL SELECT CASE WHEN g.requestId IS NULL THEN 'asked' ELSE 'rating' END, r.id, r.competencyId,
      COALESCE(g.createdAt, r.createdAt), g.level, p.name, COALESCE(g.reason, ''), r.id, NULL
    FROM RatingRequest r JOIN Person p ON p.id = r.facultyId LEFT JOIN FacultyRating g ON g.requestId = r.id
    WHERE r.personId = ${actor.id} AND r.competencyId IN ${listOf(competencyIds)} AND r.withdrawnAt IS NULL
  UNION ALL SELECT e.kind, e.id, e.competencyId, ${happened}, NULL, COALESCE(n.title, u.month, o.purpose, e.title), e.shows,
      COALESCE(n.id, u.fellowId, o.id, ''), e.movedAt
    FROM Evidence e LEFT JOIN Entry n ON n.id = e.entryId LEFT JOIN MonthlyUpdate u ON u.id = e.updateId LEFT JOIN Goal o ON o.id = e.goalId
    WHERE e.personId = ${actor.id} AND e.competencyId IN ${listOf(competencyIds)}
  UNION ALL SELECT 'aim', o.id, o.competencyId, o.createdAt, NULL, o.purpose, o.nextStep, o.id, NULL FROM Goal o
    WHERE o.personId = ${actor.id} AND o.competencyId IN ${listOf(competencyIds)} AND o.closedAt IS NULL
  ORDER BY at, id`;

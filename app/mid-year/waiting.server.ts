import { Prisma } from "../generated/prisma/client.ts";
import type { MidYearSide } from "../generated/prisma/enums.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Task } from "../home/task.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { mentored } from "../policy/mid-year.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** What waits for one of the sides of a mid-year review: of what kind, where, whose review, and in JSON whether it is their own and the day. */
export type MidYearWaiting = {
  kind: "midPrepare" | "midPoints" | "midSign";
  id: string;
  who: string;
  title: string;
};

/** Everything that can wait for one of the sides. */
export const midYearKinds: MidYearWaiting["kind"][] = ["midPrepare", "midPoints", "midSign"];

/** A query of what waits for the actor in mid-year reviews, as `MidYearWaiting`, once a review and side; the next to meet first. CROSS JOIN keeps to the order written. */
export const midYearsWaiting = (actor: Actor, now: Date) => {
  const seats = (side: MidYearSide, where: Prisma.Sql) => Prisma.sql`
    SELECT r.id, r.fellowId, r.prepareBy, r.meetsOn, r.points, r.revision, ${side} AS side FROM MidYearReview r
    WHERE r.lockedAt IS NULL AND ${where}`;
  const day = (of: "prepareBy" | "meetsOn") =>
    Prisma.sql`json_object('isOwn', isOwn, 'on', ${of === "prepareBy" ? Prisma.sql`prepareBy` : Prisma.sql`meetsOn`})`;
  return Prisma.sql`
    WITH seat AS (${seats("fellow", Prisma.sql`r.fellowId IN ${listOf(ids(actor.fellowships))}`)}
      UNION ALL ${seats("mentor", Prisma.sql`r.fellowId IN ${listOf(ids(mentored(actor)))}`)}
      UNION ALL ${seats("sponsor", Prisma.sql`r.fellowId IN ${listOf(ids(actor.sponsorOf))}`)}
      UNION ALL ${seats("faculty", Prisma.sql`r.facultyId = ${actor.id} AND EXISTS (SELECT 1 FROM Fellow f WHERE f.id = r.fellowId AND f.cohortId IN ${listOf(actor.facultyOf)})`)}),
    named AS (SELECT s.*, p.name AS who, p.id = ${actor.id} AS isOwn, (SELECT 1 FROM MidYearOpening o WHERE o.reviewId = s.id) AS isOpen
      FROM seat s CROSS JOIN Fellow f ON f.id = s.fellowId CROSS JOIN Person p ON p.id = f.personId)
    SELECT kind, id, who, title FROM (
      SELECT 'midPrepare' AS kind, id || '/preparation/' || side AS id, who, ${day("prepareBy")} AS title, meetsOn FROM named n
        WHERE isOpen IS NULL AND NOT EXISTS (SELECT 1 FROM MidYearPreparation q WHERE q.reviewId = n.id AND q.side = n.side AND q.readyAt IS NOT NULL)
      UNION ALL SELECT 'midPoints', id || '/points', who, ${day("meetsOn")}, meetsOn FROM named
        WHERE isOpen = 1 AND points = '' AND meetsOn <= ${now} AND side IN ('fellow', 'faculty') GROUP BY id
      UNION ALL SELECT 'midSign', id || '/signature', who, ${day("meetsOn")}, meetsOn FROM named n
        WHERE points <> '' AND NOT EXISTS (SELECT 1 FROM MidYearSignature g WHERE g.reviewId = n.id AND g.side = n.side AND g.revision = n.revision) GROUP BY id)
    ORDER BY meetsOn`;
};

/** What home says of a mid-year review that waits. */
export function midYearTask({ kind, id, who, title }: MidYearWaiting, { zone }: Actor): Task {
  const { isOwn, on } = JSON.parse(title) as { isOwn: number; on: string };
  const whose = isOwn ? "your mid-year review" : `the mid-year review of ${who}`;
  const due = new Date(on);
  const day = showDay(due, zone);
  const to = `/mid-year-reviews/${id}`;
  if (kind === "midPrepare")
    return { to, text: `Prepare for ${whose}`, detail: `By ${day}`, takes: "15 minutes", due };
  if (kind === "midPoints")
    return {
      to,
      text: `Write down what you agreed at ${whose}`,
      detail: `You met on ${day}`,
      takes: "5 minutes",
    };
  return {
    to,
    text: `Read and sign what was agreed at ${whose}`,
    detail: "It counts once every side has signed",
    takes: "5 minutes",
  };
}

export const isOfMidYear = (row: { kind: string }): row is MidYearWaiting =>
  midYearKinds.some((kind) => kind === row.kind);

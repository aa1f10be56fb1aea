import { monthsOf } from "../charts/months.server.ts";
import { monthOf, showDay } from "../cohorts/wall-time.server.ts";
import type { EvidenceKind, RatingMoment } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { byDomain, competenciesOf, ownYear } from "./competencies.server.ts";
import { type Piece, cover, invitationsAmong } from "./coverage.ts";
import { happened } from "./happened.server.ts";
import { momentNamed } from "./moments.ts";

type Row = {
  kind: "self" | EvidenceKind;
  competencyId: string;
  at: string | Date;
  level: number | bigint | null;
  moment: RatingMoment | null;
  isMoved: number | bigint;
};

/**
 * How the actor sees themselves on each competency of their framework by now, and what they have to show for it, by month of
 * their year and by kind; which few competencies have nothing yet; and which evidence a new framework has moved.
 * @throws Forbidden for who is no fellow
 */
export async function readGrowth(actor: Actor) {
  const now = new Date();
  const year = ownYear(actor, now);
  const { zone } = actor;
  const competencies = await competenciesOf(year);
  const rows = await rowsOf(actor);
  const pieces = rows.flatMap(({ kind, competencyId, at }): Piece[] =>
    kind === "self" ? [] : [{ kind, competencyId, month: monthOf(new Date(at), zone) }],
  );
  const times = rows.filter(({ kind }) => kind !== "self").map(({ at }) => new Date(at).getTime());
  const { months } = monthsOf({
    from: new Date(Math.min(year.startsOn.getTime(), ...times)),
    to: new Date(Math.max(year.endsOn.getTime(), ...times)),
    zone,
  });
  const covered = cover(
    competencies.map(({ id }) => id),
    months.map(({ from }) => monthOf(new Date(from), zone)),
    pieces,
  );
  const growing = competencies.map(({ id, title, domain, levelNames }, index) => {
    const own = rows.filter(({ competencyId }) => competencyId === id);
    const last = own.filter(({ kind }) => kind === "self").at(-1);
    return {
      id,
      title,
      domain,
      self: last && {
        level: levelNames[Number(last.level) - 1] ?? `Level ${last.level}`,
        when: last.moment === "between" ? showDay(new Date(last.at), zone) : phraseOf(last.moment),
      },
      hasMoved: own.some(({ isMoved }) => Number(isMoved) === 1),
      byMonth: covered[index]?.byMonth ?? [],
      byKind: covered[index]?.byKind ?? [],
      total: covered[index]?.total ?? 0,
    };
  });
  return {
    months: months.map(({ name, year: of }) => ({ name, year: of })),
    domains: byDomain(growing),
    invitations: invitationsAmong(growing).map(({ id, title }) => ({ id, title })),
    moved: growing.filter(({ hasMoved }) => hasMoved).map(({ id, title }) => ({ id, title })),
    summary: summaryOf(growing),
  };
}

const phraseOf = (moment: RatingMoment | null) => (moment ? momentNamed(moment).phrase : "");

/** The actor's self-ratings and evidence, in the order of time. One query; it names what `ownGrowth.reach` does. */
const rowsOf = (actor: Actor) => prisma.$queryRaw<Row[]>`
  SELECT 'self' AS kind, s.competencyId, s.createdAt AS at, s.level, s.moment, 0 AS isMoved FROM SelfRating s
    WHERE s.personId = ${actor.id}
  UNION ALL SELECT e.kind, e.competencyId, ${happened}, NULL, NULL, e.movedAt IS NOT NULL
    FROM Evidence e LEFT JOIN Entry n ON n.id = e.entryId LEFT JOIN MonthlyUpdate u ON u.id = e.updateId
      LEFT JOIN Goal o ON o.id = e.goalId WHERE e.personId = ${actor.id}
  ORDER BY at`;

/** "23 pieces of evidence on 14 of 17 competencies." */
function summaryOf(growing: { total: number }[]) {
  const pieces = growing.reduce((sum, { total }) => sum + total, 0);
  const shown = growing.filter(({ total }) => total > 0).length;
  return pieces === 0
    ? "Nothing is linked yet. A reflection, an update, a workshop or an assignment can be evidence."
    : `${pieces} ${pieces === 1 ? "piece" : "pieces"} of evidence, on ${shown} of ${growing.length} competencies.`;
}

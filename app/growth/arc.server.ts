import type { Arc, MarkShape } from "../charts/arc-geometry.ts";
import { monthsOf } from "../charts/months.server.ts";
import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { EvidenceKind, RatingMoment } from "../generated/prisma/client.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { growthYear } from "../policy/growth.ts";
import { prisma } from "../server/database/client.server.ts";
import { summariseArc } from "./arc-summary.ts";
import { type Competency, findCompetency } from "./competencies.server.ts";
import { evidenceKinds } from "./evidence-kinds.ts";
import { happened } from "./happened.server.ts";
import { momentNamed } from "./moments.ts";

type PointKind = "self" | "rating" | "asked" | EvidenceKind;

type Row = {
  kind: PointKind;
  id: string;
  at: string | Date;
  level: number | bigint | null;
  /** The moment of a self-rating, the name of who rated or was asked, what evidence is called. */
  name: string;
  text: string;
  /** What its page is known by. */
  page: string;
  movedAt: string | Date | null;
};

/** The shapes of what is on a picture, and what each stands for. */
const shapes: { shape: MarkShape; name: string }[] = [
  { shape: "circle", name: "How you see yourself" },
  { shape: "diamond", name: "How faculty see you" },
  { shape: "square", name: "Evidence" },
];

const shapeOf = (kind: PointKind): MarkShape =>
  kind === "self" ? "circle" : kind === "rating" ? "diamond" : "square";

/**
 * A competency with its levels and, for who has a fellowship year, their arc on it: how they rated themselves, how faculty did
 * when asked, and the evidence, as a picture, in a sentence, and one by one. @throws NotFound
 */
export async function readArc(actor: Actor, competencyId: string | undefined) {
  const now = new Date();
  const competency = await findCompetency(actor, competencyId);
  const year = growthYear(actor, now);
  if (!year) return { competency, arc: null };
  const rows = await rowsOf(actor, competency.id);
  const points = rows.filter(({ kind }) => kind !== "asked");
  const summary = summaryOf(points, competency);
  const used = new Set(points.map(({ kind }) => shapeOf(kind)));
  return {
    competency,
    arc: {
      summary,
      picture: points.length > 0 ? pictureOf(points, { competency, year, now, actor }) : null,
      shapes: shapes.filter(({ shape }) => used.has(shape)),
      points: points.map((row) => toPoint(row, competency, actor.zone)).reverse(),
      asked: rows
        .filter(({ kind }) => kind === "asked")
        .map(({ id, name, at }) => ({ id, name, on: showDay(new Date(at), actor.zone) })),
    },
  };
}

/** All that the actor has on a competency, in the order of time. One query; each part names what its `reach` in policy/growth does. */
const rowsOf = (actor: Actor, competencyId: string) => prisma.$queryRaw<Row[]>`
  SELECT 'self' AS kind, s.id, s.createdAt AS at, s.level, s.moment AS name, s.note AS text, '' AS page, NULL AS movedAt
    FROM SelfRating s WHERE s.personId = ${actor.id} AND s.competencyId = ${competencyId}
  UNION ALL SELECT CASE WHEN g.requestId IS NULL THEN 'asked' ELSE 'rating' END, r.id, COALESCE(g.createdAt, r.createdAt), g.level,
      p.name, COALESCE(g.reason, ''), r.id, NULL
    FROM RatingRequest r JOIN Person p ON p.id = r.facultyId LEFT JOIN FacultyRating g ON g.requestId = r.id
    WHERE r.personId = ${actor.id} AND r.competencyId = ${competencyId} AND r.withdrawnAt IS NULL
  UNION ALL SELECT e.kind, e.id, ${happened}, NULL, COALESCE(n.title, u.month, e.title), e.shows, COALESCE(n.id, u.fellowId, ''), e.movedAt
    FROM Evidence e LEFT JOIN Entry n ON n.id = e.entryId LEFT JOIN MonthlyUpdate u ON u.id = e.updateId
    WHERE e.personId = ${actor.id} AND e.competencyId = ${competencyId}
  ORDER BY at, id`;

const levelOf = ({ levelNames }: Competency, level: Row["level"]) =>
  levelNames[Number(level) - 1] ?? `Level ${level}`;
const phraseOf = (moment: string) => momentNamed(moment as RatingMoment).phrase;
const isEvidence = ({ kind }: Row) => evidenceKinds.some(({ id }) => id === kind);

function summaryOf(points: Row[], competency: Competency) {
  const seen = (of: PointKind, by: (row: Row) => string) =>
    points
      .filter(({ kind }) => kind === of)
      .map((row) => ({ level: levelOf(competency, row.level), by: by(row) }));
  return summariseArc(
    seen("self", ({ name }) => phraseOf(name)),
    seen("rating", ({ name }) => name),
    points.filter(isEvidence).length,
  );
}

type Setting = {
  competency: Competency;
  year: { startsOn: Date; endsOn: Date };
  now: Date;
  actor: Actor;
};

/** The months of the fellow's year, and those before and after in which there is something. */
function pictureOf(points: Row[], { competency, year, now, actor }: Setting): Arc {
  const times = points.map(({ at }) => new Date(at).getTime());
  const from = new Date(Math.min(year.startsOn.getTime(), ...times));
  const to = new Date(Math.max(year.endsOn.getTime(), ...times));
  return {
    ...monthsOf({ from, to, zone: actor.zone }),
    now: now.getTime(),
    levelNames: competency.levelNames,
    marks: points.map(({ id, kind, at, level }) => ({
      id,
      shape: shapeOf(kind),
      at: new Date(at).getTime(),
      level: level === null ? null : Number(level),
    })),
  };
}

function toPoint(row: Row, competency: Competency, zone: string) {
  const { kind, id, at, level, name, text, page, movedAt } = row;
  const when = showDay(new Date(at), zone);
  const told = { id, when, text, isMoved: movedAt !== null };
  if (kind === "self")
    return {
      ...told,
      who: `You, ${phraseOf(name)}`,
      title: levelOf(competency, level),
      path: null,
      evidenceId: null,
    };
  if (kind === "rating")
    return {
      ...told,
      who: name,
      title: levelOf(competency, level),
      path: `/rating-requests/${page}`,
      evidenceId: null,
    };
  const who = evidenceKinds.find((one) => one.id === kind)?.name ?? "";
  if (kind === "update")
    return { ...told, who, title: showMonth(name), path: `/progress/${page}`, evidenceId: id };
  const path = kind === "reflection" ? `/journal/${page}` : null;
  return { ...told, who, title: name || untitled, path, evidenceId: id };
}

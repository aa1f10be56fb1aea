import type { Arc, MarkShape } from "../charts/arc-geometry.ts";
import { monthsOf } from "../charts/months.server.ts";
import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import type { RatingMoment } from "../generated/prisma/client.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { growthYear } from "../policy/growth.ts";
import { type ArcRow, type PointKind, arcRows } from "./arc-rows.server.ts";
import { summariseArc } from "./arc-summary.ts";
import { type Competency, findCompetency } from "./competencies.server.ts";
import { evidenceKinds } from "./evidence-kinds.ts";
import { type FeedbackPoint, feedbackPoints, ofMost } from "./feedback-points.server.ts";
import { momentNamed } from "./moments.ts";

/** The shapes of what is on a picture, and what each stands for. */
const shapes: { shape: MarkShape; name: string }[] = [
  { shape: "circle", name: "How you see yourself" },
  { shape: "diamond", name: "How faculty see you" },
  { shape: "triangle", name: "360° feedback, on a scale of its own" },
  { shape: "square", name: "Evidence" },
];

const shapeOf = (kind: PointKind): MarkShape =>
  kind === "self" ? "circle" : kind === "rating" ? "diamond" : "square";

/**
 * A competency with its levels and, for who has a fellowship year, their arc on it: how they rated themselves, how faculty did
 * when asked, the evidence, how others saw them in 360° feedback, and the goals that are about it, as a picture, in a
 * sentence, and one by one. @throws NotFound
 */
export async function readArc(actor: Actor, competencyId: string | undefined) {
  const now = new Date();
  const competency = await findCompetency(actor, competencyId);
  const year = growthYear(actor, now);
  if (!year) return { competency, arc: null };
  const rows = await arcRows(actor, [competency.id]);
  const points = rows.filter(({ kind }) => kind !== "asked" && kind !== "aim");
  const feedback = await feedbackPoints(actor, competency.id);
  const summary = summaryOf(points, feedback, competency);
  const used = new Set(points.map(({ kind }) => shapeOf(kind)));
  if (feedback.length > 0) used.add("triangle");
  const setting = { competency, year, now, actor };
  return {
    competency,
    arc: {
      summary,
      picture: used.size > 0 ? pictureOf(points, feedback, setting) : null,
      shapes: shapes.filter(({ shape }) => used.has(shape)),
      points: [
        ...points.map((row) => toPoint(row, competency, actor.zone)),
        ...feedback.map((one) => feedbackPoint(one, actor.zone)),
      ].sort((one, other) => other.at - one.at),
      goals: rows
        .filter(({ kind }) => kind === "aim")
        .map(({ id, name, text }) => ({ id, purpose: name, nextStep: text })),
      asked: rows
        .filter(({ kind }) => kind === "asked")
        .map(({ id, name, at }) => ({ id, name, on: showDay(new Date(at), actor.zone) })),
    },
  };
}

const levelOf = ({ levelNames }: Competency, level: ArcRow["level"]) =>
  levelNames[Number(level) - 1] ?? `Level ${level}`;
const phraseOf = (moment: string) => momentNamed(moment as RatingMoment).phrase;
const isEvidence = ({ kind }: ArcRow) => evidenceKinds.some(({ id }) => id === kind);

function summaryOf(points: ArcRow[], feedback: FeedbackPoint[], competency: Competency) {
  const seen = (of: PointKind, by: (row: ArcRow) => string) =>
    points
      .filter(({ kind }) => kind === of)
      .map((row) => ({ level: levelOf(competency, row.level), by: by(row) }));
  return summariseArc(
    seen("self", ({ name }) => phraseOf(name)),
    seen("rating", ({ name }) => name),
    points.filter(isEvidence).length,
    feedback.map((one) => ({ level: ofMost(one.others, one), by: `round ${one.round}` })),
  );
}

type Setting = {
  competency: Competency;
  year: { startsOn: Date; endsOn: Date };
  now: Date;
  actor: Actor;
};

/** The months of the fellow's year, and those before and after in which there is something. */
function pictureOf(
  points: ArcRow[],
  feedback: FeedbackPoint[],
  { competency, year, now, actor }: Setting,
): Arc {
  const times = [...points, ...feedback].map(({ at }) => new Date(at).getTime());
  const from = new Date(Math.min(year.startsOn.getTime(), ...times));
  const to = new Date(Math.max(year.endsOn.getTime(), ...times));
  return {
    ...monthsOf({ from, to, zone: actor.zone }),
    now: now.getTime(),
    levelNames: competency.levelNames,
    belowName: [points.some(isEvidence) && "Evidence", feedback.length > 0 && "360°"]
      .filter(Boolean)
      .join(", "),
    marks: [
      ...points.map(({ id, kind, at, level }) => ({
        id,
        shape: shapeOf(kind),
        at: new Date(at).getTime(),
        level: level === null ? null : Number(level),
      })),
      // The questionnaire's points are not the framework's levels: it has its day here, and its figure in words.
      ...feedback.map(({ id, at }) => {
        return { id, shape: "triangle" as const, at: at.getTime(), level: null };
      }),
    ],
  };
}

function toPoint(row: ArcRow, competency: Competency, zone: string) {
  const { kind, id, at, level, name, text, page, movedAt } = row;
  const when = showDay(new Date(at), zone);
  const told = { id, at: new Date(at).getTime(), when, text, isMoved: movedAt !== null };
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
  const rooms: Partial<Record<PointKind, string>> = { reflection: "/journal", goal: "/goals" };
  const room = rooms[kind];
  const path = room ? `${room}/${page}` : null;
  return { ...told, who, title: name || untitled, path, evidenceId: id };
}

const feedbackPoint = (point: FeedbackPoint, zone: string) => ({
  id: point.id,
  at: point.at.getTime(),
  when: showDay(point.at, zone),
  text: "On the questionnaire’s scale, which is not that of the levels.",
  isMoved: false,
  who: `360° feedback, round ${point.round}`,
  title: `How others see you: ${ofMost(point.others, point)}`,
  path: `/feedback/${point.id}/report`,
  evidenceId: null,
});

import { numberText } from "../charts/scale.ts";
import type { Actor } from "../policy/actor.ts";
import { measures } from "../policy/measures.ts";
import { prisma } from "../server/database/client.server.ts";
import { aroundOf } from "./around.server.ts";
import { chartOf } from "./chart.ts";
import { dayInWords } from "./day-words.ts";
import { findMeasure } from "./find-measure.server.ts";
import { decimalsOf, inUnit } from "./number-words.ts";
import { signalInWords } from "./signals-in-words.ts";
import { study } from "./study.ts";
import { type About, summaryOf } from "./summary.ts";
import { verdictOf } from "./verdict.ts";

/** How a measure is looked at: as XmR, as XmR the way the workbook of Making Data Count works it out, as a run chart. */
export type View = "xmr" | "workbook" | "run";

/** The view that an address asks for: `?chart=run`, `?chart=workbook`, else XmR. */
export function viewAsked(request: Request): View {
  const asked = new URL(request.url).searchParams.get("chart");
  return asked === "run" || asked === "workbook" ? asked : "xmr";
}

const workbook = { screen: false, countOutsideInTwoOfThree: true };

/** A measure's points, in the order of their days. */
export const pointsOf = (measureId: string) =>
  prisma.measurePoint.findMany({
    where: { measureId },
    orderBy: { day: "asc" },
    select: { day: true, value: true },
  });

/** A measure, worked out: its chart, what that says, and all that stands about it. @throws NotFound */
export async function studyMeasure(actor: Actor, id: string | undefined, view: View) {
  const measure = await findMeasure(actor, id);
  const [points, around] = await Promise.all([
    pointsOf(measure.id),
    aroundOf(measure.id, actor.zone),
  ]);
  const { rebases, notes, prototypes } = around;
  const { better, frequency, target, unit, trendLength } = measure;
  const decimals = decimalsOf(points.map(({ value }) => value));
  const about: About = { better, frequency, target, unit, decimals };
  const rebasedFrom = rebases.map(({ day }) => day);
  const series = { points, better, frequency, rebasedFrom, trendLength };
  const kind = view === "run" ? "run" : "xmr";
  const studied = study(series, kind, view === "workbook" ? workbook : {});
  return {
    measure,
    around,
    studied,
    about,
    summary: summaryOf(studied, about),
    verdict: verdictOf(studied, about),
    chart: chartOf(studied, about, {
      notes: [...notes, ...prototypes].sort((one, other) => (one.day < other.day ? -1 : 1)),
      rebases,
    }),
  };
}

const rowsPerPage = 50;

/** A measure as its page shows it, with so many of its points, the latest first. @param page from 1 @throws NotFound */
export async function readMeasure(
  actor: Actor,
  id: string | undefined,
  { view, page }: { view: View; page: number },
) {
  const { measure, around, studied, about, summary, verdict, chart } = await studyMeasure(
    actor,
    id,
    view,
  );
  const { frequency, unit, decimals } = about;
  const latestFirst = studied.points.map((point, at) => ({ ...point, at })).reverse();
  const rows = latestFirst.slice((page - 1) * rowsPerPage, page * rowsPerPage);
  return {
    view,
    page,
    chart,
    summary,
    verdict,
    unit,
    frequency,
    id: measure.id,
    name: measure.name,
    definition: measure.definition,
    source: measure.source,
    measureKind: measure.kind,
    better: measure.better,
    target: measure.target === null ? null : inUnit(measure.target, unit, 6),
    challenge: around.challenge,
    rebases: around.rebases.map((one) => ({ ...one, on: dayInWords(one.day, frequency) })),
    notes: around.notes.map((one) => ({ ...one, on: dayInWords(one.day, "daily") })),
    hasMore: latestFirst.length > page * rowsPerPage,
    rows: rows.map(({ at, day, value, meaning }) => ({
      day,
      on: dayInWords(day, frequency),
      value: numberText(value, decimals),
      says: signalInWords(studied, at),
      meaning,
    })),
    mayChange: measures.may.change(actor, measure),
  };
}

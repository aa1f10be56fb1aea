import { type Disclosed, type Figure, mean, toOneDecimal } from "./disclosure.ts";
import { type Questionnaire, statementsByCompetency } from "./questionnaire.ts";

/** What a report is worked out from: the figures that are shown, and the fellow's own answers. */
export type ReportSource = {
  questionnaire: Questionnaire;
  shown: Pick<Disclosed, "responses" | "statements">;
  self: readonly (number | null)[];
  gapThreshold: number;
};

/** How self and others compare: a prompt for the debrief, not a verdict. */
export type Prompt = "blindSpot" | "hiddenStrength";

export type StatementLine = {
  statement: number;
  competency: string;
  text: string;
  self: number | null;
  /** The mean of the figures shown, each group counting the same. */
  others: number | null;
  figures: Figure[];
  spread: { low: number; high: number } | null;
};

export type SectionLine = {
  /** A competency's code, or a domain's. */
  code: string;
  self: number | null;
  others: number | null;
  figures: Figure[];
  /** Others less self; null where one of them is missing. */
  gap: number | null;
  prompt: Prompt | null;
};

export type Report = {
  statements: StatementLine[];
  competencies: SectionLine[];
  highest: StatementLine[];
  lowest: StatementLine[];
};

/**
 * A report's lines, each worked out from the figures that are shown as they are shown, so that nothing more can be told from
 * them. Gaps of the threshold or more become prompts.
 */
export function makeReport({ questionnaire, shown, self, gapThreshold }: ReportSource): Report {
  const statements = questionnaire.statements.map(({ competency, text }, statement) => {
    const { figures, spread } = shown.statements[statement] ?? { figures: [], spread: null };
    return {
      statement,
      competency,
      text,
      figures,
      spread,
      self: self[statement] ?? null,
      others: meanOf(figures.map((figure) => figure.mean)),
    };
  });
  const competencies = [...statementsByCompetency(questionnaire)].map(([code, numbers]) => {
    const lines = numbers.flatMap((number) => statements[number] ?? []);
    return sectionOf(code, lines, gapThreshold);
  });
  const seen = statements.filter(({ others }) => others !== null);
  const byOthers = [...seen].sort((one, other) => (other.others ?? 0) - (one.others ?? 0));
  const most = Math.min(5, Math.floor(byOthers.length / 2));
  return {
    statements,
    competencies,
    highest: byOthers.slice(0, most),
    lowest: byOthers.slice(byOthers.length - most).reverse(),
  };
}

/** Competencies taken together, as for a domain: each counts the same. */
export function joinSections(code: string, parts: SectionLine[], gapThreshold: number) {
  const groups = [...new Set(parts.flatMap(({ figures }) => figures.map(({ group }) => group)))];
  const figures = groups.flatMap((group) => {
    const own = parts.flatMap((part) => part.figures.filter((figure) => figure.group === group));
    const all = meanOf(own.map((figure) => figure.mean));
    return all === null ? [] : { group, mean: all };
  });
  return compared(code, meanOf(present(parts.map(({ self }) => self))), figures, gapThreshold);
}

function sectionOf(code: string, lines: StatementLine[], gapThreshold: number): SectionLine {
  const groups = [...new Set(lines.flatMap(({ figures }) => figures.map(({ group }) => group)))];
  const figures = groups.map((group) => {
    const own = lines.flatMap((line) => line.figures.filter((figure) => figure.group === group));
    return { group, mean: toOneDecimal(mean(own.map((figure) => figure.mean))) };
  });
  return compared(code, meanOf(present(lines.map(({ self }) => self))), figures, gapThreshold);
}

function compared(
  code: string,
  self: number | null,
  figures: Figure[],
  gapThreshold: number,
): SectionLine {
  const others = meanOf(figures.map((figure) => figure.mean));
  const gap = self === null || others === null ? null : toOneDecimal(others - self);
  return { code, self, others, figures, gap, prompt: promptOf(gap, gapThreshold) };
}

/** Self higher by the threshold or more is a possible blind spot; lower, a possible hidden strength. */
export function promptOf(gap: number | null, threshold: number): Prompt | null {
  if (gap === null || Math.abs(gap) < threshold) return null;
  return gap < 0 ? "blindSpot" : "hiddenStrength";
}

const present = (values: (number | null)[]) => values.filter((value) => value !== null);
const meanOf = (values: number[]) => (values.length ? toOneDecimal(mean(values)) : null);

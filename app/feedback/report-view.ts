import { joinSections, type Report, type SectionLine, type StatementLine } from "./make-report.ts";
import { type Questionnaire, groupTitle } from "./questionnaire.ts";

/** A framework as far as a report names it. */
export type Named = {
  code: string;
  title: string;
  competencies: { id: string; code: string; title: string }[];
};

export type Section = Omit<SectionLine, "figures"> & {
  title: string;
  figures: { group: string; mean: number }[];
  /** The competency's id, where the cohort's framework has it. */
  competencyId: string | null;
  statements: (Omit<StatementLine, "figures"> & { figures: { group: string; mean: number }[] })[];
};

/**
 * A report with its titles: groups, competencies, domains. A competency that the cohort's framework does not have goes by its
 * code, in no domain.
 */
export function titleReport(
  report: Report,
  questionnaire: Questionnaire,
  domains: Named[],
  gapThreshold: number,
) {
  const titled = (figures: { group: string; mean: number }[]) =>
    figures.map(({ group, mean }) => ({ group: groupTitle(questionnaire, group), mean }));
  const found = new Map(
    domains.flatMap(({ competencies }) => competencies.map((one) => [one.code, one] as const)),
  );
  const line = (one: StatementLine) => ({ ...one, figures: titled(one.figures) });
  const sections = report.competencies.map((section): Section => {
    const known = found.get(section.code);
    return {
      ...section,
      title: known?.title ?? section.code,
      competencyId: known?.id ?? null,
      figures: titled(section.figures),
      statements: report.statements.filter((s) => s.competency === section.code).map(line),
    };
  });
  const axes = domains.flatMap(({ code, title, competencies }) => {
    const codes = new Set(competencies.map((one) => one.code));
    const parts = report.competencies.filter((section) => codes.has(section.code));
    if (!parts.length) return [];
    const joined = joinSections(code, parts, gapThreshold);
    return { title, self: joined.self, others: joined.others };
  });
  return {
    sections,
    domains: axes,
    highest: report.highest.map(line),
    lowest: report.lowest.map(line),
  };
}

/** Questions to take to the debrief, out of what stands out. They ask, and do not judge. */
export function questionsToTake(sections: Pick<Section, "title" | "prompt">[]): string[] {
  const named = (prompt: Section["prompt"]) =>
    sections.filter((section) => section.prompt === prompt).map(({ title }) => title);
  return [
    ...named("blindSpot").map(
      (title) => `${title}: what might others see that I do not, and whom could I ask about it?`,
    ),
    ...named("hiddenStrength").map(
      (title) => `${title}: what do others value here, and how could I use it more?`,
    ),
    "Where do the groups see me differently, and what do they see me doing?",
    "Which comment has stayed with me, and why?",
    "What one thing do I want to be different by the next round?",
  ];
}

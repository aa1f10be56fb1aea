import { mean, toOneDecimal } from "./disclosure.ts";
import type { Report } from "./make-report.ts";

/** Fewest fellows of whom a figure of a cohort's aggregate report is made. */
export const fewestFellows = 10;

/** A cohort's round as a whole: by competency the means over fellows, where enough have them. */
export type Aggregate = {
  competencies: {
    code: string;
    self: number | null;
    figures: { group: string; mean: number }[];
  }[];
};

/**
 * What a cohort as a whole may see of a round: means over the figures that the fellows' own reports show, each of ten fellows or
 * more, without how many. Null where fewer than ten fellows have a report.
 */
export function makeAggregate(reports: Pick<Report, "competencies">[]): Aggregate | null {
  if (reports.length < fewestFellows) return null;
  const codes = [...new Set(reports.flatMap((report) => report.competencies.map((c) => c.code)))];
  return {
    competencies: codes.map((code) => {
      const lines = reports.flatMap((report) => report.competencies.filter((c) => c.code === code));
      const figures = lines.flatMap((line) => line.figures);
      const groups = [...new Set(figures.map(({ group }) => group))];
      return {
        code,
        self: overFellows(lines.flatMap(({ self }) => self ?? [])),
        figures: groups.flatMap((group) => {
          const own = figures.filter((figure) => figure.group === group);
          const all = overFellows(own.map((figure) => figure.mean));
          return all === null ? [] : { group, mean: all };
        }),
      };
    }),
  };
}

const overFellows = (values: number[]) =>
  values.length < fewestFellows ? null : toOneDecimal(mean(values));

import { lineOf } from "../imports/spreadsheet.ts";
import { plainNumber } from "./number-words.ts";
import { signalInWords } from "./signals-in-words.ts";
import type { Study } from "./study.ts";

const headings = ["Date", "Number", "Mean", "Lower limit", "Upper limit", "What it says"];

/** Points as CSV, which can be brought in again: each with the lines of its part and what it says. Numbers are as they were typed. */
export function pointsCsv(study: Study): string {
  const rows = study.parts.flatMap(({ start, end, centre, lower, upper }) =>
    study.points.slice(start, end).map(({ day, value }, at) => {
      // Numbers stand without quotation marks: a negative one is no formula.
      const numbers = [
        plainNumber(value),
        ...[centre, lower, upper].map((line) => line && shortened(line)),
      ];
      return `${day},${numbers.join(",")},${lineOf([signalInWords(study, start + at)])}`;
    }),
  );
  return `\uFEFF${lineOf(headings)}${rows.join("")}`;
}

const shortened = (line: number) => Number(line.toFixed(4));

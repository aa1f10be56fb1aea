import { fromCell } from "../imports/cells.ts";
import { isBlank, readRecords } from "../imports/read-spreadsheet.ts";
import { lineOf } from "../imports/spreadsheet.ts";
import type { Questionnaire } from "./questionnaire.ts";

type Statement = Questionnaire["statements"][number];
/** The statements of a file, or what is wrong with it, a sentence each. */
export type ReadStatements =
  | { statements: Statement[]; problems?: undefined }
  | { statements?: undefined; problems: string[] };

const headings = ["competency", "statement"] as const;
const longest = { competency: 20, statement: 300 };
const mostStatements = 120;
/** How many rows are named at once; the rest follow when these are put right. */
const mostProblems = 20;

/**
 * Reads a questionnaire's statements from CSV: a row each, with the code of its competency, in the order in which they are asked.
 * Rows are counted as a spreadsheet program shows them.
 */
export function readStatements(text: string): ReadStatements {
  const records = readRecords(text);
  if (typeof records === "string") return { problems: [records] };
  const start = records.findIndex((record) => !isBlank(record));
  const named = (records[start] ?? []).map((heading) => fromCell(heading).trim().toLowerCase());
  const missing = headings.filter((heading) => !named.includes(heading));
  if (missing.length > 0)
    return {
      problems: [
        `The first row has no heading ${missing.map((one) => `“${one}”`).join(" and ")}. Compare it with the example file.`,
      ],
    };
  const cell = (record: string[], heading: (typeof headings)[number]) =>
    fromCell(record[named.indexOf(heading)] ?? "")
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim();
  const rows = records
    .map((record, index) => ({ record, row: index + 1 }))
    .slice(start + 1)
    .filter(({ record }) => !isBlank(record))
    .map(({ record, row }) => {
      return { row, competency: cell(record, "competency"), text: cell(record, "statement") };
    });
  const problems = rows.flatMap((one, at) => problemsOf(one, rows.slice(0, at)));
  if (rows.length === 0) problems.push("There is no statement below the headings. Add a row each.");
  if (rows.length > mostStatements)
    problems.push(
      `There are ${rows.length} statements. ${mostStatements} is the most; 30 to 40 is what people answer with care.`,
    );
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  return { statements: rows.map(({ competency, text }) => ({ competency, text })) };
}

type Row = { row: number; competency: string; text: string };

function problemsOf({ row, competency, text }: Row, before: Row[]): string[] {
  const twin = before.find((one) => one.text.toLowerCase() === text.toLowerCase());
  return [
    ...(competency ? [] : [`Row ${row}: enter the code of the competency.`]),
    ...(competency.length > longest.competency
      ? [`Row ${row}: shorten the competency’s code to ${longest.competency} characters or fewer.`]
      : []),
    ...(text ? [] : [`Row ${row}: enter the statement.`]),
    ...(text.length > longest.statement
      ? [`Row ${row}: shorten the statement to ${longest.statement} characters or fewer.`]
      : []),
    ...(text && twin ? [`Row ${row}: this statement stands in row ${twin.row} already.`] : []),
  ];
}

const example: Statement[] = [
  { competency: "LISTENING", text: "asks before answering" },
  { competency: "LISTENING", text: "makes room for quieter voices" },
  { competency: "DECIDING", text: "says how a decision was made" },
  { competency: "DECIDING", text: "changes course when the evidence does" },
];

/** A file to begin with, in which every column is right. */
export const exampleCsv = () =>
  `\uFEFF${[headings, ...example.map(({ competency, text }) => [competency, text])].map((row) => lineOf([...row])).join("")}`;

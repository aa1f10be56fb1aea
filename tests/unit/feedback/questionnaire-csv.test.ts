import { expect, test } from "vitest";
import { exampleCsv, readStatements } from "../../../app/feedback/questionnaire-csv.ts";

test("the example is read as it is written", () => {
  expect(readStatements(exampleCsv()).statements).toHaveLength(4);
});

test("columns come in any order and case, with others beside them, and blank lines between", () => {
  const text = "Note;STATEMENT;Competency\r\nx;fragt nach;Zuhören\r\n;;\r\n;entscheidet;Mut\r\n";
  expect(readStatements(text).statements).toEqual([
    { competency: "Zuhören", text: "fragt nach" },
    { competency: "Mut", text: "entscheidet" },
  ]);
});

test("what is wrong is said row by row, as a spreadsheet program counts them", () => {
  const long = "x".repeat(301);
  const text = `competency,statement\nA,listens\n,decides\nB,\nA,Listens\nC,${long}\n`;
  expect(readStatements(text).problems).toEqual([
    "Row 3: enter the code of the competency.",
    "Row 4: enter the statement.",
    "Row 5: this statement stands in row 2 already.",
    "Row 6: shorten the statement to 300 characters or fewer.",
  ]);
});

test("a file without headings, without statements, or with too many is refused", () => {
  expect(readStatements("a,b\n1,2\n").problems?.[0]).toContain("“competency” and “statement”");
  expect(readStatements("competency,statement\n").problems?.[0]).toContain("no statement");
  const rows = Array.from({ length: 121 }, (_, at) => `A,statement ${at}`).join("\n");
  expect(readStatements(`competency,statement\n${rows}`).problems?.[0]).toContain("121 statements");
  expect(readStatements("").problems?.[0]).toContain("no heading");
});

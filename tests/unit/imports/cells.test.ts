import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, cellProblem, csvCell, fromCell, valueOf } from "../../../app/imports/cells.ts";

const nearFormulas = fc.string({
  unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", "a", "é", "＝"),
});
const texts = fc.oneof(fc.string({ unit: "grapheme" }), nearFormulas);
const parsed = (cell: string) => parse(cell)[0]?.[0] ?? "";

describe("a cell that we write", () => {
  test("gives the same text when it is read", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromCell(parsed(csvCell(text)))).toBe(text);
      }),
    );
  });

  test("is no formula to a spreadsheet program", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parsed(csvCell(text))).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test("stays one cell beside others", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (row) => {
        const [read] = parse(`${row.map(csvCell).join(",")}\r\n`);
        expect(read?.map(fromCell)).toEqual(row);
      }),
    );
  });
});

test.each(["=1+1", "+44", "-", "@sum", "\tx", "\rx", " =1", "'=1"])(
  "%j is refused, since a spreadsheet would run it",
  (cell) => expect(cellProblem("name", cell)).toContain("begins with"),
);

test.each(["O'Hara", "'t Hooft", "Anne-Marie", "a=b", "Zoë", ""])("%j is taken", (cell) =>
  expect(cellProblem("name", cell)).toBeUndefined(),
);

test("what is written already comes back from an export as it is", () => {
  expect(cellProblem("name", "'=Jo", "=Jo")).toBeUndefined();
  expect(valueOf("'=Jo")).toBe("=Jo");
});

test("what is too long or cannot be seen is refused", () => {
  expect(cellProblem("name", "a".repeat(120))).toBeUndefined();
  expect(cellProblem("name", "a".repeat(121))).toContain("120 characters");
  expect(cellProblem("name", "Jo\nSmith")).toContain("cannot be seen");
  expect(cellProblem("profession", "Nurse\u202Eesrun")).toContain("cannot be seen");
});

test("addresses are the same in any case and with any space", () => {
  expect(addressOf(" Jo.Smith @Example.ORG\u00A0")).toBe("jo.smith@example.org");
});

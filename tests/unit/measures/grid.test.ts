import { expect, test } from "vitest";
import { mostRows, pasteInto, rowsIn } from "../../../app/measures/grid-cells.ts";

const empty = { date: "", value: "" };
const rows = [{ date: "1/1/2026", value: "3" }, empty];

test("a block fills the cells from the one that it is pasted on, and adds rows", () => {
  const at = { index: 1, column: "date" } as const;
  expect(pasteInto(rows, at, "1/2/2026\t4\r\n1/3/2026\t 5 \r\n", empty)).toEqual([
    rows[0],
    { date: "1/2/2026", value: "4" },
    { date: "1/3/2026", value: "5" },
  ]);
});

test("a column of numbers leaves the dates as they are; what is too far right is left out", () => {
  const at = { index: 0, column: "value" } as const;
  expect(pasteInto(rows, at, "7\tmore\n8", empty)).toEqual([
    { date: "1/1/2026", value: "7" },
    { date: "", value: "8" },
  ]);
});

test("an empty line in a block empties its cell; quotation marks of a spreadsheet go", () => {
  const at = { index: 0, column: "date" } as const;
  expect(pasteInto(rows, at, '\t\n"1,234"\t2', empty)).toEqual([
    empty,
    { date: "1,234", value: "2" },
  ]);
});

test("the rows of a form are found in their order, whatever else it has", () => {
  const cells = {
    "value-10": "5",
    "date-2": "1/1/2026",
    "was-2": "2026-01-01",
    revision: "1",
    "date-x": "no",
    [`date-${mostRows}`]: "too many",
    "value-3": 4,
  };
  expect(rowsIn(cells)).toEqual([
    { index: 2, was: "2026-01-01", had: "", date: "1/1/2026", value: "" },
    { index: 3, was: "", had: "", date: "", value: "" },
    { index: 10, was: "", had: "", date: "", value: "5" },
  ]);
});

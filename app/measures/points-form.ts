import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";
import { revision } from "../ui/field-rules.ts";
import type { TypedRow } from "./merge-points.ts";

/** The most rows that one page of the grid sends. */
export const mostRows = 1200;

/** The form of a measure's points: a grid of rows, pasted text, a file. The cells are `date-0`, `value-0`, `was-0`, `had-0` and so on. */
export const pointsForm = z
  .looseObject({
    revision,
    text: z.string().default(""),
    file: z.custom<File>((value) => value instanceof Blob).optional(),
  })
  .and(confirmedForm)
  .transform(({ revision: seen, text, file, confirmed, ...cells }) => ({
    ...{ revision: seen, text, file, confirmed },
    rows: rowsIn(cells),
  }));

export type PointsValue = z.output<typeof pointsForm>;

/** The rows among a form's fields, in their order. */
export function rowsIn(cells: Record<string, unknown>): TypedRow[] {
  const of = (name: string, index: number) => {
    const cell = cells[`${name}-${index}`];
    return typeof cell === "string" ? cell : "";
  };
  const indexes = Object.keys(cells).flatMap((name) => {
    const index = Number(/^(?:date|value|was|had)-(\d{1,4})$/.exec(name)?.[1] ?? Number.NaN);
    return index < mostRows ? [index] : [];
  });
  return [...new Set(indexes)]
    .sort((one, other) => one - other)
    .map((index) => ({
      index,
      ...{ was: of("was", index), had: of("had", index) },
      ...{ date: of("date", index), value: of("value", index) },
    }));
}

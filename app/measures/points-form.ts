import { z } from "zod";
import { confirmedForm } from "../ui/confirmed.ts";
import { revision } from "../ui/field-rules.ts";
import { rowsIn } from "./grid-cells.ts";

/** The form of a measure's points: a grid of rows, pasted text, a file. The cells are `date-0`, `value-0`, `was-0`, `had-0` and so on. */
export const pointsForm = z
  .looseObject({
    revision,
    text: z.string().default(""),
    file: z.custom<File>((value) => value instanceof Blob).optional(),
  })
  .and(confirmedForm)
  .transform(({ revision: seen, text, file, confirmed, ...cells }) => ({
    revision: seen,
    text,
    file,
    confirmed,
    rows: rowsIn(cells),
  }));

export type PointsValue = z.output<typeof pointsForm>;

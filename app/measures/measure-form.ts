import { z } from "zod";
import { optional, required, revision } from "../ui/field-rules.ts";
import { frequencies, kinds, trendLengths, ways } from "./measure-words.ts";
import { readNumber } from "./read-cells.ts";

const oneOf = <T extends Record<string, string>>(words: T, missing: string) =>
  z.enum(Object.keys(words) as [keyof T & string], { error: missing });

/** The form of a measure. */
export const measureForm = z
  .object({
    name: required("Name what is measured", 100, "Shorten the name to 100 characters or fewer"),
    definition: optional(1000, "Shorten the definition to 1,000 characters or fewer"),
    source: optional(200, "Shorten the source to 200 characters or fewer"),
    unit: optional(20, "Shorten the unit to 20 characters or fewer"),
    kind: oneOf(kinds, "Choose what kind of measure it is"),
    better: oneOf(ways, "Choose which way is better, or neither"),
    frequency: oneOf(frequencies, "Choose how often there is a number"),
    target: z.string().default(""),
    trendLength: z.enum(Object.values(trendLengths).map(String)).default("7"),
  })
  .transform(({ target: typed, trendLength, ...about }, context) => {
    const measure = { ...about, trendLength: Number(trendLength) };
    if (!typed.trim()) return { ...measure, target: null };
    const { value, problem } = readNumber(typed);
    if (value !== undefined) return { ...measure, target: value };
    context.addIssue({ code: "custom", path: ["target"], message: problem });
    return z.NEVER;
  });

export type MeasureValue = z.output<typeof measureForm>;

/** As `measureForm`, for a measure that is there, with the revision that was in view. */
export const changedMeasureForm = z.object({ revision }).and(measureForm);

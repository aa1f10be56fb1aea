import { z } from "zod";

/** Boxes that are ticked one by one, out of a list of codes. @returns the codes ticked, in the order of the list */
export const ticked = (codes: readonly string[]) =>
  z
    .record(z.string(), z.literal("yes"))
    .default({})
    .transform((boxes) => codes.filter((code) => Object.hasOwn(boxes, code)));

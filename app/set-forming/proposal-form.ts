import { z } from "zod";
import type { Aim } from "./problem.ts";
import { usualBounds } from "./rules.ts";
import { aimFields, aimNames } from "./usual.ts";

const { smallest: fewest, largest: most } = usualBounds;
const size = (what: string) => {
  const wrong = `${what} in a set: enter a whole number from ${fewest} to ${most}`;
  return z.coerce.number(wrong).int(wrong).min(fewest, wrong).max(most, wrong);
};
const wrongPlace = `enter a whole number from 1 to ${aimFields.length}, or leave it empty`;

/** The aims, each with the place that it is given; without one it is not aimed at. @returns them in their order */
const inOrder = z
  .record(z.string(), z.string().optional())
  .default({})
  .transform((typed, context): Aim[] => {
    const places = aimFields
      .filter(({ code }) => typed[code])
      .map(({ aim, code }) => ({ aim, code, place: Number(typed[code]) }));
    for (const { aim, code, place } of places) {
      const isPlace = Number.isInteger(place) && place >= 1 && place <= aimFields.length;
      const isTaken = places.find((other) => other.place === place)?.code !== code;
      const wrong = isPlace ? `${place} is there twice, and each aim has its own` : wrongPlace;
      if (isTaken || !isPlace)
        context.addIssue({
          code: "custom",
          path: [code],
          message: `${aimNames[aim]}: ${wrong}`,
        });
    }
    return places.sort((one, other) => one.place - other.place).map(({ aim }) => aim);
  });

/** By what rules and aims sets are proposed. */
export const proposalFields = {
  smallest: size("Fewest"),
  largest: size("Most"),
  mayBeAlone: z
    .literal("yes")
    .optional()
    .transform((typed) => typed === "yes"),
  place: inOrder,
};

type Sizes = { smallest: number; largest: number };

/** The check that needs both sizes, and what it says. */
export const areInOrder = ({ smallest, largest }: Sizes) => smallest <= largest;
export const orderIssue = {
  path: ["largest"],
  error: "The most a set holds cannot be less than the fewest",
};

import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceInWords, levelOrder } from "../../../app/co-production/levels.ts";

type Level = (typeof levelOrder)[number];
const fellow = (level: Level) => ({ byCitizen: false, level });
const citizen = (level: Level) => ({ byCitizen: true, level });

test.each([
  ["one side alone is nothing to compare", [fellow("coDesign"), fellow("coDesign")], ""],
  [
    "the same is said as the same",
    [fellow("coDesign"), citizen("coDesign")],
    "Both sides saw it as co-design.",
  ],
  [
    "apart, with the steps between them",
    [fellow("engagement"), citizen("informing")],
    "Fellows saw engagement, citizens informing. Fellows saw it 2 steps nearer to doing it together. That gap is worth a conversation.",
  ],
  [
    "citizens may see it nearer",
    [fellow("coDesign"), citizen("coProduction")],
    "Fellows saw co-design, citizens co-production. Citizens saw it one step nearer to doing it together. That gap is worth a conversation.",
  ],
  [
    "several of a side are all named, and none is averaged away",
    [fellow("coDesign"), citizen("coProduction"), citizen("informing")],
    "Fellows saw co-design, citizens informing and co-production. They overlap.",
  ],
])("%s", (_what, ratings, words) => {
  expect(differenceInWords(ratings)).toBe(words);
});

test("nothing is said before both sides have rated, and something whenever they have", () => {
  const rating = fc.record({ byCitizen: fc.boolean(), level: fc.constantFrom(...levelOrder) });
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 8 }), (ratings) => {
      const sides = new Set(ratings.map(({ byCitizen }) => byCitizen));
      expect(differenceInWords(ratings) !== "").toBe(sides.size === 2);
    }),
  );
});

import { describe, expect, test } from "vitest";
import questionnaire from "../../../prisma/seed/feedback-questionnaire.json" with { type: "json" };
import { minutesFor } from "../../../app/rating/minutes.ts";
import { layOut } from "../../../app/rating/sections.ts";
import { shownExample } from "../../../app/rating/shown-example.ts";

describe("the example of what is shown", () => {
  test("shows one group by itself, and two that are too small together", () => {
    expect(shownExample(questionnaire, 3)).toEqual([
      { title: "Peers in the host organisation", answered: 3, shown: "A mean of their own: 3.3" },
      { title: "Fellows in the cohort", answered: 2, shown: "Only within “All others”: 3.3" },
      { title: "Wider team and partners", answered: 1, shown: "Only within “All others”: 3.3" },
    ]);
  });

  test("is true of a round's higher number, and of a questionnaire with one such group", () => {
    expect(shownExample(questionnaire, 5).map(({ answered }) => answered)).toEqual([5, 4, 1]);
    const [, , peers] = questionnaire.raterGroups;
    const one = { raterGroups: peers ? [peers] : [] };
    expect(shownExample(one, 3)).toHaveLength(1);
  });
});

test("the questionnaire that comes with the product takes about 12 minutes", () => {
  expect(minutesFor(questionnaire)).toBe(12);
});

test("statements stand in sections by competency, in their order; a code that is not known is its own title", () => {
  const { stem, sections, count } = layOut(questionnaire, { II1: "Framing" });
  expect([stem, count]).toEqual(["This person", 34]);
  expect(sections.slice(0, 2)).toMatchObject([
    { title: "Framing", statements: [{ number: 0 }, { number: 1 }] },
    { title: "II2", statements: [{ number: 2 }, { number: 3 }] },
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggestCompetencies } from "../../../app/journal/suggest-competencies.ts";
import { stemOf, wordsOf } from "../../../app/journal/words.ts";
import framework from "../../../prisma/seed/competency-framework.json" with { type: "json" };
import { type Reflection, known, unknown } from "./reflections.ts";

const competencies = framework.domains.flatMap((domain) =>
  domain.competencies.map((competency) => ({ ...competency, id: competency.code })),
);
const codes = competencies.map(({ code }) => code);
const suggested = (text: string, linked: string[] = []) =>
  suggestCompetencies(text, competencies, new Set(linked));
const missed = (reflections: Reflection[]) =>
  reflections.filter(([code, text]) => !suggested(text).some(({ id }) => id === code));

describe("a reflection brings to mind the competency that it is about", () => {
  test("there is one for each, in both lists", () => {
    for (const list of [known, unknown])
      expect(list.map(([code]) => code).sort()).toEqual([...codes].sort());
  });

  test.each(known)("%s: %s", (code, text) => {
    expect(suggested(text).map(({ id }) => id)).toContain(code);
  });

  test("and of as many others but the one that has a single word in common with it", () => {
    expect(missed(unknown).map(([code]) => code)).toEqual(["II2"]);
  });
});

test("the reason is what was written, the most telling first, each word once", () => {
  const text =
    "Dissent again, and I let the Conflict be. To dissent was useful, and so were their conflicts.";
  expect(suggested(text)).toEqual([
    { id: "RC2", title: "Diversity and conflict", because: ["Conflict", "Dissent"] },
  ]);
});

test.each([
  ["nothing", ""],
  ["a shopping list", "Milk, bread, two onions, washing-up liquid, cat food, stamps."],
  ["a tired evening", "Nothing today. Home late, pasta, bed. Rang Mum. It rained."],
  ["a journey", "The 7.42 was late again and I stood as far as Reading, with my bag on my feet."],
  ["a recipe", "Fry the onions slowly, add the cumin, then the lentils and a litre of stock."],
  ["what everybody's day is full of", "We had a meeting. People came, we talked, and we left."],
  ["one word, however often", "Feedback. Feedback. Feedback. Feedback."],
  ["no letters", "12 × 7 = 84 … !"],
  ["another alphabet", "Сегодня я узнал что-то новое о себе."],
])("%s suggests nothing", (_what, text) => {
  expect(suggested(text)).toEqual([]);
});

test("a framework without competencies suggests nothing", () => {
  expect(suggestCompetencies("The data and the chart", [])).toEqual([]);
});

describe("whatever is written", () => {
  const ofFramework = competencies.flatMap(({ title, description, statements, levels }) =>
    [title, description, ...statements, ...levels].flatMap((text) => text.split(" ")),
  );
  const words = fc.oneof(
    fc.constantFrom(...ofFramework),
    fc.constantFrom("patients", "Carers", "we", "the", "chart,", "pilot.", "blame", "nobody’s"),
    fc.string(),
  );
  const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(" "));

  test("no more than three are suggested, each by two words or more that stand in the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = suggested(text);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { because } of found) {
          expect(because.length).toBeGreaterThanOrEqual(2);
          expect(because.length).toBeLessThanOrEqual(4);
          const written = new Set(wordsOf(text).map((word) => word.written));
          for (const word of because) {
            expect(written).toContain(word);
            expect(text).toContain(word);
          }
        }
      }),
    );
  });

  test("what is linked already is not suggested", () => {
    fc.assert(
      fc.property(texts, fc.subarray(codes), (text, linked) => {
        const found = suggested(text, linked).map(({ id }) => id);
        expect(found.filter((id) => linked.includes(id))).toEqual([]);
      }),
    );
  });

  test("the order of the framework is nothing to it", () => {
    const shuffled = fc.shuffledSubarray(competencies, { minLength: competencies.length });
    fc.assert(
      fc.property(texts, shuffled, (text, others) => {
        expect(suggestCompetencies(text, others)).toEqual(suggested(text));
      }),
    );
  });

  test("what a competency says of itself suggests it", () => {
    for (const { id, title, description, statements } of competencies)
      expect(
        suggested([title, description, ...statements].join(" ")).map((found) => found.id),
      ).toContain(id);
  });
});

test("words of one kin have one stem, in either spelling", () => {
  for (const [one, other] of [
    ["delegated", "delegates"],
    ["conflicts", "conflict"],
    ["organisation", "organizations"],
    ["prioritise", "PRIORITIZING"],
  ] as const)
    expect(stemOf(one)).toBe(stemOf(other));
});

import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "zod";
import { answerForm } from "../../../app/set-forming/answer-form.ts";
import { beginForm } from "../../../app/set-forming/plan-forms.ts";
import { aims } from "../../../app/set-forming/problem.ts";
import { aimFields, freeNames, usualSizes } from "../../../app/set-forming/usual.ts";

function read<S extends z.ZodType>(schema: S, fields: Record<string, string>) {
  const read = parseWithZod(new URLSearchParams(fields), { schema });
  return read.status === "success"
    ? { value: read.value, wrong: [] }
    : { value: undefined, wrong: Object.keys(read.error ?? {}).sort() };
}

test("an answer can be left out whole", () => {
  expect(read(answerForm, { experience: "" })).toMatchObject({
    value: { experience: null, needs: [], free: [] },
  });
});

test("an answer takes what is ticked, out of what there is to tick", () => {
  const sent = { "needs.captions": "yes", "needs.lift": "yes", "free.tue-pm": "yes" };
  expect(read(answerForm, { experience: "0", ...sent })).toMatchObject({
    value: { experience: 0, needs: ["captions"], free: ["tue-pm"] },
  });
  for (const experience of ["many", "-1", "2.5", "200"])
    expect(read(answerForm, { experience }).wrong, experience).toEqual(["experience"]);
});

const begin = { smallest: "6", largest: "7", "sets[0].name": "Ash" };

test("aims come in the order of their places, and one without a place is not aimed at", () => {
  const order = { "place.new-people": "1", "place.places": "5", "place.needs": "2" };
  expect(read(beginForm, { ...begin, ...order })).toMatchObject({
    value: { place: ["new people", "needs", "places"], mayBeAlone: false },
  });
});

test("a place that is taken or is none is named at its aim", () => {
  const wrong = { "place.places": "2", "place.needs": "2", "place.experience": "9" };
  expect(read(beginForm, { ...begin, ...wrong }).wrong).toEqual([
    "place.experience",
    "place.needs",
  ]);
});

test("a set holds four to eight, and no more at least than at most", () => {
  for (const [smallest, largest] of [
    ["3", "7"],
    ["6", "9"],
    ["7", "6"],
    ["", "7"],
  ] as const)
    expect(read(beginForm, { ...begin, smallest, largest }).wrong).toHaveLength(1);
});

test("any order of the aims is read as it was given", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...aims]), (order) => {
      const typed = order.map((aim, at) => {
        const code = aimFields.find((one) => one.aim === aim)?.code;
        return [`place.${code}`, String(at + 1)];
      });
      const { value } = read(beginForm, { ...begin, ...Object.fromEntries(typed) });
      expect(value?.place).toEqual(order);
    }),
  );
});

test("for any cohort, what is usual can hold everybody", () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 300 }), (people) => {
      const { sets, smallest, largest } = usualSizes(people);
      expect(sets * smallest).toBeLessThanOrEqual(people);
      expect(sets * largest).toBeGreaterThanOrEqual(people);
    }),
  );
  expect(usualSizes(24)).toEqual({ sets: 4, smallest: 6, largest: 7 });
  expect(usualSizes(0)).toMatchObject({ sets: 0 });
});

test("names are of trees that are not taken, and never run out", () => {
  expect(freeNames(2, ["Alder"])).toEqual(["Ash", "Aspen"]);
  expect(new Set(freeNames(60, ["Set 1", "Yew"])).size).toBe(60);
});

import { expect, test } from "vitest";
import { byStanding, coalitionInWords } from "../../../app/coalition/standing.ts";

const one = (role: string, influence: "low" | "some" | "high", energy: "against" | "carrying") => ({
  role,
  influence,
  energy,
});

test("those on whom it depends most come first, and of these who is against it", () => {
  const listed = byStanding([
    one("d", "low", "against"),
    one("c", "high", "carrying"),
    one("b", "high", "against"),
    one("a", "high", "carrying"),
  ]);
  expect(listed.map(({ role }) => role)).toEqual(["b", "a", "c", "d"]);
});

test("how many there are is said in words, and where those stand who can move most", () => {
  expect(coalitionInWords([one("a", "low", "against")])).toBe(
    "One person, none of them with high influence yet.",
  );
  expect(
    coalitionInWords([
      one("a", "high", "against"),
      one("b", "high", "carrying"),
      one("c", "high", "carrying"),
      one("d", "some", "against"),
    ]),
  ).toBe("4 people. Of those with high influence: 1 “against it” and 2 “carries it”.");
});

import { expect, test } from "vitest";
import { holdsPassage } from "../../../app/journal/passage.ts";

test("a passage is found whatever the white space, across the cells and rows of a table too", () => {
  const text = "I asked around.\n\nWho\tWhat they said\n\nJo\tNot now\nLater";
  expect(holdsPassage(text, "asked  around. Who")).toBe(true);
  expect(holdsPassage(text, "Jo\tNot now\nLater")).toBe(true);
  expect(holdsPassage(text, "said Jo Not")).toBe(true);
  expect(holdsPassage(text, "Jo now")).toBe(false);
});

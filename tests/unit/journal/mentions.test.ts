import { expect, test } from "vitest";
import { mentioned } from "../../../app/journal/mentions.ts";
import { holdsPassage } from "../../../app/journal/passage.ts";

const people = ["Ruth Adeyemi", "Ben Cartwright", "Ben Oduya", "Inês Carvalho"].map((name) => ({
  name,
}));
const names = (text: string) => mentioned(text, people).map(({ name }) => name);

test("a name after @ mentions, whatever its case", () => {
  expect(names("Thank you, @Ruth Adeyemi.")).toEqual(["Ruth Adeyemi"]);
  expect(names("thank you @ruth and @INÊS!")).toEqual(["Ruth Adeyemi", "Inês Carvalho"]);
});

test("a first name that two have mentions neither, the whole name one", () => {
  expect(names("@Ben, what do you think?")).toEqual([]);
  expect(names("@Ben Oduya, what do you think?")).toEqual(["Ben Oduya"]);
});

test("a name without @, a longer word or an email address mentions nobody", () => {
  expect(names("Ruth Adeyemi said so, and @Ruthless, and ruth@example.org")).toEqual([]);
});

test("a passage is in a text whatever the white space", () => {
  expect(holdsPassage("One two\n\nthree  four", "two three four")).toBe(true);
  expect(holdsPassage("One two", "")).toBe(true);
  expect(holdsPassage("One two", "two one")).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { linksAsTyped, readLinks } from "../../../app/progress/update-links.ts";

test("a web address a line, with words after it, or none", () => {
  expect(readLinks(" https://example.org/chart  The weekly chart\n\nhttps://example.org ")).toEqual(
    {
      links: [
        { url: "https://example.org/chart", text: "The weekly chart" },
        { url: "https://example.org", text: "" },
      ],
    },
  );
});

test.each([
  ["words alone", "the chart", "is no web address"],
  ["a script", "javascript:alert(1)", "is no web address"],
  ["more than five", Array(6).fill("https://example.org").join("\n"), "Keep to 5 links"],
  ["a very long address", `https://example.org/${"a".repeat(1000)}`, "Shorten"],
])("%s is refused in words", (_what, typed, says) => {
  expect(readLinks(typed)).toEqual({ wrong: expect.stringContaining(says) });
});

test("what is read is typed as it was", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const link = fc.record({
    url: word.map((name) => `https://${name}.example.org`),
    text: fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
  });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 5 }), (links) => {
      expect(readLinks(linksAsTyped(links))).toEqual({ links });
    }),
  );
});

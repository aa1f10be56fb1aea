import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultTerms } from "../../../app/hosts/default-terms.ts";
import { blocksOf } from "../../../app/hosts/terms.ts";

test("headings and paragraphs are told apart", () => {
  expect(blocksOf("# Time\r\nThree sessions\r\nat most.\r\n\r\n\r\nNone on Fridays.\n#\n")).toEqual(
    [
      { kind: "heading", text: "Time" },
      { kind: "paragraph", text: "Three sessions\nat most." },
      { kind: "paragraph", text: "None on Fridays.\n#" },
    ],
  );
});

test("no word is lost or added, whatever is written", () => {
  const words = (text: string) => text.split(/[\s#]+/u).filter(Boolean);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "#", " ", "\n", "\r\n", "bc", "\t", "…")),
      (parts) => {
        const terms = parts.join("");
        const shown = blocksOf(terms).map(({ text }) => text);
        expect(words(shown.join("\n"))).toEqual(words(terms));
        for (const text of shown) expect(text.trim()).not.toBe("");
      },
    ),
  );
});

test("the default terms say what every host gives, and name the parties", () => {
  const parties = { host: "Northmere", programme: "Headroom", controller: "Bloomsbury University" };
  const terms = defaultTerms(parties);
  for (const said of [
    "Northmere",
    "Headroom",
    "Bloomsbury University is the controller",
    "at most three clinical sessions a week",
    "air cover",
    "Three times a year",
    "A fellow’s journal is the fellow’s own",
  ])
    expect(terms).toContain(said);
  expect(defaultTerms({ ...parties, controller: "" })).toContain(
    "The university is the controller",
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aboveOf,
  hangingFrom,
  mayFeed,
  whyNotFeed,
  whyNotFeedThese,
} from "../../../app/drivers/driver-rules.ts";
import { anyDiagram, diagramOf } from "./diagrams.ts";

const diagram = diagramOf(
  ["aim aim", "p primary", "q primary", "s secondary", "t secondary", "u secondary", "i idea"],
  ["p>aim", "q>aim", "s>p", "t>s", "u>t", "i>u", "i>q"],
);

describe("what may feed what", () => {
  test.each([
    ["p", "aim"],
    ["s", "q"],
    ["u", "s"],
    ["i", "s"],
    ["i", "p"],
  ])("%s may feed %s", (below, above) => expect(whyNotFeed(diagram, below, above)).toBeNull());

  test.each([
    ["aim", "p", "An aim feeds nothing"],
    ["p", "q", "A primary driver feeds an aim, and “q” is a primary driver"],
    ["s", "aim", "A secondary driver feeds a primary driver or a secondary driver"],
    ["i", "aim", "A change idea feeds"],
    ["s", "s", "“s” cannot feed itself"],
    ["s", "gone", "not in the diagram any more"],
  ])("%s may not feed %s", (below, above, why) =>
    expect(whyNotFeed(diagram, below, above)).toContain(why),
  );

  test("what would go round in a circle is refused, and the way round is told", () => {
    expect(whyNotFeed(diagram, "s", "t")).toBe(
      "“t” already feeds “s”: if this fed it too, the diagram would go round in a circle",
    );
    expect(whyNotFeed(diagram, "s", "u")).toContain("“u” already feeds “s”, by way of “t”:");
    expect(mayFeed(diagram, "s").map(({ id }) => id)).toEqual(["p", "q"]);
  });

  test("each feeds something, unless it is an aim; a link may be turned round in one go", () => {
    expect(whyNotFeedThese(diagram, "i", [])).toContain("has to feed something");
    expect(whyNotFeedThese(diagram, "aim", [])).toBeNull();
    expect(whyNotFeedThese(diagram, "t", ["q"])).toBeNull();
    expect(whyNotFeedThese(diagram, "s", ["p", "u"])).toContain("round in a circle");
  });
});

test("a box takes out with it what then feeds nothing, and leaves what feeds another", () => {
  const gone = (id: string) => hangingFrom(diagram, id).map((box) => box.id);
  expect(gone("t")).toEqual(["t", "u"]);
  expect(gone("aim")).toEqual(["aim", "p", "q", "s", "t", "u", "i"]);
});

test("whatever is linked by the rules, no way up comes back to where it began", () => {
  fc.assert(
    fc.property(anyDiagram, (any) => {
      const climb = (id: string, seen: string[]): void => {
        expect(seen).not.toContain(id);
        for (const above of aboveOf(any, id)) climb(above.id, [...seen, id]);
      };
      for (const { id } of any.boxes) climb(id, []);
    }),
  );
});

test("whatever is taken out, nothing is left that fed it alone", () => {
  fc.assert(
    fc.property(anyDiagram, fc.nat(13), (any, at) => {
      const { id } = any.boxes[at % any.boxes.length] ?? { id: "" };
      const gone = new Set(hangingFrom(any, id).map((box) => box.id));
      expect(gone.has(id)).toBe(true);
      for (const box of any.boxes) {
        const above = aboveOf(any, box.id);
        if (gone.has(box.id) || above.length === 0) continue;
        expect(above.some((one) => !gone.has(one.id))).toBe(true);
      }
    }),
  );
});

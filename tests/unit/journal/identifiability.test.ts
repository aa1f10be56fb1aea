import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Identifier,
  type IdentifierKind,
  findIdentifiers,
} from "../../../app/journal/identifiability.ts";
import { hasCheckDigit } from "../../../app/journal/identifier-numbers.ts";
import { type MarkedText, markedTexts, textsByKind } from "./identifiable-texts.ts";

const kindsFound = (text: string) => findIdentifiers(text).map(({ kind }) => kind);
const placesFound = (text: string) =>
  findIdentifiers(text).map(({ start, end }) => text.slice(start, end));

describe("over the corpus", () => {
  test.each(textsByKind)("there are texts enough of $kind", ({ identifying, harmless }) => {
    expect(identifying.length).toBeGreaterThanOrEqual(15);
    expect(harmless.length).toBeGreaterThanOrEqual(15);
  });

  test.each(textsByKind)("$kind is found, and seldom where it is not", ({ kind }) => {
    const { right, missed, wrong } = measure(kind);
    const seen = [...missed.map((it) => `missed: ${it}`), ...wrong.map((it) => `wrong: ${it}`)];
    const recall = right / (right + missed.length);
    const precision = right / (right + wrong.length);
    expect(recall, seen.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(precision, seen.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

/** How many of a kind are found at exactly their place, over all texts; and what is not, or is found elsewhere. */
function measure(kind: IdentifierKind) {
  const ofKind = (identifiers: Identifier[], { text }: MarkedText) =>
    identifiers
      .filter((one) => one.kind === kind)
      .map(({ start, end }) => `${start}: ${text.slice(start, end)}, in: ${text}`);
  const compared = markedTexts.map((marked) => ({
    expected: ofKind(marked.expected, marked),
    found: ofKind(findIdentifiers(marked.text), marked),
  }));
  return {
    right: compared.flatMap(({ expected, found }) => found.filter((it) => expected.includes(it)))
      .length,
    missed: compared.flatMap(({ expected, found }) => expected.filter((it) => !found.includes(it))),
    wrong: compared.flatMap(({ expected, found }) => found.filter((it) => !expected.includes(it))),
  };
}

const digit = fc.integer({ min: 0, max: 9 });
const tenDigits = fc
  .array(digit, { minLength: 10, maxLength: 10 })
  .map((digits) => digits.join(""))
  .filter((digits) => !/^(\d)\1*$/.test(digits) && !"01234567890 09876543210".includes(digits));
// The weights go on to 1 for the check digit, and the sum is then a multiple of 11.
const validNumber = tenDigits.filter(
  (digits) => [...digits].reduce((sum, one, at) => sum + Number(one) * (10 - at), 0) % 11 === 0,
);
const words = fc.lorem({ maxCount: 12 });
const separator = fc.constantFrom(" ", "-", "\u00A0", "\u2009", "\u202F", "\u2011", "\u2013");
const grouped = (digits: string, by: string) =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(by);

describe("NHS numbers", () => {
  test.each(["9434765919", "4010232137", "9876543210", "9449305552"])(
    "%s has its check digit",
    (number) => expect(hasCheckDigit(number)).toBe(true),
  );

  test.each(["9434765918", "4010232138", "1234567890", "943476591", ""])("%s has not", (number) =>
    expect(hasCheckDigit(number)).toBe(false),
  );

  test("are found among any words when grouped", () => {
    fc.assert(
      fc.property(validNumber, separator, words, words, (digits, by, before, after) => {
        const number = grouped(digits, by);
        expect(placesFound(`${before} ${number} ${after}`)).toEqual([number]);
        expect(kindsFound(`${before} (${number}), ${after}`)).toEqual(["nhs-number"]);
      }),
    );
  });

  test("are not seen in ten digits that nothing says are one", () => {
    fc.assert(
      fc.property(fc.oneof(tenDigits, validNumber), words, words, (digits, before, after) => {
        expect(findIdentifiers(`${before} ${digits} ${after}`)).toEqual([]);
      }),
    );
  });

  test("are seen in ten digits, right or mistyped, that are called one", () => {
    fc.assert(
      fc.property(tenDigits, words, (digits, before) => {
        expect(placesFound(`${before} NHS number: ${digits}.`)).toEqual([digits]);
      }),
    );
  });

  test("are never ten equal digits, whatever these are called", () => {
    for (const one of "0123456789") {
      const digits = one.repeat(10);
      for (const number of [digits, grouped(digits, " "), grouped(digits, "-")])
        expect(findIdentifiers(`Patient, NHS number ${number}, CHI ${number}`)).toEqual([]);
    }
  });

  test("are CHI numbers when called so, if they begin with a date", () => {
    expect(kindsFound("NHS number 010150 2060")).toEqual(["nhs-number"]);
    expect(kindsFound("CHI number 010150 2060")).toEqual(["chi-number"]);
    expect(kindsFound("010150 2060")).toEqual(["chi-number"]);
    expect(kindsFound("010 150 2060")).toEqual(["nhs-number"]);
    expect(kindsFound("0101502060")).toEqual([]);
    expect(kindsFound("CHI number 485 012 7703")).toEqual(["nhs-number"]);
  });
});

describe("any text", () => {
  // Much of what identifiers are made of, so that they meet and overlap.
  const pieces = fc.constantFrom(
    ..."0 1 9 . , - – / ( ) @ + 07700900123 943 476 5919 NHS number CHI DOB born on 3 April 1952 b. MRN K12345".split(
      " ",
    ),
    ..."Mr B. Mrs J.K. JS 82F aged 82 Ward 7 bed M13 9WL a@b.co +44 (0) hospital no is as was and \n \n\n \t".split(
      " ",
    ),
    "\u00A0",
    "\ud800",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((some) => some.join(" ")),
    fc.array(pieces, { maxLength: 60 }).map((some) => some.join("")),
    fc
      .array(fc.constantFrom(...markedTexts.map(({ text }) => text)), { maxLength: 6 })
      .map((some) => some.join("\n")),
  );

  test("gives places within it, in order, none within another", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const place of findIdentifiers(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test("holds the same identifiers after other paragraphs, only later in the text", () => {
    const prelude = "The away day went well, and the coffee was cold as ever in that building.\n\n";
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, times) => {
        const before = prelude.repeat(times);
        const moved = findIdentifiers(text).map(({ kind, start, end }) => ({
          kind,
          start: start + before.length,
          end: end + before.length,
        }));
        expect(findIdentifiers(before + text)).toEqual(moved);
      }),
    );
  });

  test("may be of anything, as long as a request may be", () => {
    const bytes = 1_000_000;
    const all = markedTexts.map(({ text }) => text).join("\n\n");
    for (const piece of [`${all}\n\n`, "1", "JS 82F Ward 7 ", "born a "]) {
      const found = findIdentifiers(piece.repeat(Math.ceil(bytes / piece.length)));
      expect(found.length).toBeGreaterThanOrEqual(findIdentifiers(piece).length);
    }
  });
});

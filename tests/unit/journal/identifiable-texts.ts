import type { Identifier, IdentifierKind } from "../../../app/journal/identifiability.ts";
import { chiNumbers } from "./identifiable-texts/chi-numbers.ts";
import { datesOfBirth } from "./identifiable-texts/dates-of-birth.ts";
import { emails } from "./identifiable-texts/emails.ts";
import { hospitalNumbers } from "./identifiable-texts/hospital-numbers.ts";
import { nhsNumbers } from "./identifiable-texts/nhs-numbers.ts";
import { peopleInContext } from "./identifiable-texts/people-in-context.ts";
import { phones } from "./identifiable-texts/phones.ts";
import { postcodes } from "./identifiable-texts/postcodes.ts";

/**
 * Sentences such as fellows write, all invented. What identifies somebody stands in «guillemets», with its kind before a
 * bar where that is not the kind of the file: «phone|07700 900123».
 */
export type Texts = {
  kind: IdentifierKind;
  identifying: string[];
  /** Tempting, and identifying nobody. */
  harmless: string[];
};

/** A text without its marks, and what should be found in it. */
export type MarkedText = { text: string; expected: Identifier[] };

export const textsByKind = [
  nhsNumbers,
  chiNumbers,
  datesOfBirth,
  phones,
  emails,
  postcodes,
  hospitalNumbers,
  peopleInContext,
];

/** Every text of the corpus, read. */
export const markedTexts: MarkedText[] = textsByKind.flatMap(({ kind, identifying, harmless }) =>
  [...identifying, ...harmless].map((marked) => readMarks(marked, kind)),
);

function readMarks(marked: string, ownKind: IdentifierKind): MarkedText {
  const expected: Identifier[] = [];
  let text = "";
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    const [, kind, inside] = /^(?:([a-z-]+)\|)?(.*)$/s.exec(piece) ?? [];
    const isMarked = index % 2 === 1;
    const start = text.length;
    text += isMarked ? inside : piece;
    if (isMarked)
      expected.push({ kind: (kind as IdentifierKind) ?? ownKind, start, end: text.length });
  }
  return { text, expected };
}

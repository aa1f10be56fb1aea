import { type IdentifierKind, findIdentifiers } from "./identifiability.ts";

/** A place by which somebody could be recognised, with the words around it. */
export type Place = { kind: IdentifierKind; before: string; found: string; after: string };

/** One of a kind, and several. */
export const kindWords: Record<IdentifierKind, [string, string]> = {
  "nhs-number": ["an NHS number", "NHS numbers"],
  "chi-number": ["a CHI number", "CHI numbers"],
  "date-of-birth": ["a date of birth", "dates of birth"],
  phone: ["a phone number", "phone numbers"],
  email: ["an email address", "email addresses"],
  postcode: ["a postcode", "postcodes"],
  "hospital-number": ["a hospital number", "hospital numbers"],
  "person-in-context": [
    "somebody’s initials or name with their age and where or when",
    "people by initials or name, with age and where or when",
  ],
};

const wordsAround = 40;

/** The places in some texts that are to be shared together. */
export const placesIn = (texts: string[]): Place[] =>
  texts.flatMap((text) =>
    findIdentifiers(text).map(({ kind, start, end }) => ({
      kind,
      before: text.slice(Math.max(0, start - wordsAround), start),
      found: text.slice(start, end),
      after: text.slice(end, end + wordsAround),
    })),
  );

/** What the writer is to look at: "… may be a postcode, 2 phone numbers …". Empty when there is nothing. */
export function toLookAt(places: Place[]): string {
  if (places.length === 0) return "";
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const found = kinds.map((kind) => {
    const count = places.filter((place) => place.kind === kind).length;
    return count === 1 ? kindWords[kind][0] : `${count} ${kindWords[kind][1]}`;
  });
  return `Look at what may be ${found.join(", ")}. Change it, or tick the box`;
}

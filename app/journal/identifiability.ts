import { findEmails, findPhones, findPostcodes } from "./identifier-contacts.ts";
import { findDatesOfBirth } from "./identifier-dates.ts";
import { findChiNumbers, findHospitalNumbers, findNhsNumbers } from "./identifier-numbers.ts";
import { findPeopleInContext } from "./identifier-people.ts";
import type { Span } from "./identifier-words.ts";

/** Where two overlap, what an earlier one of these finds stays: the surer and the narrower are first. */
const finders = {
  email: findEmails,
  phone: findPhones,
  "nhs-number": findNhsNumbers,
  "chi-number": findChiNumbers,
  "date-of-birth": findDatesOfBirth,
  "hospital-number": findHospitalNumbers,
  postcode: findPostcodes,
  "person-in-context": findPeopleInContext,
};

export type IdentifierKind = keyof typeof finders;

/** A place in a text that may tell who somebody is. */
export type Identifier = Span & { kind: IdentifierKind };

const kinds = Object.keys(finders) as IdentifierKind[];

/**
 * Finds what may tell who a patient is, to ask the writer about before others read it (AoMRC, COPMeD, GMC and MSC, The
 * reflective practitioner, 2018). Finding nothing does not make a text anonymous: taking out identifiers is seldom enough
 * (ICO, Anonymisation), so this asks and never certifies.
 *
 * Not looked for, since they tell of no patient or would be marked in every other entry: names, years and ages by
 * themselves, bleeps and extensions, lines that belong to organisations (03, 08), references of incidents, which may be
 * quoted. Somebody in context is not marked around another identifier; once that is gone, they are.
 * @returns places in the order of the text, none within another
 */
export function findIdentifiers(text: string): Identifier[] {
  const found = kinds
    .flatMap((kind, rank) => finders[kind](text).map((span) => ({ ...span, kind, rank })))
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: typeof found = [];
  for (const next of found) {
    const last = kept.at(-1);
    if (!last || last.end <= next.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ kind, start, end }) => ({ kind, start, end }));
}

import { type Span, around, isMadeUp, isOfSomethingElse, spansOf } from "./identifier-words.ts";

const afterLocalPart =
  /(?:@|\s?[[(]at[)\]]\s?)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/giu;
const localPart = /[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}$/u;

/** Finds e-mail addresses (RFC 5321, as people write them), also with "[at]". A team's mailbox counts: it cannot be told apart. */
export function findEmails(text: string): Span[] {
  // What stands before the sign is looked at only where there is a sign, so that long texts without one cost nothing.
  return spansOf(text, afterLocalPart).flatMap(({ start, end }) => {
    const [local] = localPart.exec(text.slice(Math.max(0, start - 64), start)) ?? [];
    return local === undefined ? [] : [{ start: start - local.length, end }];
  });
}

const between = String.raw`[ \u00A0\u2009\u202F().\u2010-\u2015-]{0,2}`;
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}+]|\d[.,:-])(?:(?:(?:\+|\b00)44${between}(?:\(?0\)${between})?|\(?0)[127]\d(?:${between}\d){8}|\+(?!44|0)\d(?:${between}\d){8,14})(?![\p{L}\p{N}]|[.,:-]\d|-\p{Lu})`,
  "gu",
);

/**
 * Finds telephone numbers (Ofcom, National Telephone Numbering Plan): UK lines of places and mobiles, and others with
 * their plus. Lines that belong to organisations (03, 08, 09), short codes, bleeps and extensions do not tell who a
 * patient is.
 */
export const findPhones = (text: string): Span[] =>
  spansOf(text, phone).filter(
    (span) =>
      !isMadeUp(text.slice(span.start, span.end).replace(/\D/gu, "")) &&
      !isOfSomethingElse(around(text, span)),
  );

/** The postcode areas, and those of the Crown dependencies (Royal Mail, PAF Programmers' Guide). */
const areas =
  "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|" +
  "GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|" +
  "OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|" +
  "WF|WN|WR|WS|WV|YO|ZE";
const postcode = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${areas})\d[\dA-Z]?[ \u00A0]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])`,
  "giu",
);

/**
 * Finds whole UK postcodes of areas that exist. The first half alone is no address. In small letters, "5th" and "1hr" are
 * not the second half of one, and there is a space.
 */
export const findPostcodes = (text: string): Span[] =>
  spansOf(text, postcode).filter((span) => {
    const surroundings = around(text, span);
    const code = text.slice(span.start, span.end);
    return isPlausible(code, surroundings.before) && !isOfSomethingElse(surroundings);
  });

const isPlausible = (code: string, before: string) =>
  code === code.toUpperCase() ||
  (!/(?:st|nd|rd|th|hr|yr)$/iu.test(code) &&
    (/\s/u.test(code) || /post ?code\W{0,3}(?:is |was )?$/iu.test(before)));

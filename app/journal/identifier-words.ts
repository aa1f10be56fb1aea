/** From where to where in a text. */
export type Span = { start: number; end: number };

/** What stands directly before and after a span. */
export type Surroundings = { before: string; after: string };

/** What stands between the groups of a number, typed or pasted: spaces (also thin and unbreakable ones), hyphens, dashes. */
export const joiner = String.raw`[ \u00A0\u2000-\u200B\u202F\u2010-\u2015\u2212-]`;

/** What may stand between a label and what it labels: "is", a colon, a bracket, "was taken down wrongly as". */
export const link = String.raw`(?:(?:\s[a-z]{1,12}){0,4}\sas\b)?(?:[\s:=#,.()["'“”‘’|\u2010-\u2015-]|\b(?:is|was|as|are|being|reads?|given|recorded|written|the|of)\b){0,12}`;

/** "number" as it is shortened, one or several. */
export const numberWord = String.raw`(?:number|num|no|id|identifier)s?\b`;

/** What else has long numbers where fellows work. A reference may be a patient's: letters give the NHS number as one. */
const otherThings =
  "order|invoice|requisition|receipt|payment|purchase|po|account|sort code|budget|cost centre|(?<!post ?)code|grant|award|project|" +
  "incident|datix|steis|complaint|ticket|job|asset|serial|barcode|batch|lot|model|part|version|room|meeting|" +
  "zoom|teams|passcode|isbn|issn|pmid|orcid|doi|trial|study|gmc|nmc|hcpc|registration|policy|licence";

const calledOther = new RegExp(
  String.raw`(?:\b(?:${otherThings})s?(?:\s+${numberWord})?${link}|[£$€]\s?)$`,
  "iu",
);
const isOther = new RegExp(
  String.raw`^,?\s(?:is|was|as)\s(?:its|the|our|an?|my)\s(?:\w+\s)?(?:${otherThings})\b`,
  "iu",
);

/** Whether a number is said to be something other than a patient's, or an amount of money. */
export const isOfSomethingElse = ({ before, after }: Surroundings) =>
  calledOther.test(before) || isOther.test(after);

/** All digits equal, or counting up or down: nobody's number, though some have the right check digit. */
export const isMadeUp = (digits: string) =>
  /^(\d)\1*$/u.test(digits) || "01234567890 09876543210".includes(digits);

/** As much of what stands before and after a span as may say what it is. */
export const around = (text: string, { start, end }: Span): Surroundings => ({
  before: text.slice(Math.max(0, start - 80), start),
  after: text.slice(end, end + 40),
});

/** Where a pattern is found: the whole of it, or its group `mark`, which needs the flag d. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index, indices }) => {
    const [start, end] = indices?.groups?.mark ?? [index, index + whole.length];
    return { start, end };
  });
}

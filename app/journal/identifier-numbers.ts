import {
  type Span,
  type Surroundings,
  around,
  isMadeUp,
  isOfSomethingElse,
  joiner,
  link,
  numberWord,
  spansOf,
} from "./identifier-words.ts";

// The last choice leaves the end of a longer run of digits alone, so that a year before a number is not taken for its start.
const tenDigits = new RegExp(
  String.raw`(?<!\d)(?:\d{3}(?:${joiner}|\.)\d{3}(?:${joiner}|\.)\d{4}|\d{6}${joiner}\d{4}|\d(?:${joiner}{0,3}\d){9}(?!${joiner}?\d))(?!\d)`,
  "gu",
);

const labelledNhs = new RegExp(String.raw`\bNHS\s*(?:${numberWord}|#)${link}$`, "iu");
const labelledChi = new RegExp(
  String.raw`(?:\b(?:CHI|[Cc]hi\s+(?:[Nn]umber|[Nn]o)|[Hh]ealth\s+[Ii]ndex)(?:\s+(?:[Nn]umber|[Nn]o|NO)\b)?)${link}$`,
  "u",
);
const chiNearBy = /\bCHI\b|\b[Cc]hi (?:number|no)\b|[Hh]ealth [Ii]ndex/u;
const patientBefore = new RegExp(
  String.raw`\bpatients?\b|\bMRN\b|\b(?:Spine|PDS)\b|\bNHS\W{0,3}$|\b(?:NHS|hospital|hosp|unit|record|her|his|their|whose)\.?\s*${numberWord}`,
  "iu",
);

const patientAfter =
  /^\s?\(NHS\b|^,?\s(?:is|was|as)\s(?:her|his|their|the\s\w+['’]s)\s(?:NHS\s)?number\b/iu;

/**
 * Finds NHS numbers (NHS Data Dictionary: NHS NUMBER). One in eleven numbers passes the check digit by chance, so ten
 * digits need more than that: the grouping 3-3-4, or a word of patients near by. A number directly called an NHS number
 * counts although its check digit fails: mistyped, it still tells who it is.
 */
export const findNhsNumbers = (text: string): Span[] => numbersOf(text, "nhs-number");

/**
 * Finds CHI numbers (NHS Data Dictionary: COMMUNITY HEALTH INDEX NUMBER): they begin with a date of birth, and have the
 * check digit of NHS numbers. What could be both is what the words directly before or near by call it; without such words
 * a grouping 6-4 makes it a CHI number, 3-3-4 an NHS number, and none neither.
 */
export const findChiNumbers = (text: string): Span[] => numbersOf(text, "chi-number");

const numbersOf = (text: string, kind: "nhs-number" | "chi-number") =>
  spansOf(text, tenDigits).filter(
    (span) => kindOf(text.slice(span.start, span.end), around(text, span)) === kind,
  );

function kindOf(number: string, surroundings: Surroundings) {
  const { before, after } = surroundings;
  const digits = number.replace(/\D/gu, "");
  if (isMadeUp(digits)) return null;
  const couldBeChi = beginsWithDate(digits);
  if (labelledNhs.test(before)) return "nhs-number";
  if (couldBeChi && labelledChi.test(before)) return "chi-number";
  if (!hasCheckDigit(digits) || isOfSomethingElse(surroundings)) return null;
  if (couldBeChi && (chiNearBy.test(before + after) || isGrouped(number, 6, 4)))
    return "chi-number";
  if (isGrouped(number, 3, 3, 4) && !isInSeries(surroundings)) return "nhs-number";
  if (!patientBefore.test(before) && !patientAfter.test(after)) return null;
  return couldBeChi ? "chi-number" : "nhs-number";
}

const isGrouped = (number: string, ...lengths: number[]) =>
  number
    .split(/\D/u)
    .map(({ length }) => length)
    .join() === lengths.join();

/**
 * Whether the last of ten digits is the check digit of the others: weights 10 to 2, 11 less the sum modulo 11; 11 counts
 * as 0, and no number has 10 (NHS Data Dictionary: NHS NUMBER).
 */
export function hasCheckDigit(tenDigits: string): boolean {
  const sum = Array.from(tenDigits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(tenDigits[9]);
}

/** Whether ten digits begin as a CHI number does: with a day, a month and the end of a year. */
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** One of many values in a row, rather than a number of three groups. */
const isInSeries = ({ before, after }: Surroundings) =>
  /\d[.,/:-]$/.test(before) ||
  /^[.,/:-]\d/.test(after) ||
  (/\d\s$/u.test(before) && /^\s\d(?!\d\d\s\d{3}\s\d{4}\b)/u.test(after));

const holders = String.raw`hospital|hosp\.?|unit|patient|pt|case[ -]?notes?|medical record|PAS|district|clinic`;
// In the plural, "patient numbers" and "clinic numbers" are how many there were.
const hospitalLabel = String.raw`\b(?:MRNs?(?:\s+${numberWord})?|(?!(?:patient|pt|clinic)\s+numbers)(?:${holders})(?:['’]s)?\s+${numberWord}(?:\s+${numberWord})?|[A-Z][ -]number\b)`;
const hospitalNumber = String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,4}[ -]?|[a-z]{1,4})?\d{1,12}(?:[-/]\d{2,8}|${joiner}\d{3,8}){0,3}[A-Za-z]?(?![\p{L}\p{N}])`;
const labelledForms = [
  String.raw`${hospitalLabel}${link}(?<mark>${hospitalNumber})`,
  String.raw`${hospitalLabel}(?<=s)${link}(?<mark>${hospitalNumber}(?:(?:\s?[,&]|\s(?:and|or)){1,2}\s${hospitalNumber}){1,20})`,
  String.raw`${hospitalLabel}(?<=(?<mark>${hospitalNumber})(?:\s?\(|,?\s(?:(?:is|was)\s)?(?:her|his|their|the)\s)${hospitalLabel})`,
  String.raw`${hospitalLabel}\s(?:of|for)\b(?<=(?<mark>${hospitalNumber}),?\s${hospitalLabel}\s(?:of|for))`,
].map((form) => new RegExp(form, "dgiu"));

/**
 * Finds numbers by which a hospital knows a patient (NHS Data Dictionary: LOCAL PATIENT IDENTIFIER). They have no form in
 * common, so only their label tells them: directly before, or after as in "(MRN)" or "is her hospital number". Fewer than
 * five digits count beds and lists.
 */
export const findHospitalNumbers = (text: string): Span[] =>
  labelledForms
    .flatMap((form) => spansOf(text, form))
    .flatMap(({ start, end }) => eachNumber(text.slice(start, end), start))
    .filter(({ start, end }) => couldBeHospitalNumber(text.slice(start, end)));

/** The numbers of a list, without the word before the first that its pattern took for letters of it. */
const eachNumber = (list: string, offset: number) =>
  spansOf(list, new RegExp(hospitalNumber, "gu")).map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
  }));

const couldBeHospitalNumber = (number: string) =>
  number.replace(/\D/gu, "").length >= 5 &&
  !/^(?:\d\d?[/-]\d\d?[/-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$/u.test(number);

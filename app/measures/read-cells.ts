import { months } from "./day-words.ts";

/** What a cell holds, or what is wrong with it and what to do. */
export type Cell<T> = { value: T; problem?: undefined } | { value?: undefined; problem: string };

const earliest = 1950;
const latest = 2100;

const wrong = (problem: string) => ({ problem });
const dateExample = "Enter a date like 3/12/2026, 2026-12-03 or Dec 2026";

/**
 * Reads a day as people type it and as Excel copies it: 3/12/2026 (day, month, year), 2026-12-03, 3 Dec 2026, 3-Dec-26; a
 * month alone, such as Mar 2026 or Mar-26, is its first day.
 * @returns yyyy-mm-dd
 */
export function readDay(text: string): Cell<string> {
  const typed = text
    .trim()
    .replace(/[\s,]+/g, " ")
    .replace(/ 00:00(:00)?$/, "");
  if (!typed) return wrong("Enter a date");
  const found = datePartsOf(typed);
  if (!found) return wrong(dateExample);
  const [year, month, date] = found;
  if (month > 12 && date <= 12)
    return wrong(`Write the day before the month: ${month}/${date}/${year}, not ${typed}`);
  const day = `${String(year).padStart(4, "0")}-${padded(month)}-${padded(date)}`;
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(day))
    return wrong(`There is no such day as ${typed}`);
  if (year < earliest || year > latest) return wrong(`Check the year: it says ${year}`);
  return { value: day };
}

const padded = (number: number) => String(number).padStart(2, "0");

function datePartsOf(typed: string): [year: number, month: number, date: number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T00:00.*)?$/.exec(typed);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1)];
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(typed);
  if (british) return [yearOf(british[3]), Number(british[2]), Number(british[1])];
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?[ -](\d{2}|\d{4})$/i.exec(typed);
  const month = named ? monthNamed(named[2] ?? "") : 0;
  return named && month > 0 ? [yearOf(named[3]), month, Number(named[1] ?? 1)] : undefined;
}

/** Two figures are a year of this century: measures are recent. */
const yearOf = (text = "") => (text.length === 2 ? 2000 : 0) + Number(text);

/** The month from 1 that a name or the beginning of one means; 0 for none. "Sept" is usual too. */
function monthNamed(name: string): number {
  const start = name.toLowerCase();
  return months.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

const most = 1e12;

/** Reads a number: with a point for decimals, with or without commas between thousands and a percent sign after it. */
export function readNumber(text: string): Cell<number> {
  const typed = text.trim().replace(/^[−–]/, "-");
  if (!typed) return wrong("Enter a number");
  const plain = typed.replace(/\s*%$/, "");
  if (/^[-+]?\d+,\d{1,2}$/.test(plain))
    return wrong(`Write decimals with a point: ${plain.replace(",", ".")}, not ${typed}`);
  if (!/^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/.test(plain) || !/\d/.test(plain))
    return wrong(`Enter a number such as 12.5: “${shortened(typed)}” is none`);
  const value = Number(plain.replaceAll(",", ""));
  if (Math.abs(value) > most) return wrong("This number is too large to draw. Use a larger unit");
  return { value };
}

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

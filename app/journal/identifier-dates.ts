import { type Span, link, spansOf } from "./identifier-words.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const day = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])`;
const ordinal = `${day}(?:st|nd|rd|th)?`;
const year = String.raw`(?:(?:18|19|20)\d\d|['’]?\d\d)(?![\d:])`;

/** A day in words, whichever year. */
export const dayInWords = String.raw`(?:${ordinal}[\s-]+(?:of\s+)?${month}\b|\b${month}\s+${ordinal}\b)`;

/** A day of a year, as it is written in Britain, in words, or as computers write it. */
export const date = String.raw`(?:${dayInWords}[\s,.-]{1,2}${year}|${day}\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?${year}|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d))`;

export const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

/** What can be born, in a manner of speaking, and is nobody. */
const thing =
  "(?:idea|concept|model|approach|vision|project|policy|strategy|service|nhs|trust|network|team|programme|course|initiative|board|" +
  "fellowship|charity|foundation|institute|society|association|alliance|academy|college|school|university|company|agency|authority|" +
  "hospital|hospice|ward|unit|department|clinic|scheme|campaign|movement|collaborative|group|forum|organisation|pathway|standard|" +
  "guideline|app|system|plan|tool|huddle|partnership|union|journal)";
const saidOfAThing = String.raw`\b${thing}(?:['’]?s)?,?(?:\s(?:was|were|is|really|finally|first|itself|own|\d+\w\w)){0,3}\s`;

// Dates that only a label tells from other numbers: 030452, 3 4 52, and those with their month first.
const labelledOnly = String.raw`(?<!\d)(?:\d{8}|\d{6}|\d{1,2}[ /.-]\d{1,2}[ /.-](?:\d{4}|\d{2}))(?!\d)`;
const label = String.raw`\b(?:D\.?\s?O\.?\s?B\b\.?|date\s+of\s+birth|birth\s?date)`;
const template = String.raw`(?:\([dmy/.\- ]{6,12}\))?`;

// Words between "born" and the day tell where and how; these would begin something else.
const elsewhere =
  "(?:and|but|or|who|which|that|then|we|I|after|before|between|out|of|into|since|when|until|because|from)";
const whereAndHow = String.raw`(?:,?\s+(?!${elsewhere}\b)[^\s.,:;!?()]{1,20}){0,8}?[\s,:(\u2010-\u2015-]{1,3}(?:the\s+)?`;

// The word of birth comes first, and what stands before it is looked at from there: dates are many, births few.
const patterns = [
  String.raw`${label}${link}${template}${link}(?<mark>${date}|${labelledOnly})`,
  String.raw`\bbirthday(?<!${saidOfAThing}birthday)${link}(?:\bon\s+)?(?:the\s+)?(?:${weekday},?\s+)?(?<mark>${date})`,
  String.raw`\bborn\b(?<!${saidOfAThing}born)${whereAndHow}(?<mark>${date})`,
  String.raw`\bb\.\s?(?<mark>${date})`,
  String.raw`(?:${label}|\bborn|\bbirthday)\b(?<=(?<mark>${date})(?:\s?\(|,?\s(?:is|was|as)\s(?:her|his|their|the\s\w+['’]s)\s)(?:${label}|born|birthday))`,
  String.raw`\bborn\b(?<!${saidOfAThing}born)(?<=(?<mark>${date}),?\s(?:\w+\s){0,3}(?:was|were)\sborn)`,
].map((pattern) => new RegExp(pattern, "dgi"));

/**
 * Finds dates of birth: a whole date that words of birth go with ("DOB", "born in Oldham on", "her birthday"). Other dates
 * are meetings and milestones, a year alone is no date of birth, and neither are the birthdays of services.
 */
export const findDatesOfBirth = (text: string): Span[] =>
  patterns.flatMap((pattern) => spansOf(text, pattern));

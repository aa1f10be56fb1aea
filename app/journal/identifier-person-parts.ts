import { date, dayInWords, weekday } from "./identifier-dates.ts";

const units =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const count = String.raw`(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:${units}))?|${units})`;
// "For 30 years" and "30 years of experience" are no age.
const notForYears = String.raw`(?<!\b(?:for|over|in|past|last|next|after|within|nearly|about)\s${count}[\s-]?(?:yrs?|years))(?!\s(?:of|ago|later|in|on|as|after|before|since|experience)\b)`;

/** How old somebody is, in figures or words. */
export const agePattern = new RegExp(
  [
    String.raw`\b(?<!\.)${count}(?:`,
    String.raw`[\s-]*(?:years?|yrs?|months?|weeks?|days?)[\s-]+(?:old|of\s+age)\b|`,
    String.raw`[\s-]?y/?o?\b|\s?(?:[mf]\b|[♀♂])|`,
    String.raw`[\s-]?(?:yrs?|years)\b${notForYears})|`,
    String.raw`\baged?\s+${count}\b|\b(?:man|woman|lady|gentleman|boy|girl)\s+of\s+${count}\b`,
  ].join(""),
  "gi",
);

const specialty =
  "stroke|surgical|medical|assessment|admissions?|maternity|labour|postnatal|antenatal|neonatal|children['’]s|paediatric|renal|dialysis|" +
  "respiratory|cardiac|cardiology|coronary|oncology|haematology|frailty|elderly|gynae\\w*|orthopaedic|trauma|burns|dependency|care|" +
  "psychiatric|rehabilitation|rehab|gastro\\w*|neuro\\w*|vascular|urology|acute|mental health|decision|emergency";

/** Where in a hospital, or on which day. Who was there knows which Tuesday was the last. */
export const placePattern = new RegExp(
  [
    String.raw`\b(?:ward|bay|bed|(?:side\s)?room|cubicle|cot|theatre)\s(?:\d{1,3}[a-z]?|[a-z]\d{0,2})\b`,
    String.raw`\b(?:(?:${specialty})\s(?:ward|unit|department)|intensive\scare|resus)\b`,
    date,
    dayInWords,
    String.raw`\b(?:(?:last\s+|this\s+)?${weekday}|yesterday|last\snight)\b`,
  ].join("|"),
  "gi",
);

/** The same by name or abbreviation, which only their capitals tell from words. */
export const placeNamePattern =
  /\b(?:A&E|ED|ICU|ITU|HDU|CCU|NICU|PICU|SCBU|AMU|MAU|SAU|EAU)\b|\b(?!(?:A[nt]|From|In|My|On|Our|The|Th[ai][ts]|To)\b)[A-Z][a-z]+ (?:Ward|Unit|Hospital|Infirmary|Hospice)\b/g;

/** Pairs of capitals that are no initials. */
const abbreviations = new Set(
  (
    "AE AF AI AM AN BM BP CD CF CN CQ CT CV DM DN DR EA EC ED EF EM EP EU FY GA GI GM GP HB HF HR IA IC ID IG IM IQ IT IV LA LD " +
    "LV MA MD ME MI MP MR MS NG NI NO OA OD OK OP OR OT PA PC PD PE PH PI PM PO PR PT QA QC QI RA RN RR SC SE SI SN ST SW TB TF " +
    "TV UC UK UN US VF VT WE"
  ).split(" "),
);
const dottedAbbreviations = new Set(
  "A.M. D.O.B. N.B. P.M. P.S. R.I.P. U.K. U.S. U.S.A.".split(" "),
);

const title = String.raw`(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Master)\.?\s`;
const alias = String.raw`(?<!\p{L})(?:[Bb]aby|[Pp]atient|Pt)\s(?!I\b)`;

/**
 * The ways a person is named. Some are a colleague's as often as a patient's, or no name at all, unless an age stands
 * beside; a surname beside an age needs no place.
 */
export const names = [
  { form: String.raw`(?:${title}|${alias})(?:\p{Lu}\.?\s?){0,2}\p{Lu}\.?(?![\p{L}\p{N}'’])` },
  {
    form: String.raw`\b(?<!\.)(?:[A-Z]\.\s?){1,2}[A-Z]\.(?!\s?[A-Z][a-z]|[A-Za-z])`,
    except: dottedAbbreviations,
  },
  {
    form: String.raw`\b(?<![.&/-])[A-Z]{2}\b(?![&/-])`,
    except: abbreviations,
    besideAge: true,
  },
  {
    form: String.raw`${title}(?:\p{Lu}\.?\s){0,2}\p{Lu}['’]?\p{L}{0,30}\p{Ll}[\p{L}'’-]{0,30}`,
    besideAge: true,
    isEnough: true,
  },
].map(({ form, ...rest }) => ({ ...rest, pattern: new RegExp(form, "gu") }));

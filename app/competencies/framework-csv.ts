import { fromCell } from "../imports/cells.ts";
import { isBlank, readRecords } from "../imports/read-spreadsheet.ts";
import { lineOf } from "../imports/spreadsheet.ts";
import { uuidOf } from "./case-document.ts";
import { UnfitFile, checkContent } from "./check-content.ts";
import {
  type DomainContent,
  type FrameworkContent,
  atLevels,
  linesOf,
} from "./framework-content.ts";

/** The headings before the levels' own, and the one after them. */
const headings = ["Domain code", "Domain", "About the domain", "Code", "Title", "Description"];
const last = "Statements";

/**
 * A framework as CSV: a row a competency, a column a level, statements a line each in their cell. A domain with no
 * competency has a row with the rest of it empty.
 */
export function toCsv({ levelNames, domains }: FrameworkContent): string {
  const rows = domains.flatMap(({ competencies, ...domain }) => {
    const start = [domain.code, domain.title, domain.description];
    if (competencies.length === 0) return [start];
    return competencies.map(({ code, title, description, levels, statements }) => [
      ...start,
      code,
      title,
      description,
      ...atLevels(levels, levelNames.length),
      statements.join("\n"),
    ]);
  });
  const all = [[...headings, ...levelNames, last], ...rows];
  return `\uFEFF${all.map(lineOf).join("")}`;
}

type Told = { title: string; version: string; source: string };

/**
 * The framework of a CSV file with the columns of `toCsv`, in any order; each other column is a level, lowest first.
 * @param told what the file does not say
 * @throws UnfitFile
 */
export function readCsv(text: string, told: Told): FrameworkContent {
  const records = readRecords(text);
  if (typeof records === "string") throw new UnfitFile(records);
  const [first = [], ...rest] = records.filter((record) => !isBlank(record));
  const named = first.map((heading) => fromCell(heading).trim());
  const key = (heading: string) => heading.toLowerCase();
  const twice = named.find((heading, at) => heading && named.map(key).indexOf(key(heading)) !== at);
  if (twice) throw new UnfitFile(`Two columns are called “${twice}”. Take one of them out.`);
  const at = (heading: string) => named.findIndex((found) => key(found) === key(heading));
  for (const heading of ["Domain", "Code", "Title"])
    if (at(heading) < 0)
      throw new UnfitFile(
        `The first row has no heading “${heading}”. It needs Domain, Code and Title; compare it with a framework that you export.`,
      );
  const known = new Set([...headings, last].map(key));
  const levelNames = named.filter((heading) => heading && !known.has(key(heading)));
  const rows = rest.map((record) => {
    const cell = (heading: string) =>
      fromCell(record[at(heading)] ?? "")
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .trim();
    return {
      domain: { code: cell("Domain code"), title: cell("Domain") },
      about: cell("About the domain"),
      code: cell("Code"),
      title: cell("Title"),
      description: cell("Description"),
      levels: levelNames.map(cell),
      statements: linesOf(cell(last)),
    };
  });
  const domains: DomainContent[] = [];
  for (const { domain: named, about, ...competency } of rows) {
    const domain = domainOf(domains, named);
    domain.description ||= about;
    if (competency.code || competency.title)
      domain.competencies.push({
        ...competency,
        caseId: uuidOf(JSON.stringify([told, competency])),
      });
  }
  const content = { ...told, caseId: uuidOf(JSON.stringify([told, domains])), levelNames, domains };
  checkContent(content);
  return content;
}

/** The domain of a row; the rows of one need not stand together. */
function domainOf(domains: DomainContent[], { code, title }: { code: string; title: string }) {
  const known = domains.find((one) => (code ? one.code === code : one.title === title));
  if (known && known.title !== title)
    throw new UnfitFile(
      `The domain ${code} is called “${known.title}” in one row and “${title}” in another. Give it one name, or two codes.`,
    );
  if (known) return known;
  const made: DomainContent = {
    caseId: uuidOf(JSON.stringify([code, title])),
    code: code || title.slice(0, 60),
    title,
    description: "",
    competencies: [],
  };
  domains.push(made);
  return made;
}

import { type FrameworkContent, longest, most } from "./framework-content.ts";

/** A file that no framework can be read from. The message says where it is wrong, and what to do. */
export class UnfitFile extends Error {}

type Named = { code?: string; title?: string };

/** An item as a message names it: “II1 Framing problems”. */
export const named = ({ code, title }: Named) =>
  `“${[code, title].filter(Boolean).join(" ").slice(0, 80)}”`;

/** Refuses a framework of a file that could not be kept or edited as it is. @throws UnfitFile */
export function checkContent(content: FrameworkContent): void {
  const { domains, levelNames } = content;
  const competencies = domains.flatMap((domain) => domain.competencies);
  atMost(domains.length, most.domains, "domains");
  atMost(competencies.length, most.competencies, "competencies");
  atMost(levelNames.length, most.levels, "levels");
  if (levelNames.length === 0) throw new UnfitFile("This framework has no levels.");
  short(content.title, longest.title, "title of the framework");
  short(content.version, longest.version, "version of the framework");
  short(content.source, longest.source, "source of the framework");
  for (const name of levelNames) short(name, longest.levelName, `name of the level “${name}”`);
  const twice = levelNames.find((name, at) => levelNames.map(plain).indexOf(plain(name)) !== at);
  if (twice) throw new UnfitFile(`Two levels are called “${twice}”. Give each a name of its own.`);
  noneTwice(domains, "domains");
  noneTwice(competencies, "competencies");
  for (const item of [...domains, ...competencies]) checkItem(item);
  for (const competency of competencies) {
    atMost(competency.statements.length, most.statements, `statements of ${named(competency)}`);
    for (const level of competency.levels)
      short(level, longest.level, `level of ${named(competency)}`, false);
    for (const statement of competency.statements)
      short(statement, longest.statement, `statement of ${named(competency)}`);
  }
}

const plain = (name: string) => name.toLowerCase();

function checkItem(item: { code: string; title: string; description: string }) {
  short(item.code, longest.code, `code of ${named(item)}`);
  short(item.title, longest.title, `title of ${named(item)}`);
  short(item.description, longest.description, `description of ${named(item)}`, false);
}

function short(text: string, limit: number, what: string, isNeeded = true) {
  if (isNeeded && text === "")
    throw new UnfitFile(`The ${what} is empty. Write it, and choose the file again.`);
  if (text.length > limit)
    throw new UnfitFile(
      `The ${what} has ${text.length.toLocaleString("en-GB")} characters, and ${limit.toLocaleString("en-GB")} are the most.`,
    );
}

/** @throws UnfitFile */
export function atMost(count: number, limit: number, what: string) {
  if (count > limit)
    throw new UnfitFile(
      `This file has ${count.toLocaleString("en-GB")} ${what}, and ${limit.toLocaleString("en-GB")} are the most. Leave some out, and choose it again.`,
    );
}

function noneTwice(items: { code: string; title: string }[], what: string) {
  const first = new Map<string, Named>();
  for (const item of items) {
    const other = first.get(item.code);
    if (other)
      throw new UnfitFile(
        `Two ${what} have the code ${item.code}: ${named(other)} and ${named(item)}. Give each a code of its own.`,
      );
    first.set(item.code, item);
  }
}

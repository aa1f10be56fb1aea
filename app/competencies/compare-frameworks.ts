import type { CompetencyContent, DomainContent, FrameworkContent } from "./framework-content.ts";

type Item = { code: string; title: string };
/** What was worded one way, and is worded another. An empty text was not there. */
export type Change = { what: string; before: string; after: string };
export type Comparison = {
  /** Of the framework itself: title, source, names of the levels. */
  about: Change[];
  domains: { added: Item[]; removed: Item[]; reworded: (Item & { changes: Change[] })[] };
  added: (Item & { domain: string })[];
  removed: (Item & { domain: string })[];
  reworded: (Item & { changes: Change[] })[];
  /** Into another domain. */
  moved: (Item & { from: string; to: string })[];
};

/** What differs from one version of a framework to another. Domains and competencies are the same by their code. */
export function compareFrameworks(before: FrameworkContent, after: FrameworkContent): Comparison {
  const [earlier, later] = [before, after].map(placed) as [Placed[], Placed[]];
  const names = after.levelNames;
  return {
    about: changed([
      ["Title", before.title, after.title],
      ["Source", before.source, after.source],
      ["Levels", before.levelNames.join(", "), names.join(", ")],
    ]),
    domains: {
      added: without(after.domains, before.domains).map(itemOf),
      removed: without(before.domains, after.domains).map(itemOf),
      reworded: reworded(before.domains, after.domains, describing),
    },
    added: without(later, earlier).map(itemOf),
    removed: without(earlier, later).map(itemOf),
    reworded: reworded(earlier, later, (one, other) => [
      ...describing(one, other),
      ...leveled(one, other, names.length >= before.levelNames.length ? names : before.levelNames),
      ["What others can see", one.statements.join("\n"), other.statements.join("\n")],
    ]),
    moved: both(earlier, later)
      .filter(([one, other]) => one.domainCode !== other.domainCode)
      .map(([one, other]) => ({ ...itemOf(other), from: one.domain, to: other.domain })),
  };
}

export const isSame = ({ about, domains, ...items }: Comparison) =>
  [about, ...Object.values(domains), ...Object.values(items)].every((list) => list.length === 0);

type Placed = CompetencyContent & { domain: string; domainCode: string };
type Texts = [what: string, before: string, after: string][];

const placed = ({ domains }: FrameworkContent): Placed[] =>
  domains.flatMap(({ competencies, title, code }) =>
    competencies.map((competency) => ({ ...competency, domain: title, domainCode: code })),
  );

const itemOf = <T extends Item & { domain?: string }>({ code, title, domain }: T) =>
  ({ code, title, ...(domain !== undefined && { domain }) }) as Item & { domain: T["domain"] };

const without = <T extends Item>(items: T[], others: Item[]): T[] => {
  const codes = new Set(others.map(({ code }) => code));
  return items.filter(({ code }) => !codes.has(code));
};

function both<T extends Item>(before: T[], after: T[]): [T, T][] {
  const earlier = new Map(before.map((item) => [item.code, item]));
  return after.flatMap((item): [T, T][] => {
    const one = earlier.get(item.code);
    return one ? [[one, item]] : [];
  });
}

const reworded = <T extends Item>(before: T[], after: T[], textsOf: (one: T, other: T) => Texts) =>
  both(before, after)
    .map(([one, other]) => ({
      code: other.code,
      title: other.title,
      changes: changed(textsOf(one, other)),
    }))
    .filter(({ changes }) => changes.length > 0);

const changed = (texts: Texts): Change[] =>
  texts
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({ what, before, after }));

type Described = Pick<DomainContent, "title" | "description">;

const describing = (one: Described, other: Described): Texts => [
  ["Title", one.title, other.title],
  ["Description", one.description, other.description],
];

const leveled = (one: CompetencyContent, other: CompetencyContent, names: string[]): Texts =>
  names.map((name, at) => [name, one.levels[at] ?? "", other.levels[at] ?? ""]);

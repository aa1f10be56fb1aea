/** A framework apart from where it is kept: what exchanging, copying and comparing are about. */
export type CompetencyContent = {
  caseId: string;
  code: string;
  title: string;
  description: string;
  /** What each level looks like, lowest first; as many as the framework has level names. */
  levels: string[];
  /** What others can see a person do. */
  statements: string[];
};
export type DomainContent = {
  caseId: string;
  code: string;
  title: string;
  description: string;
  competencies: CompetencyContent[];
};
export type FrameworkContent = {
  caseId: string;
  title: string;
  version: string;
  /** Who worded it, and on what. */
  source: string;
  /** Lowest first. */
  levelNames: string[];
  domains: DomainContent[];
};

/** The most characters that a text may have. */
export const longest = {
  code: 60,
  title: 200,
  version: 40,
  source: 1000,
  levelName: 60,
  description: 4000,
  level: 1000,
  statement: 500,
};
/** The most that one framework may hold: more than a person can grow in, and all that one page can show. */
export const most = { competencies: 200, domains: 50, levels: 8, statements: 30 };

/** What a framework begins with that says nothing of its levels. */
export const usualLevels = ["Exploring", "Practising", "Leading", "Growing others"];

/** As many texts as there are levels: what is missing is empty, what is too much is left out. */
export const atLevels = (levels: string[], count: number) =>
  Array.from({ length: count }, (_none, index) => levels[index] ?? "");

/** Every competency of a framework, in its order. */
export const competenciesOf = ({ domains }: FrameworkContent) =>
  domains.flatMap(({ competencies }) => competencies);

/**
 * The version that follows: the last number in it raised, as often as it takes to be free.
 * @param taken versions of the same title
 */
export function nextVersion(version: string, taken: string[]): string {
  const raised = /\d+(?!.*\d)/.test(version)
    ? version.replace(/\d+(?!.*\d)/, (digits) => String(BigInt(digits) + 1n))
    : `${version} 2`;
  return taken.includes(raised) ? nextVersion(raised, taken) : raised;
}

/** A text's lines, without those that are blank. */
export const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

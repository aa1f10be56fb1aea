/** Words that nobody else would use, put wherever a room writes down what is not for everybody. */
export type Secret = {
  /** Puts them into the sample cohort. */
  plant: () => Promise<void>;
  words: RegExp;
  /** Where they would be, beyond the addresses of the matrix. */
  paths: string[];
  /** Who is to find them, and where at least; everybody else finds them nowhere. */
  readers: Partial<Record<string, string[]>>;
};

/** What finds each of some words. */
export const anyOf = (words: Record<string, string>) => new RegExp(Object.values(words).join("|"));

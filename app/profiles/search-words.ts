const mostWords = 6;

/**
 * What somebody typed into a search box, as FTS5 takes it: each word quoted, and standing for every word that begins so.
 * Marks and punctuation part words, as SQLite's unicode61 does. A single Latin letter is left out, for so many words begin
 * with it that it tells nothing; and so are words past the sixth.
 */
export const searchWords = (typed: string): string[] =>
  typed
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\p{Script=Latin}$/u.test(word))
    .slice(0, mostWords)
    .map((word) => `"${word}"*`);

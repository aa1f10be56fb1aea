/** More words than anybody types to find a text. */
const mostWords = 10;
/** The beginning of a word counts for it from so many letters on; two letters are a word of their own, such as "ED". */
const shortestBeginning = 3;

/**
 * The words of what somebody typed, parted where SQLite's unicode61 parts them; those past the tenth are left out. A few signs
 * that Unicode has made letters of since are none there.
 */
export const wordsIn = (typed: string): string[] =>
  (typed.normalize("NFC").match(/(?:(?![\u19B0-\u19C9\u1CF2\u1CF3])[\p{L}\p{N}])+/gu) ?? []).slice(
    0,
    mostWords,
  );

/**
 * What is asked of the index, in the syntax of FTS5: texts for any of the readers that hold every word, the last one perhaps
 * only begun. Each word is quoted, so that none is taken for an operator.
 * @param readers as `readerWord` of the room's server side gives them
 * @returns for the whole of a text; and, with whole words only, for its title
 */
export function asked(words: string[], readers: string[]): { anywhere: string; inTitle: string } {
  const whole = words.map(quoted);
  const begun = [...whole.slice(0, -1), ...words.slice(-1).map(perhapsBegun)];
  const forReaders = `reader : (${readers.map(quoted).join(" OR ")})`;
  return {
    anywhere: `{title text} : (${begun.join(" AND ")}) AND ${forReaders}`,
    inTitle: `title : (${whole.join(" AND ")}) AND ${forReaders}`,
  };
}

const quoted = (word: string) => `"${word}"`;

const perhapsBegun = (word: string) =>
  [...word].length < shortestBeginning
    ? quoted(word)
    : `(${[`${quoted(word)}*`, ...stemsBefore(word).map(quoted)].join(" OR ")})`;

/** Endings that Porter's stemmer takes off, of those that one may have typed half of. */
const endings = ["ation", "ing", "ion", "ity", "ive", "ment"];
const shortestStem = 4;

/**
 * The index holds stems, "reflect" for "reflection": a word that breaks off within its ending, "reflectio", is the beginning of
 * none. These are the stems that it may have.
 */
export function stemsBefore(word: string): string[] {
  const begun = endings.flatMap((ending) =>
    Array.from(ending.slice(1), (_, at) => ending.slice(0, at + 1)),
  );
  return [...new Set(begun)]
    .filter((end) => word.toLowerCase().endsWith(end) && word.length - end.length >= shortestStem)
    .map((end) => word.slice(0, -end.length));
}

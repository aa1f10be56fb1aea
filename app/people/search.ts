/** More words than anybody types to find a person. */
const mostWords = 8;

/**
 * What was typed, in the syntax of SQLite's full-text search: each word quoted, each as the beginning of one. Nothing that
 * somebody types is read as an operator.
 * @returns null when there is no word in it
 */
export function wordsSought(typed: string): string | null {
  const words = typed.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words
    .slice(0, mostWords)
    .map((word) => `"${word}"*`)
    .join(" ");
}

/** The first and the last email address that begin as typed; null when nothing was typed. */
export function addressesSought(typed: string): { from: string; to: string } | null {
  const from = typed.trim().toLowerCase();
  return from === "" ? null : { from, to: `${from}\u{10FFFF}` };
}

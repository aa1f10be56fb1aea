/** What a code may be: small letters, figures and hyphens between them, so that it can be typed in a spreadsheet. */
export const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const longestCode = 40;

/**
 * A code made from a name: "St Osyth's Hospital" gives "st-osyths-hospital". Cut between words at 40 characters; a name of
 * no Latin letter or figure gives "host".
 */
export function codeOf(name: string): string {
  const words = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let code = (words[0] ?? "host").slice(0, longestCode);
  for (const word of words.slice(1)) {
    if (code.length + word.length + 1 > longestCode) break;
    code += `-${word}`;
  }
  return code;
}

/** The code itself, or the first of "code-2", "code-3" … that is not taken. @param taken in small letters */
export function freeCode(code: string, taken: ReadonlySet<string>): string {
  if (!taken.has(code)) return code;
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const next = code.slice(0, longestCode - suffix.length).replace(/-+$/, "") + suffix;
    if (!taken.has(next)) return next;
  }
}

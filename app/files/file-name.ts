const longest = 120;

/** Marks that turn the direction of writing round, so that "exe.pdf" may show for what ends in ".exe". */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * The name of a file without its ending, as it may be shown and downloaded.
 * @param sent the name that the browser sent
 * @returns what is left of it, or what is wrong with it, in words
 */
export function readFileName(sent: string): { stem: string } | { problem: string } {
  const name = sent.normalize("NFC");
  if (/[/\\]/.test(name))
    return { problem: "The name of this file holds a folder. Rename it without / and \\" };
  if (turning.test(name) || /\p{Cc}/u.test(name))
    return {
      problem:
        "The name of this file holds characters that do not show, and could hide what it is. Rename it in plain letters",
    };
  if (name.length > longest)
    return { problem: `Shorten the name of this file to ${longest} characters or fewer` };
  const stem = name
    .replace(/\.[^.]{0,5}$/u, "")
    .replace(/[<>:"|?*\u200b\ufeff]/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  return { stem: stem || "File" };
}

import type { Letter } from "./inline.ts";
import { isSafeAddress } from "./links.ts";

type Emphasis = "bold" | "italic";
/** A character, or a run of stars or underscores that may turn emphasis on or off. */
type Token = {
  text: string;
  href: string | null;
  run: boolean;
  opens: boolean;
  closes: boolean;
  turns: Set<Emphasis>;
};

/** An address has at most 2,000 characters, each of which may be escaped. */
const LONGEST_WRITTEN = 4002;
const ESCAPABLE = "\\*_[]()#-+>.|:";

/**
 * Reads the text of one paragraph or heading, whose lines are parted by "\n".
 * @returns its characters with what they carry; marks that turn nothing on or off stay as text
 */
export function readInline(text: string): Letter[] {
  const tokens = tokenise(Array.from(text));
  pairRuns(tokens);
  const letters: Letter[] = [];
  const on = { bold: false, italic: false };
  for (const { text: characters, href, turns } of tokens) {
    const spent = (turns.has("bold") ? 2 : 0) + (turns.has("italic") ? 1 : 0);
    for (const char of Array.from(characters).slice(spent)) letters.push({ char, ...on, href });
    for (const emphasis of turns) on[emphasis] = !on[emphasis];
  }
  return letters;
}

function tokenise(chars: string[]): Token[] {
  const tokens: Token[] = [];
  const brackets: number[] = [];
  let at = 0;
  while (at < chars.length) {
    const char = chars[at] as string;
    if (char === "\\") {
      at += readEscape(chars, at, tokens);
    } else if (char === "*" || char === "_") {
      const run = runAt(chars, at);
      tokens.push(run);
      at += run.text.length;
    } else if (char === "]") {
      const opener = brackets.pop();
      const address = opener === undefined ? null : addressAt(chars, at + 1);
      // A link of nothing, or of stars that emphasis may use up, would be lost with its address.
      if (opener !== undefined && address && tokens.slice(opener + 1).some(({ run }) => !run)) {
        for (const token of tokens.slice(opener)) token.href ??= address.href;
        tokens.splice(opener, 1);
        // What stood open before belongs to no link that starts after it.
        brackets.length = 0;
        at = address.next;
      } else {
        tokens.push(plain(char));
        at += 1;
      }
    } else {
      if (char === "[") brackets.push(tokens.length);
      tokens.push(plain(char));
      at += 1;
    }
  }
  return tokens;
}

function plain(text: string): Token {
  return { text, href: null, run: false, opens: false, closes: false, turns: new Set() };
}

/** @returns how many characters it took: a backslash at a line's end stands for nothing */
function readEscape(chars: string[], at: number, tokens: Token[]): number {
  const next = chars[at + 1];
  if (next === undefined || next === "\n") return 1;
  const startsLine = at === 0 || chars[at - 1] === "\n";
  if (ESCAPABLE.includes(next) || (startsLine && (next === " " || next === "\t"))) {
    tokens.push(plain(next));
    return 2;
  }
  tokens.push(plain("\\"));
  return 1;
}

function runAt(chars: string[], from: number): Token {
  const char = chars[from] as string;
  let end = from;
  while (chars[end] === char) end += 1;
  const before = chars[from - 1] ?? " ";
  const after = chars[end] ?? " ";
  const short = end - from <= 3;
  // Underscores inside a word, as in file names, are letters.
  const bound = (beside: string) => char === "*" || !/[\p{L}\p{N}]/u.test(beside);
  return {
    ...plain(char.repeat(end - from)),
    run: true,
    opens: short && !/\s/.test(after) && bound(before),
    closes: short && !/\s/.test(before) && bound(after),
  };
}

function pairRuns(tokens: Token[]): void {
  const open: Partial<Record<Emphasis, Token>> = {};
  for (const token of tokens) {
    if (!token.run) continue;
    const meant: Emphasis[] = [["italic"], ["bold"], ["bold", "italic"]][
      token.text.length - 1
    ] as Emphasis[];
    for (const emphasis of meant ?? []) {
      const opener = open[emphasis];
      if (opener && token.closes && opener.text[0] === token.text[0]) {
        opener.turns.add(emphasis);
        token.turns.add(emphasis);
        delete open[emphasis];
      } else if (!opener && token.opens) {
        open[emphasis] = token;
      }
    }
  }
}

/** Reads "(address)"; brackets inside it are escaped, or come in pairs. */
function addressAt(chars: string[], from: number): { href: string; next: number } | null {
  if (chars[from] !== "(") return null;
  let href = "";
  let nested = 0;
  const end = Math.min(chars.length, from + LONGEST_WRITTEN);
  for (let at = from + 1; at < end; at += 1) {
    let char = chars[at] as string;
    if (char === ")" && nested === 0) return isSafeAddress(href) ? { href, next: at + 1 } : null;
    if (/\s/.test(char)) return null;
    if (char === "(") nested += 1;
    if (char === ")") nested -= 1;
    if (char === "\\" && "\\()".includes(chars[at + 1] ?? "-")) char = chars[(at += 1)] as string;
    href += char;
  }
  return null;
}

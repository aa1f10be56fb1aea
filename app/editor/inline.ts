import type { JSONContent } from "@tiptap/core";

/** One character of a paragraph or heading with what it carries; a line break is "\n". */
export type Letter = { char: string; bold: boolean; italic: boolean; href: string | null };

/** @returns the characters of a paragraph's or heading's content, in order */
export function lettersOf(content: JSONContent[] | undefined): Letter[] {
  return (content ?? []).flatMap((node) => {
    const marks = node.marks ?? [];
    const carried = {
      bold: marks.some((mark) => mark.type === "bold"),
      italic: marks.some((mark) => mark.type === "italic"),
      href: (marks.find((mark) => mark.type === "link")?.attrs?.href as string | undefined) ?? null,
    };
    const text = node.type === "hardBreak" ? "\n" : (node.text ?? "");
    return Array.from(text, (char) => ({ char, ...carried }));
  });
}

/** @returns the content that these characters make: text nodes as long as can be, and line breaks */
export function contentOf(letters: Letter[]): JSONContent[] {
  const content: JSONContent[] = [];
  let run = "";
  letters.forEach((letter, at) => {
    const next = letters[at + 1];
    if (letter.char === "\n") {
      content.push({ type: "hardBreak", ...marksOf(letter) });
      return;
    }
    run += letter.char;
    if (next && next.char !== "\n" && carrySame(letter, next)) return;
    content.push({ type: "text", ...marksOf(letter), text: run });
    run = "";
  });
  return content;
}

/** @returns whether two characters carry the same emphasis and link */
export function carrySame(one: Letter, other: Letter): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}

/**
 * Takes bold and italic off the white space at the ends of what is emphasised. It looks the same,
 * and Markdown cannot say it otherwise.
 * @returns new characters; those given stay as they are
 */
export function trimEmphasis(letters: Letter[]): Letter[] {
  const trimmed = letters.map((letter) => ({ ...letter }));
  for (const mark of ["bold", "italic"] as const) {
    dropAtEdges(trimmed, mark);
    dropAtEdges(trimmed.slice().reverse(), mark);
  }
  return trimmed;
}

function dropAtEdges(letters: Letter[], mark: "bold" | "italic"): void {
  let inside = false;
  for (const letter of letters) {
    if (!letter[mark]) inside = false;
    else if (inside || !/\s/.test(letter.char)) inside = true;
    else letter[mark] = false;
  }
}

function marksOf(letter: Letter): { marks?: { type: string; attrs?: { href: string } }[] } {
  const marks = [
    ...(letter.href === null ? [] : [{ type: "link", attrs: { href: letter.href } }]),
    ...(letter.bold ? [{ type: "bold" }] : []),
    ...(letter.italic ? [{ type: "italic" }] : []),
  ];
  return marks.length > 0 ? { marks } : {};
}

/** A piece of an agreement's terms, as it is shown. */
export type TermsBlock = { kind: "heading" | "paragraph"; text: string };

/**
 * Plain terms as headings and paragraphs: an empty line ends a paragraph, and a line that begins with "#" is a heading.
 * No word is lost or added.
 */
export function blocksOf(terms: string): TermsBlock[] {
  const blocks: TermsBlock[] = [];
  let lines: string[] = [];
  const end = () => {
    const text = lines.join("\n").trim();
    if (text) blocks.push({ kind: "paragraph", text });
    lines = [];
  };
  for (const line of terms.split(/\r\n|\r|\n/)) {
    const heading = /^\s*#+\s*(\S.*)$/.exec(line)?.[1];
    if (heading) {
      end();
      blocks.push({ kind: "heading", text: heading.trim() });
    } else if (line.trim() === "") end();
    else lines.push(line);
  }
  end();
  return blocks;
}

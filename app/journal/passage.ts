const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether a text holds these words one after the other, whatever the white space between them. No words are in any. */
export const holdsPassage = (text: string, passage: string): boolean =>
  inOneLine(text).includes(inOneLine(passage));

/** What begins on a line of its own. */
export const blocks =
  "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, pre, table, tr, td, th, hr, dl, dt, dd";

/** Whether there is nothing to read: hard spaces count as none. */
export const isBlank = (node: Node): boolean => (node.textContent ?? "").trim() === "";

/** Gives an element another name, and keeps what is in it. @returns the new one */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

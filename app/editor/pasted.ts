import { makeLists, nestLists } from "./pasted-lists.ts";
import { squareTables, unwrapLayout } from "./pasted-tables.ts";
import { blocks, isBlank, rename } from "./pasted-dom.ts";

/** Pictures inside the text itself may be megabytes. */
const PICTURES = /\bsrc\s*=\s*(["'])data:[^"']*\1/gi;
const SHEETS = /<style\b[^]*?<\/style>/gi;
const TAGS = /<[a-z][^<>]*>/gi;
/** What Word writes beside the text: comments, deletions that it still shows, hidden words, forms, pictures. */
const BESIDE = [
  "script, title, meta, link, xml, img, svg, picture, object, iframe, button, select, textarea",
  ".MsoCommentReference, .msocomanchor, .EOP, del[datetime]",
  ...[
    "mso-element:comment",
    "mso-special-character:comment",
    "mso-hide:all",
    "display:none",
    "display: none",
  ].map((style) => `[data-style*="${style}" i]`),
].join(", ");

/**
 * Takes the mess out of what another program put on the clipboard: Word, Word for the web, Outlook, Google Docs, a web
 * page. Headings, lists, tables, links, bold and italic stay, in the forms that a text may have; of the rest its words.
 * @param html as it was on the clipboard; that of an editor of our own kind comes back as it is
 * @returns HTML for the editor's schema to read, without styles
 */
export function cleanPasted(html: string): string {
  if (html.includes("data-pm-slice")) return html;
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  body.querySelectorAll(BESIDE).forEach((element) => element.remove());
  dropComments(body);
  spaceOut(body);
  emphasise(body);
  straightenLinks(body);
  nameHeadings(body);
  unwrapLayout(body);
  makeLists(body);
  nestLists(body);
  squareTables(body);
  dropEmpty(body);
  return body.innerHTML;
}

/** The page's security policy forbids styles inside HTML, even to read: they are under another name. */
function withoutStyles(html: string): string {
  const rest = html.replace(PICTURES, "").replace(SHEETS, "");
  return rest.replace(TAGS, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, " data-style"));
}

function dropComments(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** Word lines words up with hard spaces. */
function spaceOut(body: HTMLElement): void {
  const spaced = '[data-style*="mso-spacerun" i], [data-style*="mso-tab-count" i]';
  body.querySelectorAll(spaced).forEach((element) => (element.textContent = " "));
}

/** Emphasis as elements, where it was meant as such: headings are bold as it is. */
function emphasise(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>("b[data-style]").forEach((element) => {
    // Google Docs wraps everything that was copied in a bold that is none.
    if (saysNormal(element)) rename(element, "span");
  });
  body.querySelectorAll("[data-style]").forEach((element) => {
    if (element.querySelector(blocks)) return;
    if (/(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/i.test(styleOf(element))) wrap(element, "strong");
    if (/(^|;)\s*font-style\s*:\s*italic/i.test(styleOf(element))) wrap(element, "em");
  });
  const inHeadings = ":is(h1, h2, h3, h4, h5, h6) :is(b, strong)";
  body.querySelectorAll(inHeadings).forEach((bold) => rename(bold, "span"));
}

const styleOf = (element: Element) => element.getAttribute("data-style") ?? "";
const saysNormal = (element: Element) =>
  /(^|;)\s*font-weight\s*:\s*(normal|400)/i.test(styleOf(element));

function wrap(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Links that Outlook leads through its checks carry who was sent them. */
function straightenLinks(body: HTMLElement): void {
  body.querySelectorAll("a[href]").forEach((link) => {
    const href = link.getAttribute("href") ?? "";
    if (!URL.canParse(href)) return;
    const { hostname, searchParams } = new URL(href);
    const meant = searchParams.get("url");
    if (meant && hostname.endsWith(".safelinks.protection.outlook.com"))
      link.setAttribute("href", meant);
  });
}

/** A text has headings of two levels, below that of its page. */
function nameHeadings(body: HTMLElement): void {
  body.querySelectorAll("h1, .MsoTitle").forEach((element) => rename(element, "h2"));
  body.querySelectorAll("h4, h5, h6").forEach((element) => rename(element, "h3"));
  body.querySelectorAll('p[role="heading"]').forEach((element) => {
    rename(element, Number(element.getAttribute("aria-level")) > 2 ? "h3" : "h2");
  });
}

/** Lines that only keep a distance, of which the editor has its own. */
function dropEmpty(body: HTMLElement): void {
  body.querySelectorAll("br").forEach((line) => {
    const [before, after] = [beside(line, "previousSibling"), beside(line, "nextSibling")];
    if (!before || !after || isBlock(before) || isBlock(after)) line.remove();
  });
  body.querySelectorAll(":is(p, div, h2, h3, li):not(td *, th *)").forEach((element) => {
    if (isBlank(element) && !element.querySelector("td")) element.remove();
  });
}

function beside(line: Node, step: "previousSibling" | "nextSibling"): Node | null {
  let other = line[step];
  while (other && other.nodeType === Node.TEXT_NODE && isBlank(other)) other = other[step];
  return other;
}

const isBlock = (node: Node) => node instanceof Element && node.matches(blocks);

import { rename } from "./pasted-dom.ts";

/** A paragraph that its style makes an item. */
type Item = { paragraph: Element; level: number; tag: "ul" | "ol"; list: string; start: number };
type Open = Pick<Item, "level" | "tag" | "list"> & { element: HTMLElement };

const STYLE = /mso-list:\s*(\S+)\s+level(\d+)(?:\s+(lfo\d+))?/i;
const NUMBERED = /^\(?(\d+|[a-z]{1,4})[.)]/i;

/**
 * Makes lists of what Word has as paragraphs: each says in its style to which list and level it belongs, and begins with
 * its bullet or number. Word for the web has a list of one item for each, with its level.
 */
export function makeLists(body: HTMLElement): void {
  body.querySelectorAll(".ListContainerWrapper li").forEach(asParagraph);
  let open: Open[] = [];
  for (const paragraph of body.querySelectorAll("p[data-style*='mso-list' i]")) {
    const item = itemOf(paragraph);
    if (!item) continue;
    if (paragraph.previousElementSibling !== open[0]?.element) open = [];
    open = open.filter(({ level }) => level <= item.level);
    const last = open.at(-1);
    if (last?.level === item.level && (last.tag !== item.tag || last.list !== item.list))
      open = open.slice(0, -1);
    const list = open.at(-1)?.level === item.level ? open.at(-1) : begin(item, open);
    const entry = body.ownerDocument.createElement("li");
    list?.element.append(entry);
    entry.append(paragraph);
  }
}

function begin({ paragraph, level, tag, list, start }: Item, open: Open[]): Open {
  const element = paragraph.ownerDocument.createElement(tag);
  if (start !== 1) element.setAttribute("start", String(start));
  const above = open.at(-1)?.element.lastElementChild;
  if (above) above.append(element);
  else paragraph.before(element);
  const begun = { level, tag, list, element };
  open.push(begun);
  return begun;
}

function itemOf(paragraph: Element): Item | null {
  const [, list, level, numbering] = STYLE.exec(paragraph.getAttribute("data-style") ?? "") ?? [];
  if (!list || !level) return null;
  const marker = paragraph.querySelector("[data-style*='mso-list:Ignore' i]");
  const sign = (marker?.textContent ?? paragraph.getAttribute("data-sign") ?? "").trim();
  marker?.remove();
  const [, number] = NUMBERED.exec(sign) ?? [];
  const tag = number === undefined ? "ul" : "ol";
  const start = /^\d/.test(number ?? "") ? Number(number) : 1;
  return { paragraph, list: `${list} ${numbering}`, level: Number(level), tag, start };
}

function asParagraph(item: Element): void {
  const wrapper = item.closest(".ListContainerWrapper");
  const paragraph = item.ownerDocument.createElement("p");
  const { listid = "", ariaLevel = "1", ariaPosinset = "1" } = (item as HTMLElement).dataset;
  paragraph.setAttribute("data-style", `mso-list:${listid || "l0"} level${ariaLevel}`);
  if (item.parentElement?.matches("ol")) paragraph.setAttribute("data-sign", `${ariaPosinset}.`);
  item.querySelectorAll("p").forEach((inner) => rename(inner, "span"));
  paragraph.append(...item.childNodes);
  wrapper?.before(paragraph);
  item.remove();
  if (wrapper && !wrapper.querySelector("li")) wrapper.remove();
}

/** Puts a list that stands in another into the item before it, where it belongs. */
export function nestLists(body: HTMLElement): void {
  body.querySelectorAll(":is(ul, ol) > :is(ul, ol)").forEach((list) => {
    const before = list.previousElementSibling;
    const item = before?.matches("li") ? before : list.ownerDocument.createElement("li");
    if (item !== before) list.before(item);
    item.append(list);
  });
}

import type { JSONContent } from "@tiptap/core";
import { type EditorDocument, documentText } from "./document.ts";
import { isSafeAddress } from "./links.ts";

type Mark = NonNullable<JSONContent["marks"]>[number];

const TAGS: ReadonlyMap<string, string> = new Map([
  ["paragraph", "p"],
  ["bulletList", "ul"],
  ["listItem", "li"],
  ["blockquote", "blockquote"],
  ["tableRow", "tr"],
  ["tableCell", "td"],
  ["tableHeader", "td"],
]);

/**
 * Makes HTML of a text, the same as the editor shows.
 * @param below the rank of the heading that it stands under
 * @returns HTML that is safe whatever the document holds: every word escaped, links only to safe
 *   addresses, of an unknown node its words alone
 */
export function renderDocument(document: EditorDocument, below = 1): string {
  return renderChildren(document, below);
}

function renderChildren(node: JSONContent, below: number): string {
  return (node.content ?? []).map((child) => renderNode(child, below)).join("");
}

function renderNode(node: JSONContent, below: number): string {
  const marked = (html: string) => (node.marks ?? []).reduceRight(renderMark, html);
  if (node.type === "text") return marked(escapeHtml(node.text ?? ""));
  if (node.type === "hardBreak") return marked("<br>");
  if (node.type === "horizontalRule") return "<hr>";
  const inner = renderChildren(node, below);
  if (node.type === "heading") {
    const rank = below + (node.attrs?.level === 3 ? 2 : 1);
    return `<h${rank}>${inner}</h${rank}>`;
  }
  if (node.type === "orderedList") {
    const start = Number(node.attrs?.start ?? 1);
    const from = Number.isInteger(start) && start !== 1 ? ` start="${start}"` : "";
    return `<ol${from}>${inner}</ol>`;
  }
  if (node.type === "table") return renderTable(inner);
  // A heading without words would be one for nothing.
  const isHeading = node.type === "tableHeader" && documentText(node).trim() !== "";
  if (isHeading) return `<th scope="col">${inner}</th>`;
  const tag = TAGS.get(node.type ?? "");
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

/** In a box that scrolls where the table is too wide, by keyboard too. */
function renderTable(rows: string): string {
  const box = '<div class="app-table" role="group" aria-label="Table" tabindex="0">';
  return `${box}<table><tbody>${rows}</tbody></table></div>`;
}

function renderMark(html: string, mark: Mark): string {
  if (mark.type === "bold") return `<strong>${html}</strong>`;
  if (mark.type === "italic") return `<em>${html}</em>`;
  const href: unknown = mark.attrs?.href;
  if (mark.type !== "link" || !isSafeAddress(href)) return html;
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${html}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

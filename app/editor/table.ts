import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";

// Merged and sized cells can be said neither in Markdown nor at 320 px.
const alwaysOne = { default: 1, rendered: false, parseHTML: () => 1 };
const never = { default: null, rendered: false, parseHTML: () => null };
const plainGrid = {
  // So that a table can be written as Markdown; a line break parts lines.
  content: "paragraph",
  addAttributes: () => ({ colspan: alwaysOne, rowspan: alwaysOne, colwidth: never }),
};

const ScrolledTable = Table.extend({
  // Its own sets sizes by inline style.
  renderHTML: () => ["div", { class: "app-table" }, ["table", ["tbody", 0]]],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Enter: ({ editor }) => editor.isActive("table") && editor.commands.setHardBreak(),
    };
  },
  addProseMirrorPlugins() {
    return [...(this.parent?.() ?? []), new Plugin({ appendTransaction: tidyTables })];
  },
});

/**
 * Tables: rows of cells with one paragraph each. The first row may be one of headings, no other; nothing is merged.
 */
export const tableExtensions = [
  ScrolledTable.configure({ View: null }),
  TableRow,
  TableCell.extend(plainGrid),
  TableHeader.extend(plainGrid).configure({ HTMLAttributes: { scope: "col" } }),
];

/** After a change: headings in the whole first row or nowhere, and a line to write on below a table that comes last. */
function tidyTables(
  transactions: readonly Transaction[],
  _before: EditorState,
  { doc, tr, schema }: EditorState,
): Transaction | null {
  if (!transactions.some(({ docChanged }) => docChanged)) return null;
  const { tableHeader, tableCell, paragraph } = schema.nodes;
  doc.descendants((node, at) => {
    if (node.type.name !== "table") return !node.isTextblock;
    const hasHeadings = node.firstChild?.children.some(({ type }) => type === tableHeader);
    node.forEach((row, toRow, number) =>
      row.forEach((cell, toCell) => {
        const type = hasHeadings && number === 0 ? tableHeader : tableCell;
        if (cell.type !== type) tr.setNodeMarkup(at + 1 + toRow + 1 + toCell, type);
      }),
    );
    return false;
  });
  if (doc.lastChild?.type.name === "table" && paragraph)
    tr.insert(doc.content.size, paragraph.create());
  return tr.docChanged ? tr : null;
}

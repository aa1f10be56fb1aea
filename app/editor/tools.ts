import { type ChainedCommands, type Editor, findParentNode } from "@tiptap/core";

/** What a button of a toolbar does. */
export type Tool = {
  label: string;
  /** What the button shows; its name is the label. The label itself when left out. */
  sign?: string;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  isOff?: (editor: Editor) => boolean;
  /** Left out where the button opens something. */
  run?: (chain: ChainedCommands) => ChainedCommands;
};

export const TOOLS: Tool[] = [
  {
    label: "Bold",
    sign: "B",
    keys: "Ctrl+B",
    isOn: (editor) => editor.isActive("bold"),
    run: (chain) => chain.toggleBold(),
  },
  {
    label: "Italic",
    sign: "I",
    keys: "Ctrl+I",
    isOn: (editor) => editor.isActive("italic"),
    run: (chain) => chain.toggleItalic(),
  },
  {
    label: "Heading",
    sign: "H",
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    label: "Smaller heading",
    sign: "h",
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    run: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    label: "Bulleted list",
    sign: "•",
    isOn: (editor) => editor.isActive("bulletList"),
    run: (chain) => chain.toggleBulletList(),
  },
  {
    label: "Numbered list",
    sign: "1.",
    isOn: (editor) => editor.isActive("orderedList"),
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    label: "Quote",
    sign: "“",
    isOn: (editor) => editor.isActive("blockquote"),
    run: (chain) => chain.toggleBlockquote(),
  },
  { label: "Link", sign: "Link", isOn: (editor) => editor.isActive("link") },
  {
    label: "Table",
    sign: "Table",
    isOff: isInTable,
    run: (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
  },
  { label: "Undo", sign: "↶", keys: "Ctrl+Z", run: (chain) => chain.undo() },
  { label: "Redo", sign: "↷", keys: "Ctrl+Shift+Z", run: (chain) => chain.redo() },
];

export const TABLE_TOOLS: Tool[] = [
  { label: "Add row", run: (chain) => chain.addRowAfter() },
  { label: "Add column", run: (chain) => chain.addColumnAfter() },
  { label: "Remove row", run: (chain) => chain.deleteRow() },
  { label: "Remove column", run: (chain) => chain.deleteColumn() },
  { label: "Heading row", isOn: hasHeadingRow, run: (chain) => chain.toggleHeaderRow() },
  { label: "Remove table", run: (chain) => chain.deleteTable() },
];

/** Whether the cursor is within a table. */
export function isInTable(editor: Editor): boolean {
  return editor.isActive("table");
}

function hasHeadingRow({ state }: Editor): boolean {
  const table = findParentNode(({ type }) => type.name === "table")(state.selection);
  return table?.node.firstChild?.firstChild?.type.name === "tableHeader";
}

import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { CellSelection, handlePaste, isInTable } from "@tiptap/pm/tables";
import type { EditorProps, EditorView } from "@tiptap/pm/view";
import { LARGEST_TEXT, MOST_CHARACTERS } from "./limits.ts";
import { cleanPasted } from "./pasted.ts";

const CELLS = new Set(["tableRow", "tableCell", "tableHeader"]);

/**
 * How the editor takes what is pasted or dropped: without the mess of other programs, and only what can be saved.
 * @param refuse called for what would make the text longer than can be saved; the text is left as it was
 */
export function pasting(refuse: () => void) {
  // Before anything of it is read: reading megabytes would stop the page for seconds.
  const isHopeless = (event: ClipboardEvent | DragEvent) => {
    const carried = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
    if ((carried?.getData("text/plain").length ?? 0) <= MOST_CHARACTERS) return false;
    event.preventDefault();
    refuse();
    return true;
  };
  const isTooMuch = ({ state }: EditorView, slice: Slice) => {
    if (fits(state.tr.replaceSelection(slice).doc)) return false;
    refuse();
    return true;
  };
  // Where two paragraphs do not fit, as in a cell, the editor makes two cells of them.
  let bringsCells = false;
  return {
    transformPastedHTML: (html) => {
      bringsCells = /<t[dh]\b/i.test(html);
      return cleanPasted(html);
    },
    transformPasted: (slice, { state }, isPlain) =>
      !isInTable(state) || (bringsCells && !isPlain && isTable(slice))
        ? slice
        : asLines(slice, state),
    handleDOMEvents: {
      paste: (_, event) => isHopeless(event),
      drop: (_, event) => isHopeless(event),
    },
    handlePaste: (view, event, slice) =>
      isTooMuch(view, slice) || (handlePaste(view, event, slice) && letGoOfCells(view)),
    handleDrop: (view, _, slice, moved) => !moved && isTooMuch(view, slice),
  } satisfies EditorProps;
}

/** Pasted cells are selected, and the next key would take the place of them all. */
function letGoOfCells({ state, dispatch }: EditorView): true {
  const { selection, doc, tr } = state;
  if (selection instanceof CellSelection) {
    const { pos, nodeAfter } = selection.$headCell;
    const end = doc.resolve(pos + (nodeAfter?.nodeSize ?? 1) - 1);
    dispatch(tr.setSelection(TextSelection.near(end, -1)));
  }
  return true;
}

function fits(doc: Node): boolean {
  if (doc.nodeSize < MOST_CHARACTERS / 4) return true;
  let characters = 0;
  doc.descendants((node) => void (characters += 1 + (node.text?.length ?? 0)));
  if (characters >= MOST_CHARACTERS) return false;
  return new Blob([JSON.stringify(doc.toJSON())]).size <= LARGEST_TEXT;
}

/** Whether it is one table, or some of its cells. */
function isTable({ content }: Slice): boolean {
  const parts = content.content.map(({ type }) => type.name);
  return parts.every((name) => CELLS.has(name)) || String(parts) === "table";
}

/** A cell takes one paragraph: what has several becomes its lines. */
function asLines(slice: Slice, { schema }: EditorState): Slice {
  const lines: Node[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock && !node.isInline) return true;
    if (node.isTextblock && lines.length > 0) lines.push(schema.node("hardBreak"));
    lines.push(...(node.isInline ? [node] : node.content.content));
    return false;
  });
  return new Slice(Fragment.from(schema.node("paragraph", null, Fragment.fromArray(lines))), 1, 1);
}

import type { ChainedCommands, Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useRef, useState } from "react";
import { LinkForm } from "./link-form.tsx";

type Tool = {
  label: string;
  /** What the button shows; its name is the label. */
  sign: string;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  run?: (chain: ChainedCommands) => ChainedCommands;
};

const TOOLS: Tool[] = [
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
  { label: "Undo", sign: "↶", keys: "Ctrl+Z", run: (chain) => chain.undo() },
  { label: "Redo", sign: "↷", keys: "Ctrl+Shift+Z", run: (chain) => chain.redo() },
];

/**
 * The formatting buttons. One of them is in the tab order, and the arrow keys, Home and End move
 * between them, as the toolbar pattern of the ARIA Authoring Practices Guide asks.
 */
export function Toolbar({ editor, controls }: { editor: Editor; controls: string }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor }) => TOOLS.map((tool) => tool.isOn?.(editor)),
  });

  function move(event: KeyboardEvent) {
    const target = whereTo(event.key, current, TOOLS.length);
    if (target === null) return;
    event.preventDefault();
    setCurrent(target);
    bar.current?.querySelectorAll("button")[target]?.focus();
  }

  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Formatting"
        aria-controls={controls}
        className="app-toolbar"
        onKeyDown={move}
      >
        {TOOLS.map(({ label, sign, keys, run }, at) => (
          <button
            key={label}
            type="button"
            className="app-toolbar__tool"
            data-tool={label}
            aria-label={label}
            aria-pressed={on[at]}
            aria-expanded={run ? undefined : linking}
            title={keys ? `${label} (${keys})` : label}
            tabIndex={at === current ? 0 : -1}
            onFocus={() => setCurrent(at)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (run ? run(editor.chain().focus()).run() : setLinking(!linking))}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      {linking ? <LinkForm editor={editor} onDone={() => setLinking(false)} /> : null}
    </>
  );
}

function whereTo(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return (current + 1) % count;
  if (key === "ArrowLeft") return (current - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

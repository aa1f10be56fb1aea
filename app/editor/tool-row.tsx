import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Tool } from "./tools.ts";

type Props = {
  editor: Editor;
  tools: Tool[];
  name: string;
  /** The id of the text. */
  controls: string;
  /** Called for a tool that does nothing by itself. */
  open?: () => void;
  isOpen?: boolean;
};

/**
 * A row of buttons. One of them is in the tab order, and the arrow keys, Home and End move between
 * them, as the toolbar pattern of the ARIA Authoring Practices Guide asks.
 */
export function ToolRow({ editor, tools, name, controls, open, isOpen }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const states = useEditorState({
    editor,
    selector: ({ editor }) =>
      tools.map(({ isOn, isOff }) => ({ on: isOn?.(editor), off: isOff?.(editor) || undefined })),
  });

  function move(event: KeyboardEvent) {
    const target = whereTo(event.key, current, tools.length);
    if (target === null) return;
    event.preventDefault();
    setCurrent(target);
    bar.current?.querySelectorAll("button")[target]?.focus();
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={name}
      aria-controls={controls}
      className="app-toolbar"
      onKeyDown={move}
    >
      {tools.map(({ label, sign, keys, run }, at) => (
        <button
          key={label}
          type="button"
          className="app-toolbar__tool"
          data-tool={label}
          aria-label={sign && label}
          aria-pressed={states[at]?.on}
          // Not `disabled`, which would take the focus away from under somebody's hand.
          aria-disabled={states[at]?.off}
          aria-expanded={run ? undefined : isOpen}
          title={keys ? `${label} (${keys})` : sign && label}
          tabIndex={at === current ? 0 : -1}
          onFocus={() => setCurrent(at)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!run) open?.();
            else if (!states[at]?.off) run(editor.chain().focus()).run();
          }}
        >
          {sign ? <span aria-hidden="true">{sign}</span> : label}
        </button>
      ))}
    </div>
  );
}

function whereTo(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return (current + 1) % count;
  if (key === "ArrowLeft") return (current - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

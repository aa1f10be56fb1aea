import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { EditorDocument } from "./document.ts";
import { fromMarkdown } from "./markdown-read.ts";
import { toMarkdown } from "./markdown-write.ts";
import type { RichEditorProps } from "./rich-editor.tsx";

type Props = {
  /** The form field: JSON under `name` from the editor, Markdown under `name` + "Text" without it. */
  name: string;
  label: string;
  document: EditorDocument;
  /** The same text as Markdown, for the plain text area; written when it is needed, if left out. */
  markdown?: string;
  /** Called at most every 300 ms while someone types, and before the page goes. */
  onChange?: (document: EditorDocument) => void;
  /** The id of a hint or error about the box. */
  describedBy?: string;
};

/** An editor and what it starts with. */
type Ready = { Editor: ComponentType<RichEditorProps>; start: EditorDocument; focus: boolean };

const PAUSE = 300;

/**
 * Where people write. A plain text area until the editor has come, and for good where it does not;
 * what was typed into it by then is what the editor starts with.
 */
export function WritingBox({ name, label, document, onChange, describedBy, ...props }: Props) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState<Ready | null>(null);
  const [markdown] = useState(() => props.markdown ?? toMarkdown(document));
  const latest = useRef({ document, markdown, onChange });
  const [plain] = useState(() => ({
    __html: plainTextArea({ id, name: `${name}Text`, describedBy, markdown }),
  }));

  useEffect(() => {
    latest.current = { document, markdown, onChange };
  });

  useEffect(() => {
    const area = holder.current?.querySelector("textarea");
    if (!area) return;
    let gone = false;
    let told = latest.current.markdown;
    const tell = () => {
      if (area.value === told) return;
      told = area.value;
      latest.current.onChange?.(fromMarkdown(area.value));
    };
    const stopListening = listenToPlain(area, tell);
    tell();
    import("./rich-editor.tsx").then(
      ({ RichEditor }) => {
        if (gone) return;
        tell();
        const untouched = area.value === latest.current.markdown;
        const start = untouched ? latest.current.document : fromMarkdown(area.value);
        setReady({ Editor: RichEditor, start, focus: area.ownerDocument.activeElement === area });
      },
      // The text area stays, and works.
      () => undefined,
    );
    return () => {
      gone = true;
      tell();
      stopListening();
    };
  }, []);

  if (ready) {
    const { Editor, start, focus } = ready;
    const props = { name, label, describedBy, onChange, autoFocus: focus };
    return <Editor {...props} document={start} />;
  }
  return (
    <div className="app-writing">
      <label className="nhsuk-label app-writing__label" htmlFor={id}>
        {label}
      </label>
      {/* React would put the first text back over what was typed before it came. */}
      <div ref={holder} dangerouslySetInnerHTML={plain} suppressHydrationWarning />
    </div>
  );
}

function listenToPlain(area: HTMLTextAreaElement, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tell();
    }, PAUSE);
  };
  area.addEventListener("input", soon);
  area.addEventListener("blur", tell);
  window.addEventListener("pagehide", tell, { capture: true });
  return () => {
    clearTimeout(timer);
    area.removeEventListener("input", soon);
    area.removeEventListener("blur", tell);
    window.removeEventListener("pagehide", tell, { capture: true });
  };
}

function plainTextArea(field: {
  id: string;
  name: string;
  describedBy: string | undefined;
  markdown: string;
}): string {
  const { id, name, describedBy, markdown } = field;
  const described = describedBy ? ` aria-describedby="${escapeHtml(describedBy)}"` : "";
  // The parser drops one line end after the tag.
  return (
    `<textarea class="nhsuk-textarea app-writing__plain" rows="16"` +
    ` spellcheck="true" autocapitalize="sentences" autocorrect="on" id="${escapeHtml(id)}"` +
    ` name="${escapeHtml(name)}"${described}>\n${escapeHtml(markdown)}</textarea>`
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

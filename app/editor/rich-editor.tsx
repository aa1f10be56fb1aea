import { Placeholder } from "@tiptap/extensions";
import type { Node } from "@tiptap/pm/model";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import type { EditorDocument } from "./document.ts";
import { fitting } from "./fitting.ts";
import { pasting } from "./pasting.ts";
import { documentExtensions } from "./schema.ts";
import { Toolbar } from "./toolbar.tsx";
import { useFlushing, useTelling } from "./use-telling.ts";

export type RichEditorProps = {
  name: string;
  label: string;
  document: EditorDocument;
  onChange?: (document: EditorDocument) => void;
  describedBy?: string;
  autoFocus: boolean;
};

const extensions = [...documentExtensions, Placeholder.configure({ placeholder: "Write…" })];

/** The editor itself, which comes only where someone writes. */
export function RichEditor(props: RichEditorProps) {
  const { name, label, onChange, describedBy, autoFocus } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { soon, now, flush } = useTelling((document) => onChange?.(document));
  const [start] = useState(() => fitting(props.document));
  const [isInWordsAlone] = useState(start !== props.document);
  const [isTooMuch, setTooMuch] = useState(false);
  const [fromElsewhere] = useState(() => pasting(() => setTooMuch(true)));

  const editor = useEditor({
    extensions,
    content: start,
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    autofocus: autoFocus ? "end" : false,
    editorProps: {
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${id}-label`,
        "aria-describedby": [describedBy, `${id}-way-out`].filter(Boolean).join(" "),
        class: "app-rich",
        spellcheck: "true",
        autocapitalize: "sentences",
        autocorrect: "on",
      },
      ...fromElsewhere,
      handleDOMEvents: {
        ...fromElsewhere.handleDOMEvents,
        keydown: (_, event) => leavesByTab(event),
      },
    },
    onCreate: ({ editor }) => {
      const answer = firstEmptyParagraph(editor.state.doc);
      if (answer !== null && !autoFocus) editor.commands.setTextSelection(answer);
    },
    onUpdate: ({ editor }) => {
      setTooMuch(false);
      soon(editor);
    },
    onBlur: ({ editor }) => flush(editor),
  });
  useFlushing(editor, flush);
  useEffect(() => {
    if (isInWordsAlone) now(editor);
    // Only now: a browser takes its time over so long a value.
    const fill = () => field.current && (field.current.value = JSON.stringify(editor.getJSON()));
    document.addEventListener("submit", fill, { capture: true });
    return () => document.removeEventListener("submit", fill, { capture: true });
  }, [editor, isInWordsAlone, now]);

  // In lists Tab moves items, so there has to be another way out by keyboard.
  const escaped = useRef(false);
  function leavesByTab(event: KeyboardEvent): boolean {
    const leaves = event.key === "Tab" && escaped.current;
    if (event.key !== "Shift") escaped.current = event.key === "Escape";
    return leaves;
  }

  return (
    <div className="app-writing">
      <span
        className="nhsuk-label app-writing__label"
        id={`${id}-label`}
        onClick={() => editor.commands.focus()}
      >
        {label}
      </span>
      <div className="app-writing__sheet">
        <Toolbar editor={editor} controls={id} />
        {isInWordsAlone && (
          <p role="status" className="app-writing__notice">
            This text had a part that is not known here. All its words are here; its headings, lists
            and tables have become plain paragraphs.
          </p>
        )}
        {isTooMuch && (
          <p role="alert" className="app-writing__notice">
            <strong>That is too long to paste.</strong> With it, the text would have more than
            200,000 characters, which is more than can be saved. Nothing was changed, and all that
            you wrote is here. Paste it in smaller parts.
          </p>
        )}
        <EditorContent editor={editor} />
      </div>
      <p className="nhsuk-u-visually-hidden" id={`${id}-way-out`}>
        To leave the text by keyboard, press Escape and then Tab. Escape and then Shift and Tab
        leads to the formatting, and from within a table to its rows and columns.
      </p>
      <input type="hidden" name={name} ref={field} />
    </div>
  );
}

/** Where an answer would begin, so that whoever comes by keyboard does not write into the question. */
function firstEmptyParagraph(doc: Node): number | null {
  let found: number | null = null;
  doc.descendants((node, at) => {
    if (found === null && node.type.name === "paragraph" && node.content.size === 0) found = at + 1;
    return found === null;
  });
  return found;
}

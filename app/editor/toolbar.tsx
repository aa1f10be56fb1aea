import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { LinkForm } from "./link-form.tsx";
import { ToolRow } from "./tool-row.tsx";
import { TABLE_TOOLS, TOOLS, isInTable } from "./tools.ts";

/** The formatting buttons, and within a table those for its rows and columns. */
export function Toolbar({ editor, controls }: { editor: Editor; controls: string }) {
  const [linking, setLinking] = useState(false);
  const inTable = useEditorState({ editor, selector: ({ editor }) => isInTable(editor) });
  const row = { editor, controls };
  return (
    <div className="app-toolbars">
      <ToolRow
        {...row}
        name="Formatting"
        tools={TOOLS}
        open={() => setLinking(!linking)}
        isOpen={linking}
      />
      {inTable && <ToolRow {...row} name="Table" tools={TABLE_TOOLS} />}
      {linking ? <LinkForm editor={editor} onDone={() => setLinking(false)} /> : null}
    </div>
  );
}

import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useId, useState } from "react";
import { completeAddress } from "./links.ts";

/**
 * Asks where a link goes. It stands inside the page's own form, so it is none itself. With nothing
 * selected the address becomes the link's words.
 */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const id = useId();
  const existing = (editor.getAttributes("link").href as string | undefined) ?? "";
  const [typed, setTyped] = useState(existing);
  const [wrong, setWrong] = useState(false);

  function close() {
    onDone();
    editor.commands.focus();
  }

  function add() {
    const href = completeAddress(typed);
    if (!href) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    const marks = [{ type: "link", attrs: { href } }];
    if (editor.state.selection.empty && existing === "") {
      chain.insertContent([{ type: "text", text: typed.trim(), marks }]).run();
    } else chain.setLink({ href }).run();
    onDone();
  }

  function remove() {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") add();
    else close();
  }

  return (
    <div className="app-link-form" role="group" aria-label="Link">
      <label className="nhsuk-label" htmlFor={id}>
        Address
      </label>
      {wrong ? (
        <p className="nhsuk-error-message" id={`${id}-error`} role="alert">
          Enter a web or email address, such as https://example.org
        </p>
      ) : null}
      <div className="app-link-form__row">
        <input
          className="nhsuk-input"
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoFocus
          value={typed}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="app-toolbar__tool" onClick={add}>
          {existing === "" ? "Add link" : "Change link"}
        </button>
        {existing === "" ? null : (
          <button type="button" className="app-toolbar__tool" onClick={remove}>
            Remove link
          </button>
        )}
        <button type="button" className="app-toolbar__tool" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}

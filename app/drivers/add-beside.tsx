import { Form } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { levelTitle } from "./driver-rules.ts";
import type { Adding } from "./use-diagram-keys.ts";

type Props = { adding: Adding; path: string; onGiveUp: () => void };

/** One line for the words of a box that is put in by key. Refused, it leads on to the form of a page, with what was typed. */
export const AddBeside = ({ adding: { level, aboveId, where }, path, onGiveUp }: Props) => (
  <Form
    method="post"
    action={`${path}/new?above=${aboveId}`}
    className="app-sheet"
    replace
    preventScrollReset
    onKeyDown={(event) => {
      if (event.key === "Escape") onGiveUp();
    }}
  >
    <input type="hidden" name="level" value={level} />
    <input type="hidden" name="aboveId" value={aboveId} />
    <TextInput
      label={`${levelTitle(level)} ${where}`}
      id="beside-text"
      name="text"
      maxLength={150}
      autoFocus
      autoComplete="off"
    />
    <p className="app-actions">
      <Button type="submit">Add it</Button>
      <button type="button" className="app-link-button" onClick={onGiveUp}>
        Add nothing
      </button>
    </p>
  </Form>
);

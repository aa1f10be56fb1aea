import { Form } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import type { Scope } from "./search-form.ts";

/** A word to search for, above a list of reflections. @param scope of what, if not of all that one can read */
export function SearchBox({ label, scope }: { label: string; scope?: Scope }) {
  return (
    <Form action="/journal/search" role="search" className="app-filter">
      {scope && <input type="hidden" name="scope" value={scope} />}
      <TextInput label={label} id="q" name="q" type="search" autoComplete="off" maxLength={200} />
      <Button type="submit" secondary>
        Search
      </Button>
    </Form>
  );
}

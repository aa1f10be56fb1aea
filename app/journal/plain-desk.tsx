import { Form, Link } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { field, hidden } from "../ui/form.tsx";

type Props = { entryId: string; revision: number; answer: object };

/**
 * Where writing goes on after a save without script was not taken. It stays plain even when script has come by then: the
 * writer is to bring two texts together or shorten one, and nothing may be saved meanwhile.
 */
export function PlainDesk({ entryId, revision, answer }: Props) {
  return (
    <Form method="post" reloadDocument>
      <input {...hidden("revision", answer, revision)} />
      <TextInput label="Title" {...field("title", answer)} />
      <Textarea label="Your reflection" rows={20} {...field("bodyText", answer)} />
      <div className="app-actions">
        <Button type="submit">Save and read it</Button>
        <Link to={`/journal/${entryId}`}>Stop here</Link>
      </div>
    </Form>
  );
}

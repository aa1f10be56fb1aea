import { redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, TextInput } from "nhsuk-react-components";
import { readForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { page } from "../ui/page.ts";
import { findEntry, untitled } from "./entries.server.ts";
import { listReaders } from "./readers.server.ts";
import { shareForm } from "./share-form.ts";
import { shareEntry } from "./shares.server.ts";

export const meta = page("Share a copy");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title } = await findEntry(actor, params.entryId);
  return { id, title: title || untitled, readers: await listReaders(actor) };
});

export const action = signedIn(async (actor, { request, params }) => {
  const form = await readForm(request, shareForm);
  if (form.refused) return form.refused;
  await shareEntry(actor, params.entryId, form.value);
  return redirect(`/journal/${params.entryId}`);
});

export default function Share() {
  const { id, title, readers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const chosen = field("readerId", answer);
  return (
    <>
      <Problems of={answer} />
      <h1>Share a copy</h1>
      <p className="app-lead">{title}</p>
      <p>
        They read it as it stands now. What you write later stays yours, until you share again. You
        can take it back at any time.
      </p>
      <p>
        Read it once more first: could a patient, a colleague or a family be recognised? Taking out
        names is seldom enough. Reflections may have to be disclosed to a court.
      </p>
      <Form method="post">
        <Radios legend="Who may read it?" id="readerId" name="readerId" error={chosen.error}>
          {readers.map((reader) => (
            <Radios.Item
              key={reader.id}
              id={`reader-${reader.id}`}
              value={reader.id}
              hint={reader.relation}
              defaultChecked={chosen.defaultValue === reader.id}
            >
              {reader.name}
            </Radios.Item>
          ))}
        </Radios>
        <TextInput
          label="What would you like from them? (optional)"
          hint="For example: what did I miss about the other side?"
          {...field("asked", answer)}
        />
        <Button type="submit">Share a copy</Button>
      </Form>
      <Link to={`/journal/${id}`}>Back, without sharing</Link>
    </>
  );
}

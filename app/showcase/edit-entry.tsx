import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openEntry, writeEntry } from "./entries.server.ts";
import { entryForm } from "./entry-form.ts";

export const meta = titled("Write for the public");

export const loader = signedIn((actor, { params }) => openEntry(actor, params.challengeId));

export const action = signedInForm(entryForm, async (actor, { params }, value) => {
  await writeEntry(actor, params.challengeId, value);
  return done(
    `/challenges/${params.challengeId}/showcase`,
    "Saved. It is not public until each fellow of the challenge approves.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditEntry() {
  const entry = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Write for the public</h1>
      <p className="app-lead">
        For somebody who knows nothing of it. Name no patient, and nobody who has not agreed: who
        worked on it says so for themselves.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, entry.revision)} />
        <TextInput label="Title" {...field("title", answer, entry.title)} />
        <Textarea label="What we tried" rows={5} {...field("tried", answer, entry.tried)} />
        <Textarea label="What we learned" rows={5} {...field("learned", answer, entry.learned)} />
        <Textarea
          label="What did not work (optional)"
          hint="Often what others can use most"
          rows={5}
          {...field("failed", answer, entry.failed)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${entry.id}/showcase`}>Back, changing nothing</Link>
    </>
  );
}

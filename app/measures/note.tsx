import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { noteForm } from "./happened-form.ts";
import { addNote, openMeasure } from "./happened.server.ts";

export const meta = titled("A note on the time line");

export const loader = signedIn((actor, { params }) => openMeasure(actor, params.measureId));

export const action = signedInForm(noteForm, async (actor, { params }, value, refuse) => {
  const errors = await addNote(actor, params.measureId, value);
  return errors
    ? refuse(errors)
    : done(`/measures/${params.measureId}`, "The note is on the time line.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewNote() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>A note on the time line</h1>
      <p className="app-lead">
        What happened that may explain the points: a test of change began, a ward moved, winter
        came. Prototypes stand there by themselves.
      </p>
      <Form method="post">
        <TextInput
          label="On which day?"
          hint="Like 3/12/2026"
          width={10}
          {...field("day", answer)}
        />
        <TextInput label="What happened?" {...field("text", answer)} />
        <Button type="submit">Add the note</Button>
      </Form>
      <Link to={`/measures/${id}`}>Back, adding nothing</Link>
    </>
  );
}

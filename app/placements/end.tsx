import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { endYear, endingForm, openEnding } from "./end-year.server.ts";
import { findOpenYear } from "./find-year.server.ts";

export const meta = titled("End a year");

export const loader = signedIn((actor, { params }) => openEnding(actor, params.fellowId));

export const action = signedInForm(
  async (actor, { params }) => endingForm(await findOpenYear(actor, params.fellowId)),
  async (actor, { params }, value) => {
    await endYear(actor, params.fellowId, value);
    return done(`/fellows/${params.fellowId}`, "The end of the year is saved. Nothing is lost.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const kinds = [
  { value: "completed", label: "Completed", hint: "They have come to the end of their year" },
  { value: "endedEarly", label: "Ended early", hint: "They leave before it is over" },
];

export default function End() {
  const { id, name, on, lastDay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>End the year of {name}</h1>
      <p className="app-lead">As it stands, it runs until {lastDay}. This cannot be taken back.</p>
      <p>
        Their journal stays theirs, to read and to write on. The host’s people go on reading the
        updates and reviews that were written until then. To let them take the year later instead,{" "}
        <Link to={`/fellows/${id}/deferral`}>defer it to a later cohort</Link>.
      </p>
      <Form method="post" noValidate>
        <Choices legend="How does it end?" choices={kinds} {...field("kind", answer)} />
        <TextInput label="Last day" type="date" width={10} {...field("on", answer, on)} />
        <Textarea
          label="A note (optional)"
          hint={`Only the programme’s leads and ${name} read it`}
          rows={3}
          {...field("note", answer)}
        />
        <Button type="submit">End the year</Button>
      </Form>
      <Link to={`/fellows/${id}`}>Back, changing nothing</Link>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { showDay } from "../cohorts/wall-time.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findOpenYear } from "./find-year.server.ts";
import { pauseForm } from "./pause-form.server.ts";
import { pauseYear } from "./pauses.server.ts";

export const meta = titled("Pause a year");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name, lastDay, cohort } = await findOpenYear(actor, params.fellowId);
  return { id, name, lastDay: showDay(lastDay, cohort.zone) };
});

export const action = signedInForm(
  async (actor, { params }) => pauseForm(await findOpenYear(actor, params.fellowId)),
  async (actor, { params }, value) =>
    done(`/fellows/${params.fellowId}`, await pauseYear(actor, params.fellowId, value)),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const reasons = [
  { value: "illness", label: "Illness" },
  { value: "parentalLeave", label: "Parental leave" },
  { value: "other", label: "Another reason" },
];

export default function Pause() {
  const { id, name, lastDay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Pause the year of {name}</h1>
      <p className="app-lead">
        What is still to come moves by as many days as they are away. The year ends on {lastDay} as
        it stands. Nothing that was written is touched, and they can go on writing.
      </p>
      <Form method="post" noValidate>
        <Choices
          legend="Why?"
          hint={`Only the programme’s leads and ${name} see the reason. Everybody else reads “paused”.`}
          choices={reasons}
          {...field("reason", answer)}
        />
        <TextInput label="First day away" type="date" width={10} {...field("from", answer)} />
        <TextInput
          label="First day back (optional)"
          hint="Leave it empty while nobody knows"
          type="date"
          width={10}
          {...field("until", answer)}
        />
        <Button type="submit">Pause the year</Button>
      </Form>
      <Link to={`/fellows/${id}`}>Back, changing nothing</Link>
    </>
  );
}

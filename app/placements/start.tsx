import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { startForm } from "./start-form.server.ts";
import { findUnstarted, openStart, startYear } from "./start-year.server.ts";

export const meta = titled("Start a year");

export const loader = signedIn((actor, { params }) => openStart(actor, params.fellowId));

export const action = signedInForm(
  async (actor, { params }) => startForm(await findUnstarted(actor, params.fellowId)),
  async (actor, { params }, { on }) => {
    await startYear(actor, params.fellowId, on);
    return done(`/fellows/${params.fellowId}`, "The year is started.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Start() {
  const { id, name, isPlaced, on, cohort } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Start the year of {name}</h1>
      <p className="app-lead">The cohort’s year is {cohort}.</p>
      <p>
        The three host reviews come into the diary, about every four months. The fellow and the
        sponsor are asked a month before each.
      </p>
      {!isPlaced && (
        <p>
          {name} has no host yet. The year can start all the same;{" "}
          <Link to={`/fellows/${id}/placement`}>place them first</Link> if you can.
        </p>
      )}
      <Form method="post" noValidate>
        <TextInput label="First day" type="date" width={10} {...field("on", answer, on)} />
        <Button type="submit">Start the year</Button>
      </Form>
      <Link to={`/fellows/${id}`}>Back, changing nothing</Link>
    </>
  );
}

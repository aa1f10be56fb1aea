import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { SomebodyFields } from "../ui/somebody-fields.tsx";
import { titled } from "../ui/titled.ts";
import { panelForm } from "./panel-form.ts";
import { addToPanel, openPanel } from "./panel.server.ts";

export const meta = titled("Put somebody on the panel");

export const loader = signedIn((actor, { params }) => openPanel(actor, params.dayId));

export const action = signedInForm(panelForm, async (actor, { params }, value) => {
  const name = await addToPanel(actor, params.dayId, value);
  return done(`/presentation-days/${params.dayId}`, `${name} is on the panel, and is told.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const parts = [
  { value: "citizen", label: "Citizen partner" },
  { value: "sponsor", label: "Sponsor" },
  { value: "faculty", label: "Faculty" },
  { value: "guest", label: "Guest", hint: "An alum, or somebody else of the programme" },
];

export default function AddToPanel() {
  const { id, when, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Put somebody on the panel</h1>
      <p className="app-soft">{when}</p>
      <p className="app-lead">
        They read abstracts and slides, ask, and tell each fellow what they heard.
      </p>
      <Form method="post" noValidate>
        <SomebodyFields
          label="Somebody of the cohort or its challenges"
          people={people}
          answer={answer}
        />
        <Choices legend="What are they on it?" choices={parts} {...field("part", answer)} />
        <Button type="submit">Put them on it</Button>
      </Form>
      <Link to={`/presentation-days/${id}`}>Back, changing nothing</Link>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { proposeForm } from "./plan-forms.ts";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { ProposalFields } from "./proposal-fields.tsx";
import { openProposing, proposeAnew } from "./propose.server.ts";
import { ProposeButton } from "./propose-button.tsx";

export const meta = titled("Propose the sets anew");

export const loader = signedIn((actor, { params }) => openProposing(actor, params.planId));

export const action = signedInForm(proposeForm, async (actor, { params }, value) => {
  await proposeAnew(actor, params.planId, value);
  return done(`/set-plans/${params.planId}`, "Proposed anew. What has changed is named below.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Propose() {
  const { id, revision, cohort, sets, ...settings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <PlanEyebrow cohort={cohort} />
      <h1>Propose the sets anew</h1>
      <p className="app-lead">
        Moves by hand are not kept, except in sets that you tick. You see what has changed, and can
        go back to how it was.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Checkboxes
          id="keep-choices"
          name="keep"
          legend="Sets that stay as they are (optional)"
          legendProps={{ size: "m" }}
          small
        >
          {sets.map((set) => {
            const box = field(`keep.${set.id}`, answer);
            return (
              <Checkboxes.Item
                key={set.id}
                id={box.id}
                name={box.name}
                value="yes"
                hint={`${set.people} people`}
                defaultChecked={box.defaultValue === "yes"}
              >
                {set.name}
              </Checkboxes.Item>
            );
          })}
        </Checkboxes>
        <ProposalFields settings={settings} answer={answer} />
        <ProposeButton>Propose anew</ProposeButton>
      </Form>
      <Link to={`/set-plans/${id}`}>Back, changing nothing</Link>
    </>
  );
}

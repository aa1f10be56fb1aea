import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { FacilitatorSelect } from "./facilitator-select.tsx";
import { NeedsBoxes } from "./needs-boxes.tsx";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { plannedSetForm } from "./plan-forms.ts";
import { changePlannedSet, openPlannedSet } from "./planned-set.server.ts";

export const meta = titled("Change a planned set");

export const loader = signedIn((actor, { params }) =>
  openPlannedSet(actor, params.planId, params.plannedSetId),
);

export const action = signedInForm(plannedSetForm, async (actor, { params }, value, refuse) => {
  const { planId, plannedSetId } = params;
  const outcome = await changePlannedSet(actor, planId, plannedSetId, value);
  if ("refused" in outcome) return refuse(outcome.refused);
  return done(`/set-plans/${planId}#set-${plannedSetId}`, `${outcome.changed} is saved.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function PlannedSet() {
  const { plan, cohort, name, facilitatorId, meets, facilitators } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <PlanEyebrow cohort={cohort} />
      <h1>{name}</h1>
      <Form method="post">
        <input {...hidden("revision", answer, plan.revision)} />
        <TextInput label="Name" {...field("name", answer, name)} />
        <FacilitatorSelect
          name="facilitatorId"
          label="Facilitator"
          people={facilitators}
          chosen={facilitatorId}
          answer={answer}
        />
        <NeedsBoxes
          legend="Access needs that it meets"
          hint="By its place, its facilitator or how it meets"
          name="meets"
          chosen={meets}
          answer={answer}
        />
        <Confirm of={answer} label="Save it all the same" />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/set-plans/${plan.id}`}>Back, changing nothing</Link>
    </>
  );
}

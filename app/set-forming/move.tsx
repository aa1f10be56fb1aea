import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { movePerson, openMove } from "./moves.server.ts";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { moveForm } from "./plan-forms.ts";

export const meta = titled("Move somebody");

export const loader = signedIn((actor, { params }) => openMove(actor, params.planId));

export const action = signedInForm(moveForm, async (actor, { params }, value, refuse) => {
  const outcome = await movePerson(actor, params.planId, value);
  if ("refused" in outcome) return refuse(outcome.refused);
  const { moved, to } = outcome;
  const said = to ? `${moved} is in ${to} now.` : `${moved} is in no set now.`;
  return done(`/set-plans/${params.planId}#person-${value.personId}`, said);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

/** Where a move that was sent from the plan is asked about, and can be changed. */
export default function Move() {
  const { id, revision, cohort, people, sets } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <PlanEyebrow cohort={cohort} />
      <h1>Move somebody</h1>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Select label="Whom" {...field("personId", answer)}>
          <Select.Option value="">Choose one</Select.Option>
          {people.map((person) => (
            <Select.Option key={person.id} value={person.id}>
              {person.name}
            </Select.Option>
          ))}
        </Select>
        <Select label="Where to" {...field("to", answer)}>
          <Select.Option value="">No set</Select.Option>
          {sets.map((set) => (
            <Select.Option key={set.id} value={set.id}>
              {set.name}
            </Select.Option>
          ))}
        </Select>
        <Confirm of={answer} label="Move them all the same" />
        <Button type="submit">Move</Button>
      </Form>
      <Link to={`/set-plans/${id}`}>Back, moving nobody</Link>
    </>
  );
}

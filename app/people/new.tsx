import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Select } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { type Answer, Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { addByHand, openNewPerson } from "./people.server.ts";
import { PersonFields } from "./person-fields.tsx";
import { newPersonForm } from "./person-form.ts";
import { roleKinds, roles } from "./roles.ts";

export const meta = titled("Add a person");

export const loader = signedIn((actor, { params }) => openNewPerson(actor, params.programmeId));

export const action = signedInForm(newPersonForm, async (actor, { params }, value) => {
  const added = await addByHand(actor, params.programmeId, value);
  const page = `/programmes/${params.programmeId}/people/${added.id}`;
  return added.role
    ? done(
        `${page}/roles/new?${new URLSearchParams({ role: added.role })}`,
        "Added. One more thing about their role.",
      )
    : done(page, "Added. An invitation brings them in.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewPerson() {
  const { id, name, cohorts, usualId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const there = thereIn(answer);
  return (
    <>
      <Problems of={answer} />
      {there && (
        <p className="app-said">
          <Link to={`/programmes/${id}/people/${there.id}`}>Open the page of {there.name}</Link>
        </p>
      )}
      <p className="app-eyebrow">{name}</p>
      <h1>Add a person</h1>
      <p className="app-lead">
        They belong to the programme from now on. Nothing is sent until you invite them.
      </p>
      <Form method="post">
        <PersonFields answer={answer} />
        <Select label="First role (optional)" {...field("role", answer)}>
          <Select.Option value="">None yet</Select.Option>
          {roleKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {roles[kind].name}
            </Select.Option>
          ))}
        </Select>
        {cohorts.length > 0 && (
          <Select
            label="Cohort"
            hint="For a fellow, faculty, a citizen partner or an assessor. What other roles relate to is asked next."
            {...field("cohortId", answer, usualId)}
          >
            {cohorts.map((cohort) => (
              <Select.Option key={cohort.id} value={cohort.id}>
                {cohort.name}
              </Select.Option>
            ))}
          </Select>
        )}
        <Button type="submit">Add</Button>
      </Form>
      <Link to={`/programmes/${id}/people`}>Back to the people</Link>
    </>
  );
}

/** Who has the email address already, when the answer says so. */
function thereIn(answer: Answer) {
  if (!answer || !("typed" in answer) || !answer.typed.thereId) return null;
  return { id: answer.typed.thereId, name: answer.typed.thereName };
}

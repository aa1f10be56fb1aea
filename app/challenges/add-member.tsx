import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { SomebodyFields } from "../ui/somebody-fields.tsx";
import { titled } from "../ui/titled.ts";
import { memberForm } from "./member-form.ts";
import { addMember, openMembers } from "./members.server.ts";

export const meta = titled("Add somebody to the challenge");

export const loader = signedIn((actor, { params }) => openMembers(actor, params.challengeId));

export const action = signedInForm(memberForm, async (actor, { params }, value) => {
  const name = await addMember(actor, params.challengeId, value);
  return done(`/challenges/${params.challengeId}`, `${name} is on the challenge, and is told.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const roles = [
  { value: "citizen", label: "Citizen partner", hint: "A peer: writes this page with you" },
  { value: "analyst", label: "Analyst", hint: "Reads this page, and keeps its measures" },
];

export default function AddMember() {
  const { id, title, citizens } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Add somebody to the challenge</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">
        They are told by email. Fellows come to a challenge by their placement.
      </p>
      <Form method="post" noValidate>
        <SomebodyFields label="A citizen partner of the cohort" people={citizens} answer={answer} />
        <Choices legend="What are they on it?" choices={roles} {...field("role", answer)} />
        <Button type="submit">Add them</Button>
      </Form>
      <Link to={`/challenges/${id}`}>Back, changing nothing</Link>
    </>
  );
}

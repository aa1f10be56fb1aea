import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { correctPerson, openCorrection } from "./correct-person.server.ts";
import { PersonFields } from "./person-fields.tsx";
import { personForm } from "./person-form.ts";

export const meta = titled("Correct a name or email address");

export const loader = signedIn(async (actor, { params }) => {
  const person = await openCorrection(actor, params.programmeId, params.personId);
  const { id, programmeId, name, email, profession } = person;
  return { id, programmeId, name, email, profession };
});

export const action = signedInForm(personForm, async (actor, { params }, value) => {
  const { programmeId, personId } = params;
  const isMoved = await correctPerson(actor, programmeId, personId, value);
  return done(
    `/programmes/${programmeId}/people/${personId}`,
    isMoved ? "Corrected. They sign in with the new address from now on." : "Corrected.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditPerson() {
  const person = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Correct what is known of {person.name}</h1>
      <p>
        Another email address signs them out everywhere and ends the invitations to the old one,
        which is told of the change.
      </p>
      <Form method="post">
        <PersonFields person={person} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/programmes/${person.programmeId}/people/${person.id}`}>
        Back, changing nothing
      </Link>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { inviteForm, inviteToOffer, openInviting } from "./invite.server.ts";

export const meta = titled("Ask somebody to offer");

export const loader = signedIn((actor, { params }) => openInviting(actor, params.cohortId));

export const action = signedInForm(inviteForm, async (actor, { params }, value, refuse) => {
  const name = await inviteToOffer(actor, params.cohortId, value);
  if (name === null)
    return refuse({
      email: [
        "Nobody of this programme has that address. Check it, or have a lead add the person first",
      ],
    });
  return done(`/cohorts/${params.cohortId}/mentors`, `${name} is asked by email.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Invite() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>Ask somebody to mentor or coach</h1>
      <p className="app-lead">
        They are asked by email, and say for how many fellows, and when they have time. Alumni,
        faculty, and those who mentor or coach already can offer without being asked.
      </p>
      <Form method="post" noValidate>
        <TextInput
          label="Their email address"
          hint="They must belong to the programme"
          type="email"
          autoComplete="off"
          {...field("email", answer)}
        />
        <Button type="submit">Ask them</Button>
      </Form>
      <Link to={`/cohorts/${id}/mentors`}>Back, without asking</Link>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { declineInterest, openDecline } from "./answer-interest.server.ts";
import { declineForm } from "./interest-form.ts";

export const meta = titled("Decline an expression of interest");

export const loader = signedIn((actor, { params }) => openDecline(actor, params.interestId));

export const action = signedInForm(declineForm, async (actor, { params }, { reason }) => {
  await declineInterest(actor, params.interestId, reason);
  return done(`/interests/${params.interestId}`, "Declined. Your reason is on its way by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function DeclineInterest() {
  const { id, organisation, contactName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Decline {organisation}</h1>
      <Form method="post">
        <Textarea
          label="Your reason"
          hint={`Mailed to ${contactName} as you write it, with thanks around it. What would have to be different?`}
          rows={6}
          {...field("reason", answer)}
        />
        <Button type="submit">Decline, and email the reason</Button>
      </Form>
      <Link to={`/interests/${id}`}>Back, sending nothing</Link>
    </>
  );
}

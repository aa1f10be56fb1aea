import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changesForm } from "./approval-form.ts";
import { askForChanges, openApproval } from "./approval.server.ts";

export const meta = titled("Ask for other names");

export const loader = signedIn(async (actor, { params }) => {
  const { id, fellow } = await openApproval(actor, params.feedbackId);
  return { id, fellow };
});

export const action = signedInForm(changesForm, async (actor, { params }, { changesAsked }) => {
  await askForChanges(actor, params.feedbackId, changesAsked);
  return done(`/feedback/${params.feedbackId}`, "Sent back. They are told by email to look here.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AskForChanges() {
  const { id, fellow } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Ask {fellow} to change something</h1>
      <p>The names go back to {fellow}, and nobody new is written to meanwhile.</p>
      <Form method="post">
        <Textarea
          label="What should change, and why?"
          hint="They read it here. The email says only that there is something to read."
          rows={4}
          {...field("changesAsked", answer)}
        />
        <Button type="submit">Send the names back</Button>
      </Form>
      <Link to={`/feedback/${id}/approval`}>Back to the names</Link>
    </>
  );
}

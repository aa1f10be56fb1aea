import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { submissionForm } from "./decision-form.ts";
import { ReadyToSend } from "./ready-to-send.tsx";
import { openSubmission, submitProposal } from "./steps.server.ts";

export const meta = titled("Send a proposal");

export const loader = signedIn(async (actor, { params }) => {
  const { proposal, missing } = await openSubmission(actor, params.proposalId);
  const { id, title, revision } = proposal;
  return { id, title, revision, missing };
});

export const action = signedInForm(submissionForm, async (actor, { params }, { revision }) => {
  await submitProposal(actor, params.proposalId, revision);
  return done(`/proposals/${params.proposalId}`, "Sent. The programme’s leads are told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SubmitProposal() {
  const { id, title, revision, missing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Send “{title}” to the programme</h1>
      <ReadyToSend proposalId={id} missing={missing} />
      {missing.needed.length === 0 && (
        <>
          <p>
            The programme’s leads read it, and approve it, ask for changes or decline it, with their
            reasons. Until then it stays as it is now; you can withdraw it at any time to change it.
          </p>
          <Form method="post">
            <input type="hidden" name="revision" value={revision} />
            <Button type="submit">Send it</Button>
          </Form>
        </>
      )}
      <Link to={`/proposals/${id}`}>Back, sending nothing</Link>
    </>
  );
}

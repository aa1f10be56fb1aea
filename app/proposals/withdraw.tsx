import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { withdrawalForm } from "./decision-form.ts";
import { openWithdrawal, withdrawProposal } from "./steps.server.ts";

export const meta = titled("Withdraw a proposal");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title } = await openWithdrawal(actor, params.proposalId);
  return { id, title };
});

export const action = signedInForm(withdrawalForm, async (actor, { params }, { reason }) => {
  await withdrawProposal(actor, params.proposalId, reason);
  return done(
    `/proposals/${params.proposalId}`,
    "Withdrawn. The programme’s leads are told by email. Nothing you wrote is lost.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function WithdrawProposal() {
  const { id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Withdraw “{title}”</h1>
      <p>
        Nothing is lost: the text, the comments and the history stay, and you can change it and send
        it again.
      </p>
      <Form method="post">
        <Textarea
          label="Why (optional)"
          hint="The programme reads it. It helps them to help you"
          rows={3}
          {...field("reason", answer)}
        />
        <Button type="submit">Withdraw it</Button>
      </Form>
      <Link to={`/proposals/${id}`}>Back, withdrawing nothing</Link>
    </>
  );
}

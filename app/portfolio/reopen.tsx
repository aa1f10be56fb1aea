import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { reopeningForm } from "./portfolio-forms.ts";
import { openReopening, reopenPortfolio } from "./submissions.server.ts";

export const meta = titled("Open a portfolio again");

export const loader = signedIn(async (actor, { params }) => {
  const { signedBy, portfolio } = await openReopening(actor, params.submissionId);
  return { signedBy, cohortId: portfolio.fellow.cohortId };
});

export const action = signedInForm(reopeningForm, async (actor, { params }, { reason }) => {
  const cohortId = await reopenPortfolio(actor, params.submissionId, reason);
  return done(`/cohorts/${cohortId}/portfolios`, "Opened again. The fellow is told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Reopen() {
  const { signedBy, cohortId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Open {signedBy}’s portfolio again</h1>
      <p>
        {signedBy} can then change it and hand it in once more. Until they do, faculty cannot read
        it. What was signed stays on record, for {signedBy} to see.
      </p>
      <Form method="post">
        <Textarea
          label="Why?"
          hint={`${signedBy} reads this`}
          rows={4}
          {...field("reason", answer)}
        />
        <Button type="submit">Open it again</Button>
      </Form>
      <Link to={`/cohorts/${cohortId}/portfolios`}>Back, leaving it as it is</Link>
    </>
  );
}

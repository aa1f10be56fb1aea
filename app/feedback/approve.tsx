import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { approvalForm } from "./approval-form.ts";
import { approveNames, openApproval } from "./approval.server.ts";
import { NamedGroups } from "./named-groups.tsx";

export const meta = titled("Names to approve");

export const loader = signedIn((actor, { params }) => openApproval(actor, params.feedbackId));

export const action = signedInForm(approvalForm, async (actor, { params }, value) => {
  const asked = await approveNames(actor, params.feedbackId, value);
  const said = asked === 1 ? "1 person is asked by email." : `${asked} people are asked by email.`;
  return done(`/feedback/${params.feedbackId}`, `Approved. ${said}`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Approve() {
  const { id, fellow, round, groups, advice, waiting, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // Where all of them wait, a mark on each would say nothing.
  const isAdded = groups.some(({ raters }) => raters.some(({ isAsked }) => isAsked));
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/feedback-rounds/${round.id}`}>{`${round.cohort}, round ${round.number}`}</Link>
      </p>
      <h1>The raters of {fellow}</h1>
      <p className="app-lead">
        {waiting === 0
          ? "No name waits for you now."
          : "Can these people say something, and would you ask them? They are written to when you approve."}
      </p>
      <h2>Who is named</h2>
      <NamedGroups groups={groups} isSent={isAdded} />
      {advice.length > 0 && (
        <>
          <h2>Worth a thought</h2>
          <ul>
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {waiting > 0 && (
        <>
          <Form method="post">
            <input {...hidden("seen", answer, seen)} />
            <Button type="submit">
              {waiting === 1 ? "Approve and ask 1 person" : `Approve and ask ${waiting} people`}
            </Button>
          </Form>
          <p>
            <Link to={`/feedback/${id}/changes`}>Ask {fellow} to change something first</Link>
          </p>
        </>
      )}
      <Link to={`/feedback/${id}`}>Back to {fellow}’s feedback</Link>
    </>
  );
}

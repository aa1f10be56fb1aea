import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, InsetText, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { decisionForm } from "./decision-form.ts";
import { ProposalAnswers } from "./proposal-answers.tsx";
import { answersOf } from "./proposals.server.ts";
import { decideProposal, findToDecide, whyUndecidable } from "./steps.server.ts";

export const meta = titled("Decide on a proposal");

export const loader = signedIn(async (actor, { params }) => {
  const proposal = await findToDecide(actor, params.proposalId);
  const { id, title, host, revision } = proposal;
  const answers = answersOf(proposal, actor.zone);
  const closed = whyUndecidable(proposal);
  return data({ id, title, host: host.name, revision, answers, closed }, closed ? 409 : 200);
});

export const action = signedInForm(decisionForm, async (actor, { params }, decision) => {
  await decideProposal(actor, params.proposalId, decision);
  return done(`/proposals/${params.proposalId}`, "Answered. The host’s leads are told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const decisions = [
  {
    value: "approved",
    label: "Approve it",
    hint: "It is locked, and a fellow can be placed on it",
  },
  {
    value: "changesAsked",
    label: "Ask for changes",
    hint: "The host changes it and sends it again",
  },
  { value: "declined", label: "Decline it", hint: "It ends here. The host can draft another" },
];

export default function DecideOnProposal() {
  const { id, title, host, revision, answers, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{host}</p>
      <h1>Decide on “{title}”</h1>
      {closed && <InsetText>{closed}</InsetText>}
      <ProposalAnswers answers={answers} isDraft={false} />
      {(!closed || answer) && (
        <Form method="post">
          <input {...hidden("revision", answer, revision)} />
          <Choices
            legend="Your answer"
            hint="For the programme. The host’s leads are told by email that there is one"
            choices={decisions}
            {...field("decision", answer)}
          />
          <Textarea
            label="Why"
            hint="The host reads it. Needed unless you approve: say what should change, or what they can learn from it"
            rows={5}
            {...field("reason", answer)}
          />
          <Button type="submit">Send the answer</Button>
        </Form>
      )}
      <Link to={`/proposals/${id}`}>Back to the proposal and its comments</Link>
    </>
  );
}

import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, InsetText } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import {
  findOwnProposal,
  offeredCohorts,
  saveProposal,
  typedFields,
  whyClosed,
} from "./draft.server.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { changeForm } from "./proposal-form.server.ts";

export const meta = titled("Change a proposal");

export const loader = signedIn(async (actor, { params }) => {
  const proposal = await findOwnProposal(actor, params.proposalId);
  const { id, title, host, revision, cohortId } = proposal;
  const offered = await offeredCohorts(host.programmeId, cohortId);
  const closed = whyClosed(proposal);
  const text = typedFields(proposal, actor.zone);
  // What somebody typed stays with them on this page, even when the proposal was sent meanwhile.
  return data({ id, title, text, revision, offered, closed }, closed ? 409 : 200);
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { host, cohortId } = await findOwnProposal(actor, params.proposalId);
    return changeForm(await offeredCohorts(host.programmeId, cohortId), actor.zone);
  },
  async (actor, { params }, text) => {
    await saveProposal(actor, params.proposalId, text);
    return done(`/proposals/${params.proposalId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditProposal() {
  const { id, title, text, revision, offered, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = <Link to={`/proposals/${id}`}>Back, changing nothing</Link>;
  if (closed && !answer)
    return (
      <>
        <h1>{title}</h1>
        <InsetText>{closed}</InsetText>
        {back}
      </>
    );
  return (
    <>
      <Problems of={answer} />
      <h1>{title}</h1>
      <p className="app-lead">
        Only the title has to be there. Leave what you do not know yet; the page of the proposal
        says what it needs before it can be sent.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <ProposalFields text={text} offered={offered} answer={answer} />
        <Button type="submit">Save the draft</Button>
      </Form>
      {back}
    </>
  );
}

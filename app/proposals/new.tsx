import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { draftProposal, findHostToProposeFor, offeredCohorts } from "./draft.server.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { proposalForm } from "./proposal-form.server.ts";

export const meta = titled("Draft a challenge");

export const loader = signedIn(async (actor, { params }) => {
  const host = await findHostToProposeFor(actor, params.hostId);
  return { host, offered: await offeredCohorts(host.programmeId) };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { programmeId } = await findHostToProposeFor(actor, params.hostId);
    return proposalForm(await offeredCohorts(programmeId), actor.zone);
  },
  async (actor, { params }, text) =>
    done(
      `/proposals/${await draftProposal(actor, params.hostId, text)}`,
      "Saved. Come back to it as often as you like; nothing is sent yet.",
    ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewProposal() {
  const { host, offered } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{host.name}</p>
      <h1>Draft a challenge</h1>
      <p className="app-lead">
        A Fellowship Challenge is real, and hard: others have tried and fallen short, or nobody yet
        knows what to do. A title is enough to begin with. Save what you have, and the programme
        helps you with the rest.
      </p>
      <Form method="post">
        <ProposalFields offered={offered} answer={answer} />
        <Button type="submit">Save the draft</Button>
      </Form>
      <Link to={`/hosts/${host.id}`}>Back, saving nothing</Link>
    </>
  );
}

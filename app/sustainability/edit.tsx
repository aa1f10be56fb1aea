import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { HandoverFields } from "./handover-fields.tsx";
import { changedHandoverForm } from "./handover-form.server.ts";
import { changeHandover, openHandover } from "./handovers.server.ts";

export const meta = titled("Change a handover");

export const loader = signedIn((actor, { params }) =>
  openHandover(actor, params.challengeId, params.handoverId),
);

export const action = signedInForm(
  async (actor, { params }) =>
    changedHandoverForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params }, value, refuse) => {
    const errors = await changeHandover(actor, params.challengeId, params.handoverId, value);
    if (errors) return refuse(errors);
    return done(`/challenges/${params.challengeId}/sustainability`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditHandover() {
  const { challenge, owners, measures, revision, stored } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a handover</h1>
      <p className="app-soft">{challenge.title}</p>
      <p>A new owner is told by email when you save this.</p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <HandoverFields handover={stored} owners={owners} measures={measures} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/sustainability`}>Back, changing nothing</Link>
    </>
  );
}

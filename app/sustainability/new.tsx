import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { HandoverFields, noHandover } from "./handover-fields.tsx";
import { handoverForm } from "./handover-form.server.ts";
import { handOver, openNewHandover } from "./handovers.server.ts";

export const meta = titled("Hand something over");

export const loader = signedIn((actor, { params }) => openNewHandover(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) =>
    handoverForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params }, value, refuse) => {
    const errors = await handOver(actor, params.challengeId, value);
    if (errors) return refuse(errors);
    return done(
      `/challenges/${params.challengeId}/sustainability`,
      "It is handed over, and the owner is told by email.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewHandover() {
  const { challenge, owners, measures, today, review } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const handover = { ...noHandover, handedOverOn: today, reviewOn: review };
  return (
    <>
      <Problems of={answer} />
      <h1>Hand something over</h1>
      <p className="app-soft">{challenge.title}</p>
      <p className="app-lead">
        The owner is told by email when you save this. Ask them first: nobody sustains what they did
        not agree to.
      </p>
      <Form method="post" noValidate>
        <HandoverFields handover={handover} owners={owners} measures={measures} answer={answer} />
        <Button type="submit">Hand it over</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}/sustainability`}>Back, handing nothing over</Link>
    </>
  );
}

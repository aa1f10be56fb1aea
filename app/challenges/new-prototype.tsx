import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findToWork } from "./find-challenge.server.ts";
import { PlanFields } from "./plan-fields.tsx";
import { planForm } from "./prototype-form.server.ts";
import { openPlan, planPrototype } from "./prototypes.server.ts";

export const meta = titled("Plan a prototype");

export const loader = signedIn((actor, { params }) => openPlan(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) => planForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params }, value) => {
    const id = await planPrototype(actor, params.challengeId, value);
    return done(`/challenges/${params.challengeId}/prototypes/${id}`, "The prototype is planned.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewPrototype() {
  const { id, title, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const plan = { question: "", prediction: "", test: "", scale: "", startsOn: today };
  return (
    <>
      <Problems of={answer} />
      <h1>Plan a prototype</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">Small enough to fail, and soon enough to matter.</p>
      <Form method="post" noValidate>
        <PlanFields plan={plan} answer={answer} />
        <Button type="submit">Save the plan</Button>
      </Form>
      <Link to={`/challenges/${id}`}>Back, changing nothing</Link>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { publishForm } from "./plan-forms.ts";
import { openPublishing, publishPlan } from "./publish.server.ts";
import { listed } from "./rules.ts";

export const meta = titled("Publish the sets");

export const loader = signedIn((actor, { params }) => openPublishing(actor, params.planId));

export const action = signedInForm(publishForm, async (actor, { params }, value, refuse) => {
  const outcome = await publishPlan(actor, params.planId, value);
  if ("refused" in outcome) return refuse(outcome.refused);
  return done(
    `/cohorts/${outcome.cohortId}`,
    "The sets are published. Everybody who comes into one is told by email.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Publish() {
  const { id, revision, cohort, sets, against, confirm } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <PlanEyebrow cohort={cohort} />
      <h1>Publish the sets</h1>
      <p className="app-lead">
        Everybody who comes into a set is told by email, and sees its page. Who stays where they are
        is not.
      </p>
      <Sentences title="What has to be put right first" of={against} />
      <Sentences title="What you will be asked to confirm" of={confirm} />
      <h2>The sets</h2>
      <ul className="app-list">
        {sets.map((set) => (
          <li key={set.id}>
            <strong className="app-list__title">{set.name}</strong>
            <p className="app-soft">
              {set.isNew ? "A new set" : "It stands already, and is changed"} ·{" "}
              {set.facilitator ? `facilitated by ${set.facilitator}` : "no facilitator yet"}
            </p>
            <p>{set.members.length > 0 ? listed(set.members) : "Nobody"}</p>
            {!set.facilitator && (
              <Link to={`/set-plans/${id}/sets/${set.id}/edit`}>
                Say who facilitates it<span className="nhsuk-u-visually-hidden">: {set.name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {against.length === 0 && (
        <Form method="post">
          <input {...hidden("revision", answer, revision)} />
          <Confirm of={answer} label="Publish them all the same" />
          <Button type="submit">Publish the sets</Button>
        </Form>
      )}
      <Link to={`/set-plans/${id}`}>Back to the plan</Link>
    </>
  );
}

function Sentences({ title, of }: { title: string; of: string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

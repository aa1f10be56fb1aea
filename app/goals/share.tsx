import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { GoalReaders } from "./goal-readers.tsx";
import { audienceField, shareGoalForm } from "./share-form.ts";
import { openSharing, shareGoal } from "./shares.server.ts";

export const meta = titled("Share a goal");

export const loader = signedIn((actor, { params }) => openSharing(actor, params.goalId));

export const action = signedInForm(shareGoalForm, async (actor, { params }, audiences) => {
  const names = await shareGoal(actor, params.goalId, audiences);
  return done(`/goals/${params.goalId}`, `Shared with ${names}.`);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ShareGoal() {
  const { id, purpose, audiences, readers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Share a goal</h1>
      <p className="app-lead app-said-so">{purpose}</p>
      <p>
        They read it as it stands, and as you go on with it, until you take it back. Whoever comes
        to hold the role reads it then, and who no longer holds it does not.
      </p>
      <Form method="post">
        {audiences.length > 0 ? (
          <>
            <Checkboxes
              id="audience-choices"
              name="audiences"
              legend="Who may read it?"
              error={errorsOf(answer, "audiences")[0]}
            >
              {audiences.map(({ audience, title, names }, index) => {
                const ticked = field(audienceField(audience), answer);
                return (
                  <Checkboxes.Item
                    key={audience}
                    id={index === 0 ? "audiences" : ticked.id}
                    name={ticked.name}
                    value="yes"
                    hint={`Now ${names}`}
                    defaultChecked={ticked.defaultValue === "yes"}
                  >
                    {title}
                  </Checkboxes.Item>
                );
              })}
            </Checkboxes>
            <Button type="submit">Share it</Button>
          </>
        ) : (
          <p>
            {readers.length > 0
              ? "All who stand beside you in your year can read it."
              : "Nobody stands beside you in your year yet. Once somebody does, they are named here."}
          </p>
        )}
      </Form>
      <GoalReaders goalId={id} readers={readers} />
      <Link to={`/goals/${id}`}>Back, without sharing</Link>
    </>
  );
}

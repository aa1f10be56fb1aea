import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { GoalFields } from "./goal-fields.tsx";
import { changedGoalForm } from "./goal-form.server.ts";
import { changeGoal, openGoal } from "./goals.server.ts";

export const meta = titled("Change a goal");

export const loader = signedIn((actor, { params }) => openGoal(actor, params.goalId));

export const action = signedInForm(
  (actor) => changedGoalForm(actor.zone),
  async (actor, { params }, value) => {
    await changeGoal(actor, params.goalId, value);
    return done(`/goals/${params.goalId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditGoal() {
  const { domains, ...goal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a goal</h1>
      <p className="app-lead">Those with whom you share it read it as you save it here.</p>
      <Form method="post">
        <input {...hidden("revision", answer, goal.revision)} />
        <GoalFields goal={goal} domains={domains} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/goals/${goal.id}`}>Back, changing nothing</Link>
    </>
  );
}

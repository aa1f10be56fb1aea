import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findOwnGoal } from "./find-goal.server.ts";
import { closureForm } from "./goal-form.server.ts";
import { closeGoal } from "./goals.server.ts";

export const meta = titled("Close a goal");

export const loader = signedIn(async (actor, { params }) => {
  const { id, purpose, learned } = await findOwnGoal(actor, params.goalId);
  return { id, purpose, learned };
});

export const action = signedInForm(closureForm, async (actor, { params }, { learned }) => {
  await closeGoal(actor, params.goalId, learned);
  return done(`/goals/${params.goalId}`, "The goal is closed.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function CloseGoal() {
  const { id, purpose, learned } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Close a goal</h1>
      <p className="app-lead app-said-so">{purpose}</p>
      <p>Reached, changed or let go: each is a way to close it. You can open it again.</p>
      <Form method="post">
        <Textarea
          label="What did you learn?"
          hint="A line is enough. Whoever reads the goal reads it too"
          rows={3}
          {...field("learned", answer, learned)}
        />
        <Button type="submit">Close the goal</Button>
      </Form>
      <Link to={`/goals/${id}`}>Back, leaving it open</Link>
    </>
  );
}

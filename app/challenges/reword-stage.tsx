import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findOwnStage, rewordStage } from "./enter-stage.server.ts";
import { otherWordsForm } from "./stage-form.server.ts";

export const meta = titled("Put a stage in other words");

export const loader = signedIn((actor, { params }) =>
  findOwnStage(actor, params.challengeId, params.entryId),
);

export const action = signedInForm(otherWordsForm, async (actor, { params }, { about }) => {
  await rewordStage(actor, params.challengeId, params.entryId, about);
  return done(`/challenges/${params.challengeId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function RewordStage() {
  const { challengeId, about, stage, on } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Put it in other words</h1>
      <p className="app-soft">
        {stage}, since {on}
      </p>
      <p className="app-lead">
        Take out what should not stand here. The stage and its day stay as they are.
      </p>
      <Form method="post">
        <Textarea label="What brought you there?" rows={6} {...field("about", answer, about)} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challengeId}`}>Back, changing nothing</Link>
    </>
  );
}

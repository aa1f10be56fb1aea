import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { aimClosureForm } from "./aim-form.ts";
import { closeAim, findAim } from "./aims.server.ts";

export const meta = titled("Close an aim");

export const loader = signedIn(async (actor, { params }) => {
  const { challengeId, text, learned } = await findAim(actor, params.challengeId, params.aimId);
  return { challengeId, text, learned };
});

export const action = signedInForm(aimClosureForm, async (actor, { params }, { learned }) => {
  await closeAim(actor, params.challengeId, params.aimId, learned);
  return done(`/challenges/${params.challengeId}`, "The aim is closed, with what you learned.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function CloseAim() {
  const { challengeId, text, learned } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Close an aim</h1>
      <p className="app-lead app-said-so">{text}</p>
      <p>Reached, changed or let go: each is a way to close it, and each teaches something.</p>
      <Form method="post">
        <Textarea
          label="What did you learn?"
          hint="A line is enough"
          rows={3}
          {...field("learned", answer, learned)}
        />
        <Button type="submit">Close the aim</Button>
      </Form>
      <Link to={`/challenges/${challengeId}`}>Back, leaving it open</Link>
    </>
  );
}

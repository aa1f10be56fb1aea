import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { aimClosureForm } from "./aim-form.ts";
import { closeAim, findAim } from "./aims.server.ts";

export const meta = titled("Close an aim");

export const loader = signedIn(async (actor, { params }) => {
  const aim = await findAim(actor, params.challengeId, params.aimId);
  const { challengeId, text, learned, revision, closedAt } = aim;
  return { challengeId, text, learned, revision, isClosed: closedAt !== null };
});

export const action = signedInForm(aimClosureForm, async (actor, { params }, value) => {
  const wasClosed = await closeAim(actor, params.challengeId, params.aimId, value);
  const said = wasClosed ? "Saved." : "The aim is closed, with what you learned.";
  return done(`/challenges/${params.challengeId}`, said);
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function CloseAim() {
  const { challengeId, text, learned, revision, isClosed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>{isClosed ? "What was learned" : "Close an aim"}</h1>
      <p className="app-lead app-said-so">{text}</p>
      <p>
        {isClosed
          ? "It stays closed, and the day on which it was closed stays as it is."
          : "Reached, changed or let go: each is a way to close it, and each teaches something."}
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Textarea
          label="What did you learn?"
          hint="A line is enough"
          rows={3}
          {...field("learned", answer, learned)}
        />
        <Button type="submit">{isClosed ? "Save" : "Close the aim"}</Button>
      </Form>
      <Link to={`/challenges/${challengeId}`}>
        {isClosed ? "Back, changing nothing" : "Back, leaving it open"}
      </Link>
    </>
  );
}

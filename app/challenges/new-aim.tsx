import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { aimForm } from "./aim-form.ts";
import { openAims, setAim } from "./aims.server.ts";

export const meta = titled("Set an aim");

export const loader = signedIn((actor, { params }) => openAims(actor, params.challengeId));

export const action = signedInForm(aimForm, async (actor, { params }, { text }) => {
  await setAim(actor, params.challengeId, text);
  return done(`/challenges/${params.challengeId}`, "The aim is set.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewAim() {
  const { id, title, live, isFull } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Set an aim</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">At most three are live at a time.</p>
      {live.length > 0 && (
        <>
          <h2>Live now</h2>
          <ul>
            {live.map((aim) => (
              <li key={aim.id}>
                {aim.text} <Link to={`/challenges/${id}/aims/${aim.id}/closure`}>Close it</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {isFull && <p>These are three. Close one before you set another.</p>}
      <Form method="post">
        <Textarea
          label="What is to become different, for whom, by when?"
          hint="For example: by June, nobody with severe breathlessness waits a week for a call"
          rows={3}
          {...field("text", answer)}
        />
        <Button type="submit">Set the aim</Button>
      </Form>
      <Link to={`/challenges/${id}`}>Back, changing nothing</Link>
    </>
  );
}

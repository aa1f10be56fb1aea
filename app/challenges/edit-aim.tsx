import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changedAimForm } from "./aim-form.ts";
import { changeAim, findAim } from "./aims.server.ts";

export const meta = titled("Change an aim");

export const loader = signedIn(async (actor, { params }) => {
  const { challengeId, text, revision } = await findAim(actor, params.challengeId, params.aimId);
  return { challengeId, text, revision };
});

export const action = signedInForm(changedAimForm, async (actor, { params }, value) => {
  await changeAim(actor, params.challengeId, params.aimId, value);
  return done(`/challenges/${params.challengeId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditAim() {
  const { challengeId, text, revision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change an aim</h1>
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <Textarea
          label="What is to become different, for whom, by when?"
          rows={3}
          {...field("text", answer, text)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challengeId}`}>Back, changing nothing</Link>
    </>
  );
}

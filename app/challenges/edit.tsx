import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findToWork } from "./find-challenge.server.ts";
import { pageForm } from "./page-form.ts";
import { writePage } from "./write-page.server.ts";

export const meta = titled("Purpose and what is live now");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title, purpose, liveNow, revision } = await findToWork(actor, params.challengeId);
  return { id, title, purpose, liveNow, revision };
});

export const action = signedInForm(pageForm, async (actor, { params }, value) => {
  await writePage(actor, params.challengeId, value);
  return done(`/challenges/${params.challengeId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditChallenge() {
  const challenge = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Purpose and what is live now</h1>
      <p className="app-lead">Everybody who works on the challenge, and its host, read it.</p>
      <Form method="post">
        <input {...hidden("revision", answer, challenge.revision)} />
        <Textarea
          label="What the challenge is called"
          rows={4}
          {...field("title", answer, challenge.title)}
        />
        <Textarea
          label="Purpose (optional)"
          hint="For whom it is, and what would be different for them"
          rows={4}
          {...field("purpose", answer, challenge.purpose)}
        />
        <Textarea
          label="What is live now (optional)"
          hint="What you are doing these weeks, in a line or two"
          rows={3}
          {...field("liveNow", answer, challenge.liveNow)}
        />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challenge.id}`}>Back, changing nothing</Link>
    </>
  );
}

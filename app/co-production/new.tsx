import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { WorkFields } from "./work-fields.tsx";
import { workForm } from "./work-form.server.ts";
import { openNewWork, writeWork } from "./work.server.ts";

export const meta = titled("Write down what was done");

export const loader = signedIn((actor, { params }) => openNewWork(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) => workForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId } }, value) => {
    const id = await writeWork(actor, challengeId, value);
    return done(
      `/challenges/${challengeId}/co-production/${id}`,
      "Written down. Fellows and citizens find it on their homes, to say how they saw it.",
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewWork() {
  const { id, title, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Write down what was done</h1>
      <p className="app-soft">{title}</p>
      <Form method="post" noValidate>
        <WorkFields work={{ what: "", on: today }} answer={answer} />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${id}/co-production`}>Back, changing nothing</Link>
    </>
  );
}

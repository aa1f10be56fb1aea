import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findUnrated } from "./find-work.server.ts";
import { WorkFields } from "./work-fields.tsx";
import { changedWorkForm } from "./work-form.server.ts";
import { changeWork } from "./work.server.ts";

export const meta = titled("Put what was done in other words");

export const loader = signedIn(async (actor, { params }) => {
  const work = await findUnrated(actor, params.challengeId, params.workId);
  const { id, challengeId, what, revision, zone } = work;
  return { id, challengeId, revision, work: { what, on: typedDay(work.on, zone) } };
});

export const action = signedInForm(
  async (actor, { params }) =>
    changedWorkForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId, workId } }, value) => {
    await changeWork(actor, challengeId, workId, value);
    return done(`/challenges/${challengeId}/co-production/${workId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditWork() {
  const { id, challengeId, revision, work } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const path = `/challenges/${challengeId}/co-production/${id}`;
  return (
    <>
      <Problems of={answer} />
      <h1>Put what was done in other words</h1>
      <p>It can be changed until somebody has rated it.</p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <WorkFields work={work} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <p className="app-actions">
        <Link to={path}>Back, changing nothing</Link>
        <Link to={`${path}/removal`}>Take it off the record</Link>
      </p>
    </>
  );
}

import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { typedDay } from "../cohorts/days.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { VisitFields } from "./visit-fields.tsx";
import { changeVisit, findVisit } from "./visits.server.ts";
import { changedVisitForm } from "./note-forms.server.ts";

export const meta = titled("Change a visit or a conversation");

export const loader = signedIn(async (actor, { params }) => {
  const { zone, ...found } = await findVisit(actor, params.challengeId, params.visitId);
  const { challengeId, revision } = found;
  const { place, withWhom, seen, changes } = found;
  const visit = { on: typedDay(found.on, zone), place, withWhom, seen, changes };
  return { challengeId, revision, visit };
});

export const action = signedInForm(
  async (actor, { params }) =>
    changedVisitForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId, visitId } }, value) => {
    await changeVisit(actor, challengeId, visitId, value);
    return done(`/challenges/${challengeId}/visits`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditVisit() {
  const { challengeId, revision, visit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change a visit or a conversation</h1>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, revision)} />
        <VisitFields visit={visit} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/challenges/${challengeId}/visits`}>Back, changing nothing</Link>
    </>
  );
}

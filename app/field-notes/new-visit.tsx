import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findToWork } from "../challenges/find-challenge.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { VisitFields } from "./visit-fields.tsx";
import { openNewVisit, writeVisit } from "./visits.server.ts";
import { visitForm } from "./note-forms.server.ts";

export const meta = titled("Write down a visit or a conversation");

export const loader = signedIn((actor, { params }) => openNewVisit(actor, params.challengeId));

export const action = signedInForm(
  async (actor, { params }) => visitForm((await findToWork(actor, params.challengeId)).cohort.zone),
  async (actor, { params: { challengeId } }, value) => {
    await writeVisit(actor, challengeId, value);
    return done(`/challenges/${challengeId}/visits`, "Written down.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewVisit() {
  const { id, title, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const visit = { on: today, place: "", withWhom: "", seen: "", changes: "" };
  return (
    <>
      <Problems of={answer} />
      <h1>Write down a visit or a conversation</h1>
      <p className="app-soft">{title}</p>
      <Form method="post" noValidate>
        <VisitFields visit={visit} answer={answer} />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/challenges/${id}/visits`}>Back, changing nothing</Link>
    </>
  );
}

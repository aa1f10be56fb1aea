import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { NamedFields, ShowsField } from "./evidence-fields.tsx";
import { changeForm } from "./evidence-form.server.ts";
import { changeEvidence, openEvidence } from "./evidence.server.ts";
import { OnlyYou } from "./only-you.tsx";

export const meta = titled("Change evidence");

export const loader = signedIn((actor, { params }) => openEvidence(actor, params.evidenceId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { isNamed } = await openEvidence(actor, params.evidenceId);
    return changeForm(isNamed, actor.zone);
  },
  async (actor, { params }, change) =>
    done(`/competencies/${await changeEvidence(actor, params.evidenceId, change)}`, "Saved."),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditEvidence() {
  const evidence = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{evidence.competency}</p>
      <h1>{evidence.name}</h1>
      <p className="app-lead">{evidence.kindName}, linked as evidence</p>
      {evidence.isMoved && (
        <p className="nhsuk-inset-text">
          Moved when the framework changed: look again. If it still fits here, save it; if not, take
          the link away.
        </p>
      )}
      <Form method="post">
        {evidence.isNamed && (
          <NamedFields title={evidence.title} day={evidence.day} answer={answer} />
        )}
        <ShowsField shows={evidence.shows} answer={answer} />
        <OnlyYou of="A reflection that you share takes its links along." />
        <Button type="submit">Save</Button>
      </Form>
      <Form method="post" action={`/growth/evidence/${evidence.id}/removal`}>
        <button type="submit" className="app-link-button">
          Take the link away
        </button>
      </Form>
      <p>
        <Link to={`/competencies/${evidence.competencyId}`}>Back to {evidence.competency}</Link>
      </p>
    </>
  );
}

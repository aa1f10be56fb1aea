import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { termsForm } from "./agreement-form.ts";
import { TermsField } from "./terms-field.tsx";
import { changeTerms, openTerms } from "./write-agreement.server.ts";

export const meta = titled("Change a host agreement");

export const loader = signedIn(async (actor, { params }) => {
  const { id, host, cohort, terms, revision, signatures } = await openTerms(
    actor,
    params.agreementId,
  );
  return { id, host: host.name, cohort, terms, revision, signedBy: signatures[0]?.name };
});

export const action = signedInForm(termsForm, async (actor, { params }, value) => {
  await changeTerms(actor, params.agreementId, value);
  return done(`/agreements/${params.agreementId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ChangeAgreement() {
  const { id, host, cohort, terms, revision, signedBy } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{host}</p>
      <h1>Change the agreement for {cohort}</h1>
      {signedBy && (
        <div className="nhsuk-inset-text">
          <p>
            {signedBy} has signed this already. A change takes that signature away, and both sides
            are asked by email to sign again.
          </p>
        </div>
      )}
      <Form method="post">
        <input {...hidden("revision", answer, revision)} />
        <TermsField answer={answer} terms={terms} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/agreements/${id}`}>Back, changing nothing</Link>
    </>
  );
}

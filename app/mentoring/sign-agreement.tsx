import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { signatureForm } from "./agreement-form.server.ts";
import { AgreementText } from "./agreement-text.tsx";
import { openSignature } from "./agreements.server.ts";
import { signAgreement } from "./write-agreement.server.ts";

export const meta = titled("Sign how you work together");

export const loader = signedIn((actor, { params }) => openSignature(actor, params.pairId));

export const action = signedInForm(signatureForm, async (actor, { params }, { revision }) => {
  await signAgreement(actor, params.pairId, revision);
  return done(`/pairs/${params.pairId}/agreement`, "Signed.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SignAgreement() {
  const { id, other, agreement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Sign how you work together</h1>
      <p className="app-lead">
        Version {agreement.revision}, written by {agreement.by}, {agreement.written}.
      </p>
      <AgreementText parts={agreement.parts} />
      <p>
        {agreement.signatures.length > 0
          ? `${other} has signed it. With your signature it counts.`
          : `Once you sign, ${other} is asked to sign too.`}{" "}
        A change would ask both of you again.
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, agreement.revision)} />
        <Checkboxes
          id="agreed-choices"
          name="agreed"
          legend="Your signature"
          error={field("agreed", answer).error}
        >
          <Checkboxes.Item id="agreed" value="yes">
            I have read this, and I agree
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/pairs/${id}/agreement`}>Back, without signing</Link>
    </>
  );
}

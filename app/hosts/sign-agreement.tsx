import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Checkboxes } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { agreementSignatureForm } from "./agreement-form.ts";
import { openAgreementSignature, signAgreement } from "./sign-agreement.server.ts";
import { TermsText } from "./terms-text.tsx";

export const meta = titled("Sign a host agreement");

export const loader = signedIn((actor, { params }) =>
  openAgreementSignature(actor, params.agreementId),
);

export const action = signedInForm(agreementSignatureForm, async (actor, { params }, value) => {
  await signAgreement(actor, params.agreementId, value);
  return done(`/agreements/${params.agreementId}`, "Signed. The other side is told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SignAgreement() {
  const agreement = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [only, ...others] = agreement.sidesToSign;
  return (
    <>
      <Problems of={answer} />
      <h1>Sign the agreement with {agreement.host.name}</h1>
      <p className="app-lead">
        For {agreement.cohort}, {agreement.year}.
      </p>
      <TermsText terms={agreement.terms} />
      <p>
        {agreement.isSigned
          ? "With your signature it is locked, and nobody can change it."
          : "Once you sign, the other side is asked to sign too. A change to the terms would ask both of you again."}
      </p>
      <Form method="post">
        <input {...hidden("revision", answer, agreement.revision)} />
        {others.length === 0 ? (
          <input {...hidden("side", answer, only?.side ?? "")} />
        ) : (
          <Choices
            legend="For which side do you sign?"
            hint="You lead both. Somebody else has to sign for the other"
            choices={agreement.sidesToSign.map(({ side, party }) => ({
              value: side,
              label: party,
            }))}
            {...field("side", answer)}
          />
        )}
        <Checkboxes
          id="agreed-choices"
          name="agreed"
          legend="Your signature"
          error={field("agreed", answer).error}
        >
          <Checkboxes.Item id="agreed" value="yes">
            I have read this agreement, and sign it
            {only && others.length === 0 ? ` for ${only.party}` : ""}
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Sign</Button>
      </Form>
      <Link to={`/agreements/${agreement.id}`}>Back, without signing</Link>
    </>
  );
}

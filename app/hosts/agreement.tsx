import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { Signatures } from "../ui/signatures.tsx";

import { readAgreement } from "./agreements.server.ts";
import { TermsText } from "./terms-text.tsx";

export const meta = ({ data }: { data?: { host: { name: string } } }) => [
  { title: `Agreement${data ? ` with ${data.host.name}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readAgreement(actor, params.agreementId));

export default function Agreement() {
  const agreement = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/hosts/${agreement.host.id}`}>{agreement.host.name}</Link>
      </p>
      <h1>Host agreement</h1>
      <p className="app-lead">
        Between {agreement.programme} and {agreement.host.name}, for {agreement.cohort} (
        {agreement.year}).
      </p>
      <p>
        {agreement.isLocked
          ? "Both sides have signed: this agreement is locked."
          : `${agreement.state}.`}
      </p>
      <div className="app-actions">
        {agreement.sidesToSign.length > 0 && (
          <Link to="signature" className="nhsuk-button">
            Read and sign
          </Link>
        )}
        {agreement.may.write && (
          <Link to="edit" className="nhsuk-button nhsuk-button--secondary">
            Change the terms
          </Link>
        )}
      </div>
      <TermsText terms={agreement.terms} />
      <Signatures signatures={agreement.signatures} />
    </>
  );
}

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { Signatures } from "../ui/signatures.tsx";
import { titled } from "../ui/titled.ts";
import { AgreementText } from "./agreement-text.tsx";
import { readAgreement } from "./agreements.server.ts";
import { OnlyTheTwo } from "./only-the-two.tsx";

export const meta = titled("How you work together");

export const loader = signedIn((actor, { params }) => readAgreement(actor, params.pairId));

export default function Agreement() {
  const { id, name, other, agreement, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/pairs/${id}`}>{name}</Link>
      </p>
      <h1>How you work together</h1>
      {agreement ? (
        <p className="app-lead">
          {agreement.isSigned
            ? "Signed by both of you."
            : "It counts once both of you have signed it."}
        </p>
      ) : (
        <p className="app-lead">
          You have not agreed on anything yet. Ten minutes in your first meeting are enough: it is
          written together, and both of you sign it.
        </p>
      )}
      <div className="app-actions">
        {may.sign && (
          <Link to="signature" className="nhsuk-button">
            Read and sign
          </Link>
        )}
        {may.write && (
          <Link
            to="edit"
            className={may.sign ? "nhsuk-button nhsuk-button--secondary" : "nhsuk-button"}
          >
            {agreement ? "Change it" : "Write it"}
          </Link>
        )}
        {agreement && (
          <>
            <a href={`/pairs/${id}/agreement.pdf`}>As a PDF</a>
            <Link to="versions">Who changed what</Link>
          </>
        )}
      </div>
      {agreement && (
        <>
          <AgreementText parts={agreement.parts} />
          <p className="app-soft">
            Version {agreement.revision}, written by {agreement.by}, {agreement.written}
          </p>
          <Signatures signatures={agreement.signatures} />
        </>
      )}
      <OnlyTheTwo other={other} />
    </>
  );
}

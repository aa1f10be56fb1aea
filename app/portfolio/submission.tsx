import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PortfolioText } from "./portfolio-text.tsx";
import { readSubmission } from "./submissions.server.ts";

export const meta = ({ data }: { data?: { portfolio: { title: string } } }) => [
  { title: `${data?.portfolio.title ?? "Portfolio"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readSubmission(actor, params.submissionId));

export default function Submission() {
  const { id, portfolio, statement, signedBy, signedOn, isOwn, isReopened, cohortId, may } =
    useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">Handed in on {signedOn}</p>
      <h1>{portfolio.title}</h1>
      <p className="app-lead">
        {portfolio.fellow}, {portfolio.cohort}
      </p>
      {isReopened && (
        <p className="nhsuk-inset-text">This was opened again, so only you can read it now.</p>
      )}
      <PortfolioText portfolio={portfolio} />
      <section className="app-piece">
        <h2>Signed</h2>
        <p className="app-said-so">{statement}</p>
        <p>
          {signedBy}, {signedOn}
        </p>
      </section>
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>{isReopened ? "Only you." : `${isOwn ? "You" : signedBy} and the cohort’s faculty.`}</p>
      </section>
      <p className="app-actions">
        {may.reopen && <Link to={`/portfolios/${id}/reopening`}>Open it again for {signedBy}</Link>}
        <Link to={isOwn ? "/portfolio" : `/cohorts/${cohortId}/portfolios`}>
          {isOwn ? "Back to your portfolio" : "All that are handed in"}
        </Link>
      </p>
    </>
  );
}

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listVersions } from "./agreement-versions.server.ts";

export const meta = titled("Who changed what");

export const loader = signedIn((actor, { params, request }) =>
  listVersions(actor, params.pairId, pageNumber(request)),
);

export default function AgreementVersions() {
  const { id, versions, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Who changed what</h1>
      {versions.length === 0 && <p>Nothing is written yet.</p>}
      {versions.map(({ revision, by, when, changes }) => (
        <section key={revision} aria-labelledby={`version-${revision}`}>
          <h2 id={`version-${revision}`}>
            Version {revision}, by {by}
          </h2>
          <p className="app-soft">{when}</p>
          {changes.length === 0 && <p>The first.</p>}
          {changes.map(({ label, before, after }) => (
            <dl key={label} className="app-update">
              <dt>{label}</dt>
              <dd>
                <span className="app-soft">Before:</span> {before}
              </dd>
              <dd>
                <span className="app-soft">Now:</span> {after}
              </dd>
            </dl>
          ))}
        </section>
      ))}
      <PageLinks page={page} hasMore={hasMore} />
      <Link to={`/pairs/${id}/agreement`}>Back to the agreement</Link>
    </>
  );
}

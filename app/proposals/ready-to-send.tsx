import { Link } from "@remix-run/react";
import type { Gap } from "./what-is-missing.ts";

type Props = { proposalId: string; missing: { needed: Gap[]; advised: Gap[] } };

/** What stands between a draft and the programme, in words: no part of it is a mark. */
export function ReadyToSend({ proposalId, missing: { needed, advised } }: Props) {
  return (
    <section className="app-ready" aria-labelledby="ready">
      <h2 id="ready">Ready to send?</h2>
      {needed.length === 0 ? (
        <p>Everything that has to be there is there. You can send it to the programme.</p>
      ) : (
        <>
          <p>Before it can be sent:</p>
          <Gaps proposalId={proposalId} gaps={needed} />
        </>
      )}
      {advised.length > 0 && (
        <>
          <p>Worth adding, though it can go without:</p>
          <Gaps proposalId={proposalId} gaps={advised} />
        </>
      )}
    </section>
  );
}

function Gaps({ proposalId, gaps }: { proposalId: string; gaps: Gap[] }) {
  return (
    <ul>
      {gaps.map(({ field, says }) => (
        <li key={field}>
          <Link to={`/proposals/${proposalId}/edit#${field}`}>{says}</Link>
        </li>
      ))}
    </ul>
  );
}

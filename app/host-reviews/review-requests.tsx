import { Link } from "@remix-run/react";

type Props = {
  requests: { id: string; ask: string; reply: string | null; outcome: string; stands: string }[];
};

/** The unblock requests of a review's time, beside what is signed and no part of it: they go on. */
export function ReviewRequests({ requests }: Props) {
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Unblock requests of this time</h2>
      {requests.length === 0 && <p>None were open since the review before this one.</p>}
      <ul className="app-list">
        {requests.map(({ id, ask, reply, outcome, stands }) => (
          <li key={id}>
            <Link to={`/unblock-requests/${id}`}>{ask}</Link>
            <p className="app-soft">{stands}</p>
            {reply && <p className="app-said-so">{reply}</p>}
            {outcome && <p className="app-said-so">How it went: {outcome}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

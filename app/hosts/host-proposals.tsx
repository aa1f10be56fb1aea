import { Link } from "@remix-run/react";

type Props = {
  proposals: { id: string; title: string; state: string }[];
  mayPropose: boolean;
};

/** The challenges that a host has put forward, and where each stands. */
export function HostProposals({ proposals, mayPropose }: Props) {
  return (
    <>
      <h2>Challenges put forward</h2>
      {proposals.length === 0 && (
        <p>
          {mayPropose
            ? "None yet. A challenge is real and hard to crack: earlier attempts fell short, or nobody yet knows what to do. The programme helps you with the draft."
            : "None yet. The host’s leads put them forward."}
        </p>
      )}
      <ul className="app-list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Link to={`/proposals/${proposal.id}`} className="app-list__title">
              {proposal.title}
            </Link>
            <p className="app-soft">{proposal.state}</p>
          </li>
        ))}
      </ul>
      {mayPropose && (
        <Link to="proposals/new" className="nhsuk-button nhsuk-button--secondary">
          Draft a challenge
        </Link>
      )}
    </>
  );
}

import { Link } from "@remix-run/react";

type Props = {
  fellowId: string;
  requests: { id: string; ask: string; stands: string }[];
  mayAsk: boolean;
};

/** The unblock requests of a fellow, the open ones first, each with how it stands. */
export function RequestList({ fellowId, requests, mayAsk }: Props) {
  if (requests.length === 0 && !mayAsk) return null;
  return (
    <>
      <h2>Unblock requests</h2>
      {requests.length === 0 && (
        <p>
          What you are stuck with, your sponsor may be able to move: ask for one thing, by a day.
        </p>
      )}
      <ul className="app-list">
        {requests.map(({ id, ask, stands }) => (
          <li key={id}>
            <Link to={`/unblock-requests/${id}`}>{shortened(ask)}</Link>
            <p className="app-soft">{stands}</p>
          </li>
        ))}
      </ul>
      {mayAsk && (
        <p>
          <Link to={`/progress/${fellowId}/unblock-requests/new`}>
            Ask your sponsor to unblock something
          </Link>
        </p>
      )}
    </>
  );
}

const most = 90;
const shortened = (text: string) =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most))} …`;

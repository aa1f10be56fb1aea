import { Link } from "@remix-run/react";

type Shown = { id: string; title: string; about: string };

/** Requests for mentoring or coaching, of one side; nothing when there are none. */
export function RequestList({ title, of }: { title: string; of: Shown[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="app-list">
        {of.map(({ id, title, about }) => (
          <li key={id}>
            <Link to={`/mentor-requests/${id}`} className="app-list__title">
              {title}
            </Link>
            <p className="app-soft">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

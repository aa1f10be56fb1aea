import { Link } from "@remix-run/react";

type Shown = {
  id: string;
  text: string;
  who: string;
  due: string;
  isOwn: boolean;
  isShared: boolean;
};

/** Actions that go on: one's own, which one can end, and those that others shared. */
export function ActionList({ actions, none }: { actions: Shown[]; none: string }) {
  if (actions.length === 0) return <p>{none}</p>;
  return (
    <ul className="app-list">
      {actions.map((action) => (
        <li key={action.id}>
          <span className="app-said-so">{action.text}</span>
          <p className="app-soft">
            {action.isOwn ? "Yours" : action.who} · {action.due}
            {action.isOwn && ` · ${action.isShared ? "shared with the set" : "only you see it"}`}
          </p>
          {action.isOwn && (
            <p className="app-row-acts">
              <Link to={`/actions/${action.id}/ending`}>
                Say what came of it
                <span className="nhsuk-u-visually-hidden">: {action.text}</span>
              </Link>
              <Link to={`/actions/${action.id}/edit`}>
                Change it
                <span className="nhsuk-u-visually-hidden">: {action.text}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

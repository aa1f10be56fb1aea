import { Link } from "@remix-run/react";

type Goal = {
  id: string;
  purpose: string;
  nextStep: string;
  nextOn?: string | null;
  closedOn?: string | null;
  learned?: string;
  fellow?: string;
};

/** Goals, each with what comes next, or with what was learned once it is closed. */
export function GoalList({ goals }: { goals: Goal[] }) {
  return (
    <ul className="app-list">
      {goals.map((goal) => (
        <li key={goal.id}>
          <Link to={`/goals/${goal.id}`} className="app-list__title">
            {goal.purpose}
          </Link>
          {goal.fellow && <p className="app-soft">{goal.fellow}</p>}
          {goal.closedOn ? (
            <p>
              Learned: {goal.learned} <span className="app-soft">Closed {goal.closedOn}</span>
            </p>
          ) : (
            <p>
              {goal.nextStep ? `Next: ${goal.nextStep}` : "No next step yet"}{" "}
              {goal.nextOn && <span className="app-soft">by {goal.nextOn}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

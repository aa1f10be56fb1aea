import { Form, Link } from "@remix-run/react";

type Goal = {
  id: string;
  closedOn: string | null;
  competency: { id: string } | null;
  /** The next meeting of the fellow's set. */
  meetingId: string | null;
};

/** What a fellow can do with a goal of theirs, and where they can take it. */
export function GoalActs({ goal: { id, closedOn, competency, meetingId } }: { goal: Goal }) {
  const about = competency ? `&competency=${competency.id}` : "";
  const taking = (
    <>
      <Link to={`/journal/new?goal=${id}`}>Write about it</Link>
      {meetingId && (
        <Link to={`/meetings/${meetingId}/bids/new?goal=${id}`}>Bring it to the set</Link>
      )}
      <Link to={`/growth/evidence/new?goal=${id}${about}`}>Link it as evidence</Link>
      <Link to={`/goals/${id}/share`}>Share it</Link>
    </>
  );
  if (closedOn)
    return (
      <div className="app-actions">
        {taking}
        <Link to={`/goals/${id}/closure`}>Say what you learned in other words</Link>
        <Form method="post" action={`/goals/${id}/closure/withdrawal`}>
          <button type="submit" className="app-link-button">
            Open it again
          </button>
        </Form>
      </div>
    );
  return (
    <div className="app-actions">
      <Link to={`/goals/${id}/edit`} className="nhsuk-button">
        Change it
      </Link>
      <Link to={`/goals/${id}/closure`}>Close it</Link>
      {taking}
    </div>
  );
}

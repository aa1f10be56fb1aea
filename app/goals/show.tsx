import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { GoalActs } from "./goal-acts.tsx";
import { GoalReaders } from "./goal-readers.tsx";
import { readGoal } from "./read-goal.server.ts";

export const meta = titled("A goal");

export const loader = signedIn((actor, { params }) => readGoal(actor, params.goalId));

export default function Goal() {
  const goal = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{goal.isOwn ? "Your goal" : `A goal of ${goal.fellow}`}</p>
      <h1>{goal.purpose}</h1>
      {goal.closedOn && (
        <p>
          <strong className="nhsuk-tag nhsuk-tag--grey">Closed</strong> {goal.closedOn}
        </p>
      )}
      <dl className="nhsuk-summary-list">
        {goal.learned && <Row term="Learned">{goal.learned}</Row>}
        {(goal.nextStep || !goal.closedOn) && (
          <Row term="Next step">
            {goal.nextStep || "None yet"}
            {goal.nextOn && <span className="app-soft"> by {goal.nextOn}</span>}
          </Row>
        )}
        {goal.knowBy && (
          <Row term={goal.isOwn ? "How you will know" : "How they will know"}>{goal.knowBy}</Row>
        )}
        {goal.competency && (
          <Row term="Competency">
            {goal.isOwn ? (
              <Link to={`/competencies/${goal.competency.id}`}>{goal.competency.title}</Link>
            ) : (
              goal.competency.title
            )}
          </Row>
        )}
        {goal.entry && (
          <Row term="Comes from">
            <Link to={`/journal/${goal.entry.id}`}>{goal.entry.title}</Link>
          </Row>
        )}
        {goal.feedback && (
          <Row term="Comes from">
            <Link to={`/feedback/${goal.feedback.id}/report`}>
              360° feedback, round {goal.feedback.round}
            </Link>
          </Row>
        )}
        {goal.meetings.length > 0 && (
          <Row term="Came back to">
            {goal.meetings.map(({ id, path, day, other }) => (
              <p key={id} className="nhsuk-u-margin-bottom-0">
                <Link to={path}>{day}</Link>, with {other}
              </p>
            ))}
          </Row>
        )}
        <Row term="Set">{goal.setOn}</Row>
      </dl>
      {goal.isOwn ? (
        <>
          <GoalActs goal={goal} />
          <GoalReaders goalId={goal.id} readers={goal.readers} />
          <Link to="/goals">Back to your goals</Link>
        </>
      ) : (
        <>
          <section className="app-readers" aria-labelledby="readers">
            <h2 id="readers">Who can read this</h2>
            <p>{goal.fellow}, and those with whom they share it. They can take it back.</p>
          </section>
          <Link to="/goals/shared">Goals shared with you</Link>
        </>
      )}
    </>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{term}</dt>
      <dd className="nhsuk-summary-list__value">{children}</dd>
    </div>
  );
}

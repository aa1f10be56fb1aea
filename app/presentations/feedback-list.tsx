import { Link } from "@remix-run/react";

type Given = {
  id: string;
  by: string;
  heard: string;
  carryOn: string;
  sitWith: string;
  isOwn: boolean;
};
type Props = {
  of: {
    fellow: string;
    isOwn: boolean;
    isPanel: boolean;
    isOver: boolean;
    given: number;
    feedback: Given[];
    may: { giveFeedback: boolean; waitsForIts: boolean };
  };
};

/** What the panel says to a fellow, as far as the reader may read it, and what is said of the rest. */
export function PanelFeedbackList({ of }: Props) {
  const { feedback, may, fellow } = of;
  const mine = feedback.some(({ isOwn }) => isOwn);
  return (
    <>
      <h2 id="feedback">
        {of.isOwn ? "What the panel says to you" : `To ${fellow}, from the panel`}
      </h2>
      <Standing of={of} />
      {feedback.map((one) => (
        <section key={one.id} className="app-sheet" aria-labelledby={one.id}>
          <h3 id={one.id}>{one.isOwn ? "You" : one.by}</h3>
          <dl className="app-update">
            <div>
              <dt>What I heard</dt>
              <dd>{one.heard}</dd>
            </div>
            <div>
              <dt>What I would carry on</dt>
              <dd>{one.carryOn}</dd>
            </div>
            <div>
              <dt>One question to sit with</dt>
              <dd>{one.sitWith}</dd>
            </div>
          </dl>
        </section>
      ))}
      {may.giveFeedback && (
        <Link to="feedback" className="nhsuk-button">
          {mine ? "Change what you said" : `Tell ${fellow} what you heard`}
        </Link>
      )}
    </>
  );
}

function Standing({ of: { isOwn, isPanel, isOver, given, feedback, may, fellow } }: Props) {
  if (isOwn)
    return isOver ? (
      given === 0 && <p>Nobody has written yet.</p>
    ) : (
      <p>What they write comes to you by itself once the day is over, in their own words.</p>
    );
  if (may.waitsForIts) return <p>Once {fellow} has presented, you can tell them what you heard.</p>;
  const others = given - feedback.length;
  if (isPanel && others > 0)
    return (
      <p>
        {others === 1 ? "Another of the panel has" : `${others} others of the panel have`} written.
        You can read it once you have.
      </p>
    );
  return given === 0 ? <p>Nobody has written yet.</p> : null;
}

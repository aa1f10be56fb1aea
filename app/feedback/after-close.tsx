import { Link } from "@remix-run/react";

type Props = {
  of: {
    id: string;
    isOwn: boolean;
    debrief: { isBooked: boolean; with: string; when: string; place: string } | null;
    may: { bookDebrief: boolean; readReport: boolean; release: boolean; share: boolean };
  };
};

/** From the close on: the debrief, and the report for those who may read it. */
export function AfterClose({ of: { isOwn, debrief, may } }: Props) {
  if (!debrief) return null;
  return (
    <section aria-labelledby="debrief">
      <h2 id="debrief">{may.share ? "Your report" : "Debrief and report"}</h2>
      {!debrief.isBooked ? (
        <p>{isOwn ? "Faculty will book your debrief with you." : "No debrief is booked yet."}</p>
      ) : (
        <p>
          The debrief {isOwn ? "is with" : "is held by"} {debrief.with}: {debrief.when},{" "}
          {debrief.place}.
        </p>
      )}
      <p className="app-actions">
        {may.readReport && (
          <Link to="report" className="nhsuk-button">
            Read the report
          </Link>
        )}
        {may.release && <Link to="release">Release it to the fellow</Link>}
        {may.bookDebrief && (
          <Link to="debrief">{debrief.isBooked ? "Change the booking" : "Book the debrief"}</Link>
        )}
        {may.share && <Link to="share">Share it</Link>}
        {may.share && <Link to="/goals">Your goals</Link>}
      </p>
    </section>
  );
}

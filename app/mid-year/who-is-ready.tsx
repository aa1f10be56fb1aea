import { Link } from "@remix-run/react";
import type { MidYearSide } from "../generated/prisma/enums.ts";

type Own = { side: MidYearSide; isBegun: boolean; isReady: boolean }[];

type Props = {
  review: {
    id: string;
    prepareBy: string;
    sides: { side: MidYearSide; names: string[]; isReady: boolean }[];
    own: Own;
    may: { open: boolean };
  };
};

const list = new Intl.ListFormat("en-GB");

/** Before a review is open: who has prepared, and where one does. */
export function WhoIsReady({ review: { id, prepareBy, sides, own, may } }: Props) {
  return (
    <>
      <p>
        Each side prepares apart, until {prepareBy}. Nobody reads another’s words before all are
        ready, or the fellow or faculty open the review at the meeting.
      </p>
      <OwnPreparation id={id} own={own} />
      <h2>Who is ready</h2>
      <ul className="app-list">
        {sides.map(({ side, names, isReady }) => (
          <li key={side}>
            <strong>{isReady ? "Ready" : "Not yet"}:</strong> {list.format(names)} ({side})
          </li>
        ))}
      </ul>
      {may.open && (
        <p>
          <Link to={`/mid-year-reviews/${id}/opening`}>Open it at the meeting</Link>
        </p>
      )}
    </>
  );
}

/** Where the reader prepares, for each of their sides. */
export function OwnPreparation({ id, own }: { id: string; own: Own }) {
  return (
    <p className="app-actions">
      {own.map(({ side, isBegun, isReady }) => (
        <Link
          key={side}
          to={`/mid-year-reviews/${id}/preparation/${side}`}
          className={isReady ? undefined : "nhsuk-button"}
        >
          {isReady ? "Change what you prepared" : isBegun ? "Go on preparing" : "Prepare"}
          {own.length > 1 && ` as ${side}`}
        </Link>
      ))}
    </p>
  );
}

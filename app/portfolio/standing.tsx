import { Link } from "@remix-run/react";

type Props = {
  last?: {
    id: string;
    on: string;
    reopened: { on: string; by: string; reason: string } | null;
  } | null;
  isLocked: boolean;
  isEmpty: boolean;
};

/** Whether the portfolio is handed in, and what can be done with it now. */
export function Standing({ last, isLocked, isEmpty }: Props) {
  return (
    <>
      {last && isLocked && (
        <div className="nhsuk-inset-text">
          <p>
            Handed in on {last.on}, and locked.{" "}
            <Link to={`/portfolios/${last.id}`}>Read it as it was handed in</Link>. If something has
            to change, a lead of your programme can open it again.
          </p>
        </div>
      )}
      {last?.reopened && (
        <div className="nhsuk-inset-text">
          <p>
            {last.reopened.by} opened it again on {last.reopened.on}, so that you can change it and
            hand it in once more:
          </p>
          <p className="app-said-so">{last.reopened.reason}</p>
        </div>
      )}
      <div className="app-actions">
        {!isLocked && (
          <Link to="/portfolio/items/new" className="nhsuk-button">
            Put something in
          </Link>
        )}
        {!isEmpty && !isLocked && <Link to="/portfolio/preview">See it as they see it</Link>}
        {!isEmpty && !isLocked && <Link to="/portfolio/submission">Hand it in</Link>}
        {!isEmpty && <Link to="/portfolio/links">Share by a link</Link>}
        {!isEmpty && <Link to="/portfolio/export">Take it away</Link>}
        {!isLocked && <Link to="/portfolio/import">Bring one in</Link>}
      </div>
    </>
  );
}

import { Link } from "@remix-run/react";

type Props = {
  handover: {
    id: string;
    what: string;
    ownerName: string;
    measureId: string | null;
    measure: string | null;
    measureWords: string;
    handedOverOn: string;
    reviewOn: string;
    lookBacks: {
      months: number;
      when: string;
      stands: string | null;
      changed: string;
      learned: string;
    }[];
  };
  path: string;
  mayWork: boolean;
};

/** One thing that is handed over, with what its owner said when they looked back. */
export function HandoverView({ handover, path, mayWork }: Props) {
  const { id, what, measureId, measure, measureWords, lookBacks } = handover;
  return (
    <article className="app-sheet" aria-labelledby={`handover-${id}`}>
      <h2 id={`handover-${id}`} className="app-said-so">
        {what}
      </h2>
      <dl className="app-update">
        <div>
          <dt>Owner</dt>
          <dd>
            {handover.ownerName}, since {handover.handedOverOn}
          </dd>
        </div>
        <div>
          <dt>Seen by</dt>
          <dd>
            {measureId && measure && <Link to={`/measures/${measureId}`}>{measure}</Link>}
            {measure && measureWords && ": "}
            {measureWords}
          </dd>
        </div>
        <div>
          <dt>Looked at with others on</dt>
          <dd>{handover.reviewOn}</dd>
        </div>
        {lookBacks.map(({ months, when, stands, changed, learned }) => (
          <div key={months}>
            <dt>After {months} months</dt>
            {stands && (
              <dd>
                <strong>{stands}</strong>
              </dd>
            )}
            {changed && <dd className="app-said-so">Changed since: {changed}</dd>}
            {learned && <dd className="app-said-so">Learned: {learned}</dd>}
            <dd className="app-soft">{when}</dd>
          </div>
        ))}
      </dl>
      {mayWork && (
        <p className="app-actions">
          <Link to={`${path}/${id}/edit`} aria-label={`Change: ${what}`}>
            Change
          </Link>
          <Link to={`${path}/${id}/removal`} aria-label={`Take off: ${what}`}>
            Take it off
          </Link>
        </p>
      )}
    </article>
  );
}

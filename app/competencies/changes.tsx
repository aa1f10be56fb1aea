import type { Change } from "./compare-frameworks.ts";

/** What was worded one way and is worded another: told in words, to who does not see the strokes. */
export function Changes({ of: changes }: { of: Change[] }) {
  return (
    <dl className="app-update">
      {changes.map(({ what, before, after }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {before && (
              <del className="app-change">
                <span className="nhsuk-u-visually-hidden">Before: </span>
                {before}
              </del>
            )}
            {after && (
              <ins className="app-change">
                <span className="nhsuk-u-visually-hidden">Now: </span>
                {after}
              </ins>
            )}
            {!after && " (nothing now)"}
          </dd>
        </div>
      ))}
    </dl>
  );
}

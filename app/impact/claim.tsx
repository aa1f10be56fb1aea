import { Link } from "@remix-run/react";
import type { ImpactConfidence } from "../generated/prisma/enums.ts";
import { confidences } from "./impact-words.ts";

type Props = {
  claim: {
    id: string;
    claim: string;
    evidence: string;
    links: { url: string; text: string }[];
    confidence: ImpactConfidence;
    why: string;
    attribution: string;
    by: string;
    measures: { id: string; name: string; says: string }[];
    noLonger: string[];
  };
  path: string;
  mayWork: boolean;
};

/** A claim with what it is based on, how sure one is, and what else may have brought it about. */
export function Claim({ claim, path, mayWork }: Props) {
  const { id, evidence, links, confidence, why, attribution, measures, noLonger } = claim;
  return (
    <article className="app-sheet" aria-labelledby={`claim-${id}`}>
      <h3 id={`claim-${id}`} className="app-said-so">
        {claim.claim}
      </h3>
      {noLonger.length > 0 && (
        <p className="nhsuk-inset-text">
          {noLonger.map((name) => `“${name}”`).join(" and ")} no longer shows a signal of
          improvement. Look at the words of this claim again.
        </p>
      )}
      <dl className="app-update">
        {(evidence || links.length > 0 || measures.length > 0) && (
          <div>
            <dt>Based on</dt>
            {evidence && <dd className="app-said-so">{evidence}</dd>}
            {measures.map((measure) => (
              <dd key={measure.id}>
                <Link to={`/measures/${measure.id}`}>{measure.name}</Link>: {measure.says}
              </dd>
            ))}
            {links.map(({ url, text }) => (
              <dd key={url + text}>
                <a href={url} rel="noreferrer">
                  {text || url}
                </a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{confidences[confidence].name}</dt>
          <dd className="app-said-so">{why}</dd>
        </div>
        <div>
          <dt>What else may have brought it about</dt>
          <dd className="app-said-so">{attribution || "Nothing is said of that yet."}</dd>
        </div>
      </dl>
      <p className="app-soft">By {claim.by}</p>
      {mayWork && (
        <p className="app-actions">
          <Link to={`${path}/${id}/edit`} aria-label={`Change: ${claim.claim}`}>
            Change
          </Link>
          <Link to={`${path}/${id}/removal`} aria-label={`Take back: ${claim.claim}`}>
            Take it back
          </Link>
        </p>
      )}
    </article>
  );
}

import { blocksOf } from "./terms.ts";

/** The terms of an agreement, to be read. */
export function TermsText({ terms }: { terms: string }) {
  return (
    <div className="app-sheet app-terms">
      {blocksOf(terms).map(({ kind, text }, index) =>
        kind === "heading" ? <h2 key={index}>{text}</h2> : <p key={index}>{text}</p>,
      )}
    </div>
  );
}

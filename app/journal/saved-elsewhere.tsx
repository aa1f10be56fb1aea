import { lazy, Suspense, useDeferredValue } from "react";
import { documentText } from "../editor/document.ts";
import type { Choice } from "../editor/draft.ts";
import type { Writing } from "../editor/use-draft.ts";

type Props = {
  mine: Writing;
  theirs: { savedAt: Date; text: Writing };
  choose: (which: Choice) => void;
};

// Seldom needed: the comparing comes only then, and where it does not come the texts are there to be read.
const Differences = lazy(() => import("./differences.tsx").catch(() => ({ default: () => <></> })));

/** Tells that the reflection was saved in another tab or device, shows how the texts differ, and lets the writer choose. */
export function SavedElsewhere({ mine, theirs, choose }: Props) {
  const there = documentText(theirs.text.document);
  const here = useDeferredValue(documentText(mine.document));
  return (
    <section className="app-conflict" aria-labelledby="elsewhere">
      <h2 id="elsewhere">This reflection was changed in another tab or device</h2>
      <p>
        Nothing is overwritten. Your words here are kept, and so are those that were saved there.
      </p>
      <Suspense fallback={<p>Comparing the two…</p>}>
        <Differences there={there} here={here} />
      </Suspense>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Read the other text whole</span>
        </summary>
        <div className="nhsuk-details__text">
          <p>
            <strong>{theirs.text.title}</strong>
          </p>
          <p className="app-plain">{there || "(nothing written)"}</p>
        </div>
      </details>
      <div className="app-actions">
        <button type="button" className="nhsuk-button" onClick={() => choose("both")}>
          Put both into one text
        </button>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => choose("mine")}
        >
          Keep what I have here
        </button>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => choose("theirs")}
        >
          Take the other text
        </button>
      </div>
      <p>
        With both in one, what only the other text has comes below yours, for you to merge. A text
        that you do not choose is put aside on this page, and can be brought back.
      </p>
    </section>
  );
}

import { documentText } from "../editor/document.ts";
import type { Writing } from "../editor/use-draft.ts";

type Props = {
  theirs: { savedAt: Date; text: Writing };
  choose: (which: "mine" | "theirs") => void;
};

/** Tells that the reflection was saved in another tab or device, shows that text, and lets the writer choose. */
export function SavedElsewhere({ theirs, choose }: Props) {
  return (
    <section className="app-conflict" aria-labelledby="elsewhere">
      <h2 id="elsewhere">This reflection was changed in another tab or device</h2>
      <p>Nothing is overwritten. Your words here are kept; this is what was saved there:</p>
      <blockquote>
        <p>
          <strong>{theirs.text.title}</strong>
        </p>
        <p className="app-plain">{documentText(theirs.text.document) || "(nothing written)"}</p>
      </blockquote>
      <div className="app-actions">
        <button type="button" className="nhsuk-button" onClick={() => choose("mine")}>
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
      <p>The text that you do not choose is put aside on this page, and can be brought back.</p>
    </section>
  );
}

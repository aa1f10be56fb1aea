import { documentText } from "../editor/document.ts";
import type { Copy } from "../editor/draft.ts";
import type { Writing } from "../editor/use-draft.ts";

type Props = {
  copies: Copy<Writing>[];
  bringBack: (key: string) => void;
  discard: (key: string) => void;
};

/** Texts that were not chosen, or that another tab left behind on this device. */
export function PutAside({ copies, bringBack, discard }: Props) {
  if (copies.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {copies.length === 1 ? "1 text is" : `${copies.length} texts are`} put aside on this
          device
        </span>
      </summary>
      <div className="nhsuk-details__text">
        {copies.map(({ key, text }) => (
          <section key={key}>
            <p>
              <strong>{text.title}</strong>
            </p>
            <p className="app-plain">{documentText(text.document)}</p>
            <p className="app-actions">
              <button type="button" className="app-link-button" onClick={() => bringBack(key)}>
                Bring it back
              </button>
              <button type="button" className="app-link-button" onClick={() => discard(key)}>
                Throw it away
              </button>
            </p>
          </section>
        ))}
      </div>
    </details>
  );
}

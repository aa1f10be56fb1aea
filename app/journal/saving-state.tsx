import { forwardRef, useState } from "react";
import { type DraftState, describeSaving } from "../editor/draft.ts";
import type { Writing } from "../editor/use-draft.ts";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** The time, or for another day than today the date. */
const when = (at: Date) =>
  (at.toDateString() === new Date().toDateString() ? clock : day).format(at);

type Props = { state: DraftState<Writing>; readers: string[]; wake: () => void };

/** Whether the words are safe, and who can read them: in sight while one writes. */
export const SavingState = forwardRef<HTMLParagraphElement, Props>(function SavingState(
  { state, readers, wake },
  ref,
) {
  const words = describeSaving(state, when);
  const isTrouble = !["saved", "saving"].includes(state.saving.kind);
  const [wasTrouble, setWasTrouble] = useState(false);
  if (isTrouble && !wasTrouble) setWasTrouble(true);
  return (
    <div className="app-saving">
      <p ref={ref} id="saving" tabIndex={-1} suppressHydrationWarning>
        {words}
        {state.restored && " These words were on this device, and had not been saved yet."}
        {state.saving.kind === "signed-out" && (
          <>
            {" "}
            <a href="/sign-in?to=/signed-in-again" target="_blank" rel="noreferrer" onBlur={wake}>
              Sign in (opens in a new tab)
            </a>
          </>
        )}
      </p>
      {/* Spoken only when something is wrong, and when it is right again: not at every pause in the writing. */}
      <p role="status" className="nhsuk-u-visually-hidden">
        {isTrouble ? words : wasTrouble ? "Saved" : ""}
      </p>
      <p>
        <a href="#readers">
          {readers.length === 0
            ? "Only you can read this"
            : `Shared as a copy with ${readers.join(", ")}`}
        </a>
      </p>
    </div>
  );
});

import { forwardRef } from "react";
import { type DraftState, describeSaving } from "../editor/draft.ts";
import type { Writing } from "../editor/use-draft.ts";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** The time, or for another day than today the date. */
const when = (at: Date) =>
  (at.toDateString() === new Date().toDateString() ? clock : day).format(at);

type Props = { state: DraftState<Writing>; wake: () => void };

/** Whether the words are safe, in words. */
export const SavingState = forwardRef<HTMLParagraphElement, Props>(function SavingState(
  { state, wake },
  ref,
) {
  return (
    <p ref={ref} className="app-saving" role="status" tabIndex={-1} suppressHydrationWarning>
      {describeSaving(state, when)}
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
  );
});

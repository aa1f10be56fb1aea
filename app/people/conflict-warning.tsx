import { useEffect, useRef } from "react";
import type { Answer } from "../ui/form.tsx";

/** The conflicts of interest that an answer names, when it was refused for those. */
export function warningIn(answer: Answer): string[] | null {
  if (!answer || !("typed" in answer) || !answer.isConflict || !answer.typed.understood)
    return null;
  return (answer.errors.form ?? []).flatMap((message) => message.split("\n"));
}

/** Names conflicts of interest before they are made, and what can be done about them. */
export function ConflictWarning({ conflicts }: { conflicts: string[] }) {
  const warning = useRef<HTMLElement>(null);
  useEffect(() => warning.current?.focus(), [conflicts]);
  return (
    <section
      ref={warning}
      tabIndex={-1}
      className="app-conflict"
      aria-labelledby="warning"
      role="alert"
    >
      <h2 id="warning">
        {conflicts.length === 1
          ? "This would make a conflict of interest"
          : "This would make conflicts of interest"}
      </h2>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict}>{conflict}</li>
        ))}
      </ul>
      <p>
        Nothing has been given yet. Choose somebody else for one of the two, or give the role all
        the same: then it is listed among the programme’s conflicts of interest.
      </p>
    </section>
  );
}

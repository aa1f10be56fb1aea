import type { CohortState } from "./cohort-state.ts";

const words = { "to come": "To come", running: "Running", over: "Over" };
const looks = { "to come": "nhsuk-tag--white", running: "", over: "nhsuk-tag--grey" };

/** Where a cohort's year stands, beside its name or dates. */
export function CohortTag({ state }: { state: CohortState }) {
  return <strong className={`nhsuk-tag ${looks[state]}`.trim()}>{words[state]}</strong>;
}

import { Link } from "@remix-run/react";
import type { Step } from "./next-steps.ts";

/** What to do next in a new programme: the steps in their order, the next one standing out. */
export function Steps({ steps }: { steps: Step[] }) {
  const next = steps.findIndex(({ isDone }) => !isDone);
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">What to do next</h2>
      <ol className="app-steps">
        {steps.map((step, index) => (
          <li key={step.text} className={stateOf(step, index === next)}>
            <div>
              <Link to={step.to} className="app-list__title">
                {step.text}
              </Link>{" "}
              {step.isDone && <strong className="nhsuk-tag nhsuk-tag--white">Done</strong>}
              {!step.isDone && <p className="app-soft">{step.detail}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stateOf({ isDone }: Step, isNext: boolean) {
  if (isDone) return "app-steps__done";
  return isNext ? "app-steps__next" : undefined;
}

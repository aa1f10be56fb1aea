import type { Step } from "./steps.ts";

/** The step that is under way, and the one after it: what the whole list of steps says further down, in two lines. */
export function WhereItIs({ steps }: { steps: Step[] }) {
  const at = steps.findIndex(({ state }) => state === "now");
  return (
    <section className="app-next" aria-label="Where it is now">
      <dl>
        {steps.slice(at, at + 2).map(({ text, detail, state }) => (
          <div key={text}>
            <dt>{state === "now" ? "Now" : "Then"}</dt>
            <dd>
              <strong>{text}</strong>
              <span className="app-soft">{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const words = { done: "Done", now: "Now", next: "" };

/** Every step of a feedback, in its order. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">Step by step</h2>
      <ol className="app-steps">
        {steps.map(({ text, detail, state }) => (
          <li
            key={text}
            className={
              state === "next" ? undefined : `app-steps__${state === "now" ? "next" : "done"}`
            }
            aria-current={state === "now" ? "step" : undefined}
          >
            <div>
              <span className="app-list__title">{text}</span>{" "}
              {words[state] && (
                <strong className="nhsuk-tag nhsuk-tag--white">{words[state]}</strong>
              )}
              {state !== "done" && <p className="app-soft">{detail}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

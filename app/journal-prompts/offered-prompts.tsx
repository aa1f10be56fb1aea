import { Form, Link } from "@remix-run/react";
import type { Offered } from "./offered.server.ts";

/** What one's programme asks one to reflect on: each a way to begin, and those of before with what was begun. */
export function OfferedPrompts({ waiting, earlier }: Offered) {
  if (waiting.length + earlier.length === 0) return null;
  return (
    <section aria-labelledby="from-your-programme" className="app-wide">
      <h2 id="from-your-programme">From your programme</h2>
      {waiting.length > 0 && (
        <ul className="app-choices">
          {waiting.map((prompt) => (
            <li key={prompt.id}>
              <Form method="post" action={`/journal-prompts/${prompt.id}/reflection`}>
                <button type="submit" className="app-cast__person">
                  <span className="app-cast__role">{prompt.when}</span>
                  <span className="app-cast__name">{prompt.title}</span>
                  {prompt.introduction && (
                    <span className="app-cast__about">{prompt.introduction}</span>
                  )}
                  <span className="app-cast__about">{prompt.questions.join(" ")}</span>
                  <span className="app-cast__about">About {prompt.takes}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What you began, and what was due</span>
          </summary>
          <div className="nhsuk-details__text">
            <ul className="app-list">
              {earlier.map(({ id, title, when, begun }) => (
                <li key={id}>
                  <Link to={`/journal-prompts/${id}`} className="app-list__title">
                    {title}
                  </Link>
                  <p className="app-soft">{when}</p>
                  {begun && (
                    <p>
                      <Link to={`/journal/${begun.entryId}`}>
                        You began this on {begun.on}
                        <span className="nhsuk-u-visually-hidden">: {title}</span>
                      </Link>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
      <p>
        What you write is yours alone, until you share a copy. Those who run the programme see how
        many fellows have begun, never who.
      </p>
    </section>
  );
}

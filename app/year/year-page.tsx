import { Link } from "@remix-run/react";
import { TimeLinePicture } from "../charts/time-line.tsx";
import type { ListedEvent, showYear } from "./year-view.server.ts";

type Year = ReturnType<typeof showYear>;

/** What goes on now and what comes next, in words. */
export function WhatIsNext({ going, next }: Pick<Year, "going" | "next">) {
  if (going.length + next.length === 0) return null;
  return (
    <section className="app-next" aria-labelledby="next">
      <h2 id="next">What is next</h2>
      <dl>
        {going.map(({ id, title, when }) => (
          <div key={id}>
            <dt>Going on now</dt>
            <dd>
              <strong>{title}</strong> <span className="app-soft">{when}</span>
            </dd>
          </div>
        ))}
        {next.map(({ id, title, when, howFar }) => (
          <div key={id}>
            <dt>{howFar}</dt>
            <dd>
              <strong>{title}</strong> <span className="app-soft">{when}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A year as a picture, and in words by month. */
export function YearByMonth({ year, act }: { year: Year; act?: string }) {
  return (
    <>
      <TimeLinePicture line={year.line} summary={year.summary} />
      <h2>To come, month by month</h2>
      {year.coming.length === 0 && <p>Nothing more is planned.</p>}
      <Months months={year.coming} act={act} />
      {year.over.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What is over</span>
          </summary>
          <div className="nhsuk-details__text">
            <Months months={year.over} act={act} />
          </div>
        </details>
      )}
    </>
  );
}

function Months({
  months,
  act,
}: {
  months: { name: string; events: ListedEvent[] }[];
  act?: string;
}) {
  return months.map(({ name, events }) => (
    <section key={name} className="app-month">
      <h3>{name}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id} id={event.id}>
            <p className="app-month__title">
              {event.path && !act ? <Link to={event.path}>{event.title}</Link> : event.title}
            </p>
            <p className="app-soft">{event.when}</p>
            {event.about && <p>{event.about}</p>}
            {event.notes.map((note) => (
              <p key={note} className="app-soft">
                {note}
              </p>
            ))}
            {event.path && act && (
              <p className="app-month__act">
                <Link to={event.path}>
                  {act}
                  <span className="nhsuk-u-visually-hidden"> {event.title}</span>
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

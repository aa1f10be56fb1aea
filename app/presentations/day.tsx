import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readPresentationDay } from "./read-day.server.ts";

export const meta = titled("A day of final presentations");

export const loader = signedIn((actor, { params }) => readPresentationDay(actor, params.dayId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PresentationDay() {
  const day = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          {day.may.list ? (
            <Link to={`/cohorts/${day.cohort.id}/presentations`}>
              {day.cohort.name}, final presentations
            </Link>
          ) : (
            day.cohort.name
          )}
        </p>
        <h1>A day of final presentations</h1>
        <p className="app-lead">
          {day.when}
          <br />
          {day.place}
        </p>
        {day.link && (
          <p>
            <a href={day.link} rel="noreferrer">
              Join online
            </a>
          </p>
        )}
        {day.isPanel && (
          <p className="nhsuk-inset-text">
            You are on the panel. Read what each fellow will tell, ask beforehand what you like, and
            tell them afterwards what you heard.
          </p>
        )}
        <h2>Who presents</h2>
        {day.slots.length === 0 && <p>Nobody has a time yet.</p>}
        <ul className="app-list">
          {day.slots.map((slot) => (
            <Slot key={slot.id} slot={slot} isPanel={day.isPanel} />
          ))}
        </ul>
        {day.may.plan && (
          <p className="app-actions">
            <Link to="times" className="nhsuk-button">
              Give the fellows times
            </Link>
            <Link to="edit">Change the day</Link>
            {day.may.remove && <Link to="removal">Take the day back</Link>}
          </p>
        )}
      </div>
      <aside aria-label="Panel">
        <Panel day={day} />
      </aside>
    </div>
  );
}

function Slot({ slot, isPanel }: { slot: Shown["slots"][number]; isPanel: boolean }) {
  const { id, name, title, when, handedIn, hasMine, may } = slot;
  return (
    <li>
      {may.read ? (
        <Link to={`/presentations/${id}`} className="app-list__title">
          {name}
        </Link>
      ) : (
        <strong className="app-list__title">{name}</strong>
      )}
      <p className="app-soft">{when}</p>
      <p>{title}</p>
      {may.read && (
        <p className="app-soft">
          {handedIn}
          {isPanel && hasMine && " · you have told them what you heard"}
        </p>
      )}
    </li>
  );
}

function Panel({ day: { panel, may } }: { day: Shown }) {
  return (
    <section className="app-readers" aria-labelledby="panel">
      <h2 id="panel">The panel</h2>
      {panel.length === 0 && <p>Nobody is on it yet. Think of citizens first.</p>}
      <ul>
        {panel.map(({ id, name, part }) => (
          <li key={id}>
            {name} <span className="app-soft">({part})</span>
            {may.run && (
              <>
                {" "}
                <Link to={`panel/${id}/removal`} aria-label={`Take ${name} off the panel`}>
                  Take off
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      {may.run && (
        <p>
          <Link to="panel/new">Put somebody on the panel</Link>
        </p>
      )}
    </section>
  );
}

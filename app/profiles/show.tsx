import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readPerson } from "./people.server.ts";
import { Portrait } from "./portrait.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Person"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readPerson(actor, params.personId));

export default function Person() {
  const person = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <div className="app-person">
          <Portrait person={person} large />
          <div>
            <h1>{person.name}</h1>
            {person.pronouns && <p className="app-soft">{person.pronouns}</p>}
            {person.about && <p className="app-lead">{person.about}</p>}
          </div>
        </div>
        {person.told.length > 0 && (
          <dl className="app-sheet app-update">
            {person.told.map(({ kind, title, text }) => (
              <div key={kind}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {person.told.length === 0 && <NothingTold {...person} />}
        {person.may.change && (
          <p className="app-actions">
            <Link to="/account/profile" className="nhsuk-button">
              Change your profile
            </Link>
            <Link to="/account/photo">Your photo</Link>
          </p>
        )}
        <p className="app-actions">
          <Link to="/directory">Everybody in the directory</Link>
        </p>
      </div>
      <aside aria-label={`${person.name} here`}>
        {person.parts.length > 0 && (
          <>
            <h2>Roles</h2>
            <ul className="nhsuk-list">
              {person.parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </>
        )}
        {person.email && (
          <>
            <h2>How to reach them</h2>
            <p className="app-address">
              <a href={`mailto:${person.email}`}>{person.email}</a>
            </p>
            <p className="app-soft">
              Shown to the programme’s leads and the faculty of their cohort.
            </p>
          </>
        )}
        {person.may.change && <OwnReaders readers={person.readers} />}
      </aside>
    </div>
  );
}

function NothingTold({ name, may }: { name: string; may: { change: boolean } }) {
  if (!may.change) return <p>{name} has told you no more about themselves yet.</p>;
  return (
    <p>
      Your interests, languages and what you offer the network will be here, for those whom you
      choose.
    </p>
  );
}

function OwnReaders({ readers }: { readers: { audience: string; titles: string }[] }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <dl className="app-audiences">
        {readers.map(({ audience, titles }) => (
          <div key={audience}>
            <dt>{audience}</dt>
            <dd>{titles}</dd>
          </div>
        ))}
        <dt>Your programme’s leads, and faculty of your cohort</dt>
        <dd>email address</dd>
      </dl>
    </section>
  );
}

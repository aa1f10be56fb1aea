import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { ConflictList } from "./conflict-list.tsx";
import { readPerson } from "./people.server.ts";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Person"} – Headroom` },
];

export const loader = signedIn((actor, { params }) =>
  readPerson(actor, params.programmeId, params.personId),
);

export default function Person() {
  const person = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          <Link to={`/programmes/${person.programmeId}/people`}>People</Link>
        </p>
        <h1>{person.name}</h1>
        {person.profession && <p className="app-lead">{person.profession}</p>}
        {person.left && (
          <p>
            <strong className="nhsuk-tag nhsuk-tag--grey">Has left</strong> on {person.left}
          </p>
        )}
        {person.conflicts.length > 0 && (
          <section className="app-conflict" aria-labelledby="conflicts">
            <h2 id="conflicts">Conflicts of interest</h2>
            <ConflictList conflicts={person.conflicts} but={person.id} />
          </section>
        )}
        <h2>Roles</h2>
        {person.roles.length === 0 && (
          <p>No role yet. A role says what they are here to do, and lets them see what it needs.</p>
        )}
        <ul className="app-list app-roles">
          {person.roles.map((role) => (
            <li key={role.key}>
              <div>
                {role.fellowId ? (
                  <Link to={`/fellows/${role.fellowId}`}>{role.text}</Link>
                ) : (
                  <span>{role.text}</span>
                )}
                {role.cohort && <p className="app-soft">{role.cohort}</p>}
              </div>
              <Link to={`roles/${encodeURIComponent(role.key)}/removal`}>
                Take away<span className="nhsuk-u-visually-hidden">: {role.text}</span>
              </Link>
            </li>
          ))}
        </ul>
        {!person.left && (
          <Link to="roles/new" className="nhsuk-button">
            Give a role
          </Link>
        )}
      </div>
      <aside aria-label={`About ${person.name}`}>
        <h2>Signing in</h2>
        <p>
          <span className="app-address">{person.email}</span>
          <br />
          {person.cameIn ? (
            <span className="app-soft">First came in on {person.cameIn}</span>
          ) : (
            <Link to={`/programmes/${person.programmeId}/invitations`}>
              Not come in yet: see invitations
            </Link>
          )}
        </p>
        {person.may.correct && (
          <p>
            <Link to="edit">Correct name or email address</Link>
          </p>
        )}
        <h2>In the programme</h2>
        <p className="app-soft">Since {person.since}</p>
        {person.left ? (
          <Form method="post" action="return">
            <Button secondary type="submit">
              Bring them back
            </Button>
          </Form>
        ) : (
          <p>
            <Link to="off-boarding">Mark as having left</Link>
          </p>
        )}
      </aside>
    </div>
  );
}

import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { listPasskeys, listSessions } from "./sessions.server.ts";

export const meta = titled("Your account");

export const loader = signedIn(async (actor) => ({
  name: actor.name,
  email: actor.email,
  sessions: await listSessions(actor),
  passkeys: await listPasskeys(actor),
}));

export default function Account() {
  const { name, email, sessions, passkeys } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your account</h1>
      <p className="app-lead">
        {name}, {email}
      </p>
      <h2>Profile</h2>
      <p>
        <Link to="/account/profile">How others know you, and who reads it</Link>
      </p>
      <h2>Calendar</h2>
      <p>
        <Link to="/account/calendar">See your year in your own calendar</Link>
      </p>
      <h2>Passkeys</h2>
      <p>
        A passkey signs you in with your fingerprint, face or device PIN. It is quicker than an
        email link, and nobody can phish it.
      </p>
      <ul className="app-list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            {passkey.name}{" "}
            {passkey.added && <span className="app-soft">added {passkey.added}</span>}
            <Form method="post" action={`/account/passkeys/${passkey.id}/removal`}>
              <button type="submit" className="app-link-button">
                Remove<span className="nhsuk-u-visually-hidden"> {passkey.name}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <AddPasskey />
      <h2>Where you are signed in</h2>
      <ul className="app-list">
        {sessions.map((session) => (
          <li key={session.id}>
            {session.device} <span className="app-soft">since {session.since}</span>{" "}
            {session.isThis && <strong className="nhsuk-tag">This device</strong>}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/account/sessions/end">Sign out everywhere</Link>
      </p>
    </>
  );
}

import { redirect } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { deviceKeyOf } from "../server/device-key.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { savesTaken } from "./saves-taken.server.ts";
import { endSessions } from "./sessions.server.ts";
import { SignOutForm } from "./sign-out-form.tsx";

export const meta = titled("Sign out everywhere");

export const loader = signedIn(async (actor, { request }) => ({
  owner: { id: actor.id, deviceKey: deviceKeyOf(actor) },
  taken: await savesTaken(actor, new URL(request.url).searchParams.getAll("save")),
}));

export const action = signedIn(async (actor) => {
  await endSessions(actor);
  return redirect("/sign-in");
});

export default function EndSessions() {
  return (
    <>
      <h1>Sign out everywhere?</h1>
      <p>Every device on which you are signed in will ask you to sign in again, this one too.</p>
      <SignOutForm act="Sign out everywhere" />
      <p>
        <Link to="/account">Stay signed in</Link>
      </p>
    </>
  );
}

import { redirect } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { auth } from "../server/auth.server.ts";
import { deviceKeyOf } from "../server/device-key.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { safePath } from "./safe-path.ts";
import { savesTaken } from "./saves-taken.server.ts";
import { SignOutForm } from "./sign-out-form.tsx";

export const meta = titled("Sign out");

export const loader = signedIn(async (actor, { request }) => ({
  owner: { id: actor.id, deviceKey: deviceKeyOf(actor) },
  taken: await savesTaken(actor, new URL(request.url).searchParams.getAll("save")),
}));

export const action = signedIn(async (_actor, { request }) => {
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  const to = safePath(new URL(request.url).searchParams.get("to"));
  return redirect(to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`, { headers });
});

export default function SignOut() {
  return (
    <>
      <h1>Sign out?</h1>
      <SignOutForm act="Sign out of this device" />
      <p>
        <Link to="/account">See where else you are signed in</Link>
      </p>
    </>
  );
}

import { redirect } from "@remix-run/node";
import { Form, Link } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { auth } from "../server/auth.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { page } from "../ui/page.ts";
import { UnsentDrafts } from "./unsent-drafts.tsx";

export const meta = page("Sign out");

export const loader = signedIn((actor) => ({ personId: actor.id }));

export const action = signedIn(async (_actor, { request }) => {
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
  return redirect("/sign-in", { headers });
});

export default function SignOut() {
  return (
    <>
      <h1>Sign out?</h1>
      <UnsentDrafts />
      <Form method="post" reloadDocument>
        <Button type="submit">Sign out of this device</Button>
      </Form>
      <p>
        <Link to="/account">See where else you are signed in</Link>
      </p>
    </>
  );
}

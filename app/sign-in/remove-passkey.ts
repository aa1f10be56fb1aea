import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { removePasskey } from "./sessions.server.ts";

export const loader = signedIn(() => redirect("/account"));

export const action = signedIn(async (actor, { params }) => {
  await removePasskey(actor, params.passkeyId);
  return redirect("/account");
});

export { NoPage as default } from "../ui/no-page.tsx";

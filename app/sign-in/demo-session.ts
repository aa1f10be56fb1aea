import { redirect } from "@remix-run/node";
import { startSession } from "../server/start-session.server.ts";
import { postedFields } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { castMember } from "./cast.server.ts";
import { safePath } from "./safe-path.ts";

export const loader = open(() => redirect("/sign-in"));

export const action = open(async ({ request }) => {
  const form = await postedFields(request);
  const cookie = await startSession(await castMember(form.get("email")));
  return redirect(safePath(form.get("to")), { headers: { "Set-Cookie": cookie } });
});

export { NoPage as default } from "../ui/no-page.tsx";

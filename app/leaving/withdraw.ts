import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { withdrawConsent } from "./alumni.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/leaving/${params.fellowId}`));

export const action = signedIn(async (actor, { params }) => {
  await withdrawConsent(actor, params.fellowId);
  return done(
    `/leaving/${params.fellowId}`,
    "Your consent is taken back. You are no alum any more.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";

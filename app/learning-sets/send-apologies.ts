import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { sendApologies } from "./apologies.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/meetings/${params.meetingId}`));

export const action = signedIn(async (actor, { params }) => {
  await sendApologies(actor, params.meetingId);
  return done(
    `/meetings/${params.meetingId}`,
    "Your apologies are noted. Whoever facilitates is told.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";

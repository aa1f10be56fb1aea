import { redirect } from "@remix-run/node";
import { open } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { sendCode } from "./codes.server.ts";

export const loader = open(({ params }) => redirect(`/rating-links/${params.token}`));

export const action = open(async ({ params }) => {
  const isSent = await sendCode(params.token);
  return done(
    `/rating-links/${params.token}/code`,
    isSent
      ? "A code is on its way to you."
      : "You were sent several codes within the hour, so no other was sent. Use the newest, or wait an hour.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";

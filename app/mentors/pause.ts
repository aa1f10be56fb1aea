import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { pauseOffer } from "./pause-offer.server.ts";

export const loader = signedIn(() => redirect("/pairs"));

export const action = signedIn(async (actor, { params }) => {
  const { programmeId } = await pauseOffer(actor, params.offerId);
  return done(
    `/programmes/${programmeId}/mentor-offer`,
    "Paused. Fellows do not find you until you take it up again.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";

import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { resumeOffer } from "./pause-offer.server.ts";

export const loader = signedIn(() => redirect("/pairs"));

export const action = signedIn(async (actor, { params }) => {
  const { programmeId } = await resumeOffer(actor, params.offerId);
  return done(
    `/programmes/${programmeId}/mentor-offer`,
    "Taken up again. Fellows find you while you have room.",
  );
});

export { NoPage as default } from "../ui/no-page.tsx";

import { redirect } from "@remix-run/node";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { positionForm } from "./driver-form.ts";
import { moveDriver } from "./drivers.server.ts";

export const loader = signedIn((_actor, { params }) =>
  redirect(`/challenges/${params.challengeId}/drivers`),
);

export const action = signedInForm(positionForm, async (actor, { params }, { to }) => {
  await moveDriver(actor, params.challengeId, params.driverId, to);
  return redirect(`/challenges/${params.challengeId}/drivers?at=${params.driverId}`);
});

export { NoPage as default } from "../ui/no-page.tsx";

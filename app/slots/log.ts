import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { logBooking } from "./log-booking.server.ts";

export const loader = signedIn((_actor, { params }) => redirect(`/slots/${params.slotId}`));

export const action = signedIn(async (actor, { params }) =>
  done(
    `/pairs/${await logBooking(actor, params.slotId)}`,
    "Logged. The other of you can confirm it, and you can add what it was about.",
  ),
);

export { NoPage as default } from "../ui/no-page.tsx";

import { useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { BookingForm } from "./booking-form.tsx";
import { openBooking } from "./open-booking.server.ts";
import { questionForm } from "./question-form.server.ts";
import { waitForSlot } from "./wait-for-slot.server.ts";

export const meta = titled("Wait for a slot");

export const loader = signedIn((actor, { params }) => openBooking(actor, params.slotId));

export const action = signedInForm(questionForm, async (actor, { params }, { question }) => {
  await waitForSlot(actor, params.slotId, question);
  return done(
    `/slots/${params.slotId}`,
    "You are on the waiting list. If the slot becomes free, it goes to the first who waits.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Wait() {
  const slot = useLoaderData<typeof loader>();
  return <BookingForm slot={slot} answer={useActionData<typeof action>()} />;
}

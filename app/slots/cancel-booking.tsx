import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { cancelBooking, findOwnBooking } from "./change-booking.server.ts";
import { aboutSlot } from "./read-slot.server.ts";

export const meta = titled("Cancel a booking");

export const loader = signedIn(async (actor, { params }) =>
  aboutSlot(await findOwnBooking(actor, params.slotId, new Date()), actor),
);

export const action = signedIn(async (actor, { params }) =>
  done(
    `/cohorts/${await cancelBooking(actor, params.slotId)}/slots`,
    "Cancelled. Your question is kept for the next slot that you book.",
  ),
);

export default function CancelBooking() {
  const { id, what, by, when } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Cancel this booking?</h1>
      <p className="app-lead">
        {what} with {by}, {when}
      </p>
      <p>
        {by} is told, and it leaves both calendars. If others wait for the slot, it goes to the
        first of them. Your question is kept for the next slot that you book.
      </p>
      <Form method="post">
        <Button warning type="submit">
          Cancel the booking
        </Button>
      </Form>
      <p className="app-actions">
        <Link to={`/slots/${id}/booking/move`}>Move to another slot instead</Link>
        <Link to={`/slots/${id}`}>Keep it</Link>
      </p>
    </>
  );
}

import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { aboutSlot } from "./read-slot.server.ts";
import { findOwnSlot, withdrawSlot } from "./withdraw-slot.server.ts";

export const meta = titled("Withdraw a slot");

export const loader = signedIn(async (actor, { params }) => {
  const slot = await findOwnSlot(actor, params.slotId, new Date());
  return { ...aboutSlot(slot, actor), isTaken: slot.isTaken, waiting: slot.waiting };
});

export const action = signedIn(async (actor, { params }) =>
  done(`/cohorts/${await withdrawSlot(actor, params.slotId)}/slots`, "Withdrawn."),
);

export default function WithdrawSlot() {
  const { id, what, when, isTaken, waiting } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Withdraw this slot?</h1>
      <p className="app-lead">
        {what}, {when}
      </p>
      <p>
        {isTaken
          ? "It is booked. The fellow is told, kindly, that you cannot be there, and it leaves both calendars. Their question is kept for the next slot that they book."
          : "Nobody has booked it, so nobody is told."}
        {waiting > 0 && " Who waits for it is told too."}
      </p>
      <ActOrBack act="Withdraw the slot" back={`/slots/${id}`} stay="Keep it" />
    </>
  );
}

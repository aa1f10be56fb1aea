import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readSlot } from "./read-slot.server.ts";

export const meta = titled("A slot");

export const loader = signedIn((actor, { params }) => readSlot(actor, params.slotId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Slot() {
  const slot = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${slot.cohort.id}/slots`}>Slots</Link>
      </p>
      <h1>{slot.isGiver ? slot.what : `${slot.what} with ${slot.by}`}</h1>
      <p className="app-lead">{slot.when}</p>
      <p>
        {slot.mode} · {slot.place}
      </p>
      <State of={slot} />
      {slot.booking && <Booking of={slot} />}
      <p className="app-actions">
        {slot.may.book && (
          <Link to="booking" className="nhsuk-button">
            Book it
          </Link>
        )}
        {slot.may.wait && (
          <Link to="waiting" className="nhsuk-button">
            {slot.isWaiting ? "Change your question" : "Wait for it"}
          </Link>
        )}
        {slot.may.change && (
          <>
            <Link to="booking/move">Move to another slot</Link>
            <Link to="booking/removal">Cancel the booking</Link>
          </>
        )}
        {slot.may.run && (
          <>
            <Link to="edit">Change it</Link>
            <Link to="withdrawal">Withdraw it</Link>
          </>
        )}
      </p>
      {slot.isWaiting && (
        <Form method="post" action="waiting/removal">
          <button type="submit" className="app-link-button">
            Wait for it no longer
          </button>
        </Form>
      )}
    </>
  );
}

/** How the slot stands, for whoever looks at it. */
function State({ of: slot }: { of: Shown }) {
  if (slot.gone) return <p className="nhsuk-inset-text">{slot.gone}</p>;
  if (slot.booking)
    return (
      <>
        {slot.tooLate && <p>{slot.tooLate}</p>}
        {slot.may.change && <p>You can cancel or move it until {slot.deadline}.</p>}
        {slot.waiting > 0 && (
          <p>{slot.waiting === 1 ? "One more waits" : `${slot.waiting} more wait`} for it.</p>
        )}
      </>
    );
  if (!slot.isTaken) return <p>It is free.</p>;
  return (
    <p>
      {slot.isWaiting
        ? "It is taken, and you wait for it. If it becomes free, it goes to the first who waits."
        : "It is taken."}
    </p>
  );
}

/** What the two see, and nobody else. */
function Booking({ of: { booking, may, by, isGiver, isOwn, logWords } }: { of: Shown }) {
  if (!booking) return null;
  return (
    <section aria-labelledby="question">
      <h2 id="question">
        {isOwn ? "The question you bring" : `The question that ${booking.fellow} brings`}
      </h2>
      <p className="app-said-so">
        {booking.question ||
          "Its words were erased when the time for which they are kept was over."}
      </p>
      <p className="app-soft">
        Read by {isGiver ? `you and ${booking.fellow}` : `you and ${by}`}, and nobody else.
      </p>
      {booking.link && (
        <p>
          <a href={booking.link}>Join the meeting</a>
        </p>
      )}
      {may.log && (
        <Form method="post" action="booking/log">
          <p>Has it taken place? One press puts it in your log: {logWords}.</p>
          <Button type="submit">Log it</Button>
        </Form>
      )}
      {booking.isLogged && booking.pairId && (
        <Link to={`/pairs/${booking.pairId}`}>It is in your log</Link>
      )}
    </section>
  );
}

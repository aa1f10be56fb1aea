import { Form, Link } from "@remix-run/react";
import type { Room } from "./room.server.ts";

type Bid = Room["bids"][number];

/** The bids, beside a meeting that is at something else. */
export function BidsPanel({ room }: { room: Room }) {
  return (
    <section aria-labelledby="bids">
      <h2 id="bids">Bids for airtime</h2>
      <BidChoices room={room} />
    </section>
  );
}

/** The bids, with what may be done about each, and the way to one's own. */
export function BidChoices({ room }: { room: Room }) {
  const own = room.bids.find(({ isOwn }) => isOwn);
  const mayBid = room.stage !== "closed" && !room.isPast;
  const bids = `/meetings/${room.id}/bids/new`;
  return (
    <>
      {room.bids.length === 0 && <p>{mayBid ? "Nobody has bid yet." : "Nobody put in a bid."}</p>}
      <ul className="app-list">
        {room.bids.map((bid) => (
          <li key={bid.id}>
            <span className="app-list__title">{bid.title}</span>
            <p className="app-soft">
              {bid.name}
              {standing(bid, room)}
            </p>
            <div className="app-row-acts">
              {room.may.lead && <Choice bid={bid} room={room} />}
              {bid.isOwn && !bid.hasPresented && room.presenting?.id !== bid.id && (
                <Form method="post" action={`/bids/${bid.id}/removal`} preventScrollReset>
                  <button type="submit" className="app-link-button">
                    Take your bid back
                  </button>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
      {room.may.takePart && mayBid && (
        <p>
          <Link to={bids}>{own ? "Give your bid another title" : "Put in a bid"}</Link>
        </p>
      )}
    </>
  );
}

function standing(bid: Bid, room: Room) {
  if (room.presenting?.id === bid.id) return " · presents now";
  if (bid.hasPresented) return " · has presented";
  return bid.isChosen ? " · chosen to present" : "";
}

function Choice({ bid, room }: { bid: Bid; room: Room }) {
  if (room.presenting?.id === bid.id || room.stage === "closed" || room.isPast) return null;
  const waits = bid.isChosen && !bid.hasPresented;
  const text = bid.hasPresented ? "Give them time again" : "Choose to present";
  return (
    <Form
      method="post"
      action={`/bids/${bid.id}/choice${waits ? "/withdrawal" : ""}`}
      preventScrollReset
    >
      <button type="submit" className="app-link-button">
        {waits ? "Take the choice back" : text}
        <span className="nhsuk-u-visually-hidden">: {bid.name}</span>
      </button>
    </Form>
  );
}

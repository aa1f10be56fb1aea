import { Link } from "@remix-run/react";
import { ActionList } from "./action-list.tsx";
import { BidChoices } from "./bids-panel.tsx";
import { ReviewResults, ReviewState } from "./review-panel.tsx";
import type { Room } from "./room.server.ts";
import { Round } from "./round.tsx";

/** What a stage asks of those in the room. */
export function StageBody({ room }: { room: Room }) {
  switch (room.stage) {
    case "checkIn":
      return <Round room={room} kind="checkIn" />;
    case "actions":
      return (
        <ActionList
          actions={room.actions.before}
          none="Nothing of yours is open, and nobody has shared anything that is."
        />
      );
    case "bids":
      return <BidChoices room={room} />;
    case "settingActions":
      return <NewActions room={room} />;
    case "processReview":
      return <ReviewState room={room} />;
    case "checkOut":
      return (
        <>
          <Round room={room} kind="checkOut" />
          <ReviewResults review={room.review} />
        </>
      );
    case "closed":
      return (
        <>
          <h2>Actions from this meeting</h2>
          <NewActions room={room} />
          <ReviewResults review={room.review} />
        </>
      );
    default:
      return room.isPast ? (
        <>
          <h2>Actions from this meeting</h2>
          <NewActions room={room} />
        </>
      ) : null;
  }
}

function NewActions({ room }: { room: Room }) {
  return (
    <>
      <ActionList
        actions={room.actions.now}
        none="Nothing of yours goes on from this meeting, and nobody has shared anything that does."
      />
      {room.may.takePart && (
        <p>
          <Link to={`/meetings/${room.id}/actions/new`} className="nhsuk-button">
            Write down an action of yours
          </Link>
        </p>
      )}
    </>
  );
}

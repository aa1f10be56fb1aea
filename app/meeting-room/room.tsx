import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { BidsPanel } from "./bids-panel.tsx";
import { Connection } from "./connection.tsx";
import { InsideReaders } from "./inside-readers.tsx";
import { LeadControls } from "./lead-controls.tsx";
import { LedgerPanel } from "./ledger-panel.tsx";
import { readRoom } from "./room.server.ts";
import { QuestionPrompts } from "./question-prompts-list.tsx";
import { RulesPanel } from "./rules-panel.tsx";
import { StageBody } from "./stage-body.tsx";
import { StageTimer } from "./stage-timer.tsx";
import { stages } from "./stages.ts";
import { useChanges } from "./use-changes.ts";

export const meta = titled("In the room");

export const loader = signedIn((actor, { params }) => readRoom(actor, params.meetingId));

export { unlessRefused as shouldRevalidate } from "../ui/keep-on-failure.ts";

export default function InTheRoom() {
  const room = useLoaderData<typeof loader>();
  const { holdBack, ...line } = useChanges(room.id, room.revision);
  const { name, what } = room.isPast ? heldWithout : stages[room.stage];
  return (
    <div className="app-wide app-room" onSubmitCapture={holdBack}>
      <Connection {...line} />
      <p className="nhsuk-u-visually-hidden" role="status">
        Now: {name}
      </p>
      <div className="app-columns">
        <div>
          <section className="app-sheet app-stage">
            <p className="app-eyebrow">
              <Link to={`/meetings/${room.id}`}>{room.set.name}</Link>, in the room
            </p>
            <h1>{name}</h1>
            {room.presenting && <Presenter bid={room.presenting} />}
            {room.timer && <StageTimer key={room.timer.startedAt} timer={room.timer} />}
            <p className="app-lead">{what}</p>
            <StageBody room={room} />
          </section>
          {room.may.lead && <LeadControls room={room} />}
          {room.stage === "openQuestions" && <QuestionPrompts />}
          {room.stage !== "bids" && <BidsPanel room={room} />}
          <LedgerPanel ledger={room.ledger} />
          {room.may.lead && (
            <p>
              <Link to="airtime">Put the minutes of this meeting right</Link>
            </p>
          )}
        </div>
        <aside aria-label="About this meeting">
          {room.may.readRules && (
            <RulesPanel rules={room.rules} setId={room.set.id} maySign={room.may.takePart} />
          )}
          <InsideReaders setId={room.set.id} />
          <p>
            <Link to="." preventScrollReset>
              Look again
            </Link>{" "}
            <span className="app-soft">if what others do does not show by itself</span>
          </p>
        </aside>
      </div>
    </div>
  );
}

const heldWithout = { name: "Over", what: "This meeting was held without its room being opened." };

const Presenter = ({ bid }: { bid: { name: string; title: string } }) => (
  <p className="app-stage__presenter">
    {bid.name}: {bid.title}
  </p>
);

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { OpenedContent } from "./opened-content.tsx";
import { OpeningActs } from "./opening-acts.tsx";
import { readOpening } from "./read-opening.server.ts";

export const meta = titled("A set is opened");

export const loader = signedIn((actor, { params }) => readOpening(actor, params.openingId));

export default function Opening() {
  const opening = useLoaderData<typeof loader>();
  const { set, may, content, state } = opening;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}/openings`}>{set.name}</Link>
      </p>
      <h1>{headings[state](set.name)}</h1>
      <p className="app-lead">{inWords(opening)}</p>
      <h2>Why</h2>
      <p className="app-own-words">{opening.reason}</p>
      <OpeningActs may={may} isOpen={state === "open"} />
      {opening.openedAt && (
        <>
          <h2>{state === "open" ? "What they can read" : "What they could read"}</h2>
          <p>
            Titles of bids, actions that were shared with the set, and its ground rules. Not the
            actions that somebody keeps to themselves, the airtime, nor the process reviews.
          </p>
          <p>
            Whoever thinks that it should not have been can say so to{" "}
            <Link to="/privacy">who answers for the programme’s data</Link>.
          </p>
          <h2>Who read it, and when</h2>
          {opening.readings.length === 0 && <p>Nobody yet.</p>}
          <ul>
            {opening.readings.map(({ id, who, when, times }) => (
              <li key={id}>
                {who}, {when}
                {times > 1 && `, ${times} times`}
              </li>
            ))}
          </ul>
          {opening.earlierReadings > 0 && <p>And {opening.earlierReadings} times before that.</p>}
        </>
      )}
      {content && <OpenedContent content={content} />}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

const headings: Record<Shown["state"], (set: string) => string> = {
  waiting: (set) => `Asked to open ${set}`,
  tooOld: (set) => `Asked to open ${set}`,
  takenBack: (set) => `Asked to open ${set}`,
  open: (set) => `${set} is open`,
  over: (set) => `${set} was opened`,
};

function inWords({ state, askedBy, second, askedAt, openedAt, endsAt }: Shown): string {
  if (state === "open")
    return `To ${askedBy} and ${second}, since ${openedAt}. It ends by itself: ${endsAt}.`;
  if (state === "over")
    return `To ${askedBy} and ${second}, from ${openedAt} to ${endsAt}. It is over: neither can read the set.`;
  const asked = `${askedBy} asked, ${askedAt}.`;
  if (state === "takenBack") return `${asked} It was closed again, and the set was not opened.`;
  return state === "tooOld"
    ? `${asked} ${second} did not ask too within a week, so the set was not opened.`
    : `${asked} ${second} has not asked too: nothing is open.`;
}

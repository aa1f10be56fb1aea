import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listOpenings } from "./read-opening.server.ts";

export const meta = titled("If somebody may come to serious harm");

export const loader = signedIn((actor, { params }) => listOpenings(actor, params.setId));

export default function Openings() {
  const { set, mayAsk, openings } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}`}>{set.name}</Link>
      </p>
      <h1>If somebody may come to serious harm</h1>
      <p className="app-lead">
        What is said in the set stays in the set. There is one exception, and it is never quiet.
      </p>
      <ul>
        <li>Two named people who run the cohort, and have no part in the set, must both ask.</li>
        <li>They write down why. Everybody of the set is told by email, and reads it here.</li>
        <li>
          For three days they can read the titles of bids, actions that were shared with the set,
          and its ground rules. The set sees each time that they do. What is one person’s own stays
          theirs.
        </li>
      </ul>
      <p>
        If somebody is in danger now, do not wait for this: call 999, or the safeguarding lead of
        their organisation.
      </p>
      {mayAsk && (
        <Link to="new" className="nhsuk-button nhsuk-button--secondary">
          Ask to open this set
        </Link>
      )}
      <h2>Openings of this set</h2>
      {openings.length === 0 && <p>This set has never been opened.</p>}
      <ul className="app-list">
        {openings.map((opening) => (
          <li key={opening.id}>
            <Link to={`/set-openings/${opening.id}`}>
              {opening.state === "open" || opening.state === "over" ? "Opened" : "Asked"}{" "}
              {opening.when}
            </Link>
            <p className="app-soft">{inWords(opening)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>["openings"][number];

function inWords({ state, askedBy, second }: Listed): string {
  if (state === "open") return `${askedBy} and ${second} can read it now`;
  if (state === "over") return `By ${askedBy} and ${second}. It is over`;
  if (state === "waiting") return `By ${askedBy}. ${second} has not asked too: nothing is open`;
  return `By ${askedBy}. It was never opened`;
}

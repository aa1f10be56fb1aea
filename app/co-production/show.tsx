import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { Ladder } from "./ladder.tsx";
import { levels } from "./levels.ts";
import { sidesInWords } from "./sides-in-words.ts";
import { readWork } from "./work.server.ts";

export const meta = titled("Co-production");

export const loader = signedIn((actor, { params }) =>
  readWork(actor, params.challengeId, params.workId),
);

export default function Work() {
  const { challenge, what, on, sides, ratings, difference, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}/co-production`}>Co-production</Link>
      </p>
      <h1 className="app-sentence">{what}</h1>
      <p className="app-soft">{on}</p>
      <p className="app-lead">{difference || sidesInWords(sides)}</p>
      {may.rate && (
        <>
          <p>You see what others said once you have said how you saw it yourself.</p>
          <Link to="rating" className="nhsuk-button">
            Say how you saw it
          </Link>
        </>
      )}
      {difference && <Ladder ratings={ratings} />}
      {ratings.length > 0 && (
        <>
          <h2>{difference ? "In their own words" : "What you said"}</h2>
          <ul className="app-list">
            {ratings.map(({ id, name, byCitizen, level, note }) => (
              <li key={id}>
                <strong>
                  {name}, {byCitizen ? "citizen partner" : "fellow"}: {levels[level].name}
                </strong>
                <p className="app-said-so">{note || "Said nothing more."}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="app-actions">
        {may.rateAnew && <Link to="rating">Change what I said, while the other side has not</Link>}
        {may.change && <Link to="edit">Put it in other words, or take it off</Link>}
      </p>
      <PageReaders challengeId={challenge.id}>
        What each side said is read once both have said it.
      </PageReaders>
    </>
  );
}

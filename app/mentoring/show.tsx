import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { readPair } from "./log.server.ts";
import { OnlyTheTwo } from "./only-the-two.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Mentoring"} – Headroom` },
];

export const loader = signedIn((actor, { params, request }) =>
  readPair(actor, params.pairId, pageNumber(request)),
);

export default function Pair() {
  const pair = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to="/pairs">{pair.kind}</Link>
      </p>
      <h1>{pair.name}</h1>
      <p className="app-lead">
        {pair.ended ? `From ${pair.since} to ${pair.ended}.` : `Since ${pair.since}.`} Met for{" "}
        {pair.hours}
        {pair.hasAgreed ? ", as you agreed." : ", which is usual."}
      </p>
      {pair.ended && <p>What you agreed and logged stays here, for the two of you to read.</p>}
      {pair.may.findAnother && (
        <p>
          Somebody else may suit you: <Link to="/mentors">see who has room</Link>.
        </p>
      )}
      {pair.isAsked && (
        <div className="nhsuk-inset-text">
          <p>
            No meeting has been logged for five weeks. If you have met, log it. If you have not, and
            all is well, one press says so for both of you.
          </p>
          <Form method="post" action="all-well">
            <Button secondary type="submit">
              All is well
            </Button>
          </Form>
        </div>
      )}
      <p className="app-actions">
        {pair.may.goOn && (
          <Link to="meetings/new" className="nhsuk-button">
            Log a meeting
          </Link>
        )}
        {pair.slots && <Link to={pair.slots.to}>{pair.slots.text}</Link>}
        <Link to="agreement">How you work together</Link>
        {pair.challengeId && <Link to={`/challenges/${pair.challengeId}`}>The challenge</Link>}
        {pair.midYearId && <Link to={`/mid-year-reviews/${pair.midYearId}`}>Mid-year review</Link>}
      </p>
      {pair.goals.length > 0 && (
        <>
          <h2>Goals to come back to</h2>
          <ul className="app-list">
            {pair.goals.map(({ id, title, next }) => (
              <li key={id}>
                <Link to={`/goals/${id}`} className="app-list__title">
                  {title}
                </Link>
                {next && <p className="app-soft">Next: {next}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Your meetings</h2>
      {pair.meetings.length === 0 && (
        <p>Once you have met, log it here: a minute is enough, and it can be done afterwards.</p>
      )}
      <ul className="app-list">
        {pair.meetings.map(({ id, day, about, waits }) => (
          <li key={id}>
            <Link to={`meetings/${id}`} className="app-list__title">
              {day}
            </Link>
            <p className="app-soft">
              {about}
              {waits &&
                (waits === "you"
                  ? ". Waits for you to confirm it"
                  : `. Waits for ${pair.other} to confirm it`)}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={pair.page} hasMore={pair.hasMore} />
      <OnlyTheTwo other={pair.other} />
      {pair.may.goOn && (
        <p>
          <Link to="ending">End it</Link>
        </p>
      )}
    </>
  );
}

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listChallenges } from "./cohort-challenges.server.ts";

export const meta = titled("Challenges");

export const loader = signedIn((actor, { params, request }) =>
  listChallenges(actor, params.cohortId, pageNumber(request)),
);

export default function CohortChallenges() {
  const { cohort, challenges, patterns, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">
          <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
        </p>
        <h1>Challenges</h1>
        <p className="app-lead">
          Where each stands, in the words of those who work on it. By the fellows’ names: none is
          ahead of another.
        </p>
        {challenges.length === 0 && <p>Once a fellow is placed on a challenge, it will be here.</p>}
        <ul className="app-list">
          {challenges.map(({ id, title, host, fellows, stage, lastUpdate, requests }) => (
            <li key={id}>
              <Link to={`/challenges/${id}`} className="app-list__title">
                {fellows.join(", ")}
              </Link>
              <p className="app-soft">{host}</p>
              <p>{title}</p>
              <p className="app-soft">
                {stage ?? "No stage is written down yet"} ·{" "}
                {lastUpdate ? `last update ${lastUpdate}` : "no update yet"}
              </p>
              {requests.map((age, at) => (
                <p key={at}>
                  <strong>Unblock request open.</strong> {age}.
                </p>
              ))}
            </li>
          ))}
        </ul>
        <PageLinks page={page} hasMore={hasMore} />
      </div>
      <aside aria-label="Patterns">
        <Patterns title="By kind of problem" sentences={patterns.byKind} />
        <Patterns title="By scale" sentences={patterns.byScale} />
      </aside>
    </div>
  );
}

function Patterns({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

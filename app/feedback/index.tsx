import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listFeedback } from "./list-rounds.server.ts";
import { RoundList } from "./round-list.tsx";

export const meta = titled("360° feedback");

export const loader = signedIn((actor, { request }) => listFeedback(actor, pageNumber(request)));

export default function FeedbackIndex() {
  const { own, rounds, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>360° feedback</h1>
      <p className="app-lead">
        People who see a fellow at work answer the same questions as the fellow does, twice in the
        year. It is for growth: it marks nothing.
      </p>
      {own.length + rounds.length === 0 && page === 1 && (
        <p>
          The rounds of your cohort will be here, from the day on which one is set up. There is
          nothing to do before that.
        </p>
      )}
      {own.length > 0 && (
        <>
          <h2>Your own</h2>
          <ul className="app-list">
            {own.map(({ id, number, cohort, stage, until }) => (
              <li key={id}>
                <Link to={`/feedback/${id}`} className="app-list__title">
                  {`Round ${number}`}
                </Link>{" "}
                <strong className="nhsuk-tag nhsuk-tag--white">{stage}</strong>
                <p className="app-soft">{`${cohort} · ${until}`}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {rounds.length > 0 && (
        <>
          <h2>Rounds of your cohorts</h2>
          <RoundList rounds={rounds} named="cohort" />
        </>
      )}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

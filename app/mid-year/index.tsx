import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listReviews } from "./cohort-reviews.server.ts";

export const meta = titled("Mid-year reviews");

export const loader = signedIn((actor, { params, request }) =>
  listReviews(actor, params.cohortId, pageNumber(request)),
);

export default function MidYearReviews() {
  const { cohort, reviews, left, page, hasMore, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Mid-year reviews</h1>
      <p className="app-lead">
        Fellow, mentor, sponsor and faculty each prepare apart, meet, and sign what they agree. What
        they write is for these four.
      </p>
      {may.begin && (
        <Link to={`/cohorts/${cohort.id}/mid-year-reviews/new`} className="nhsuk-button">
          Begin {reviews.length > 0 ? "another" : "the reviews"}
        </Link>
      )}
      {left > 0 && (
        <p>
          {left === 1 ? "One fellow has" : `${left} fellows have`} none yet.
          {!may.begin && " The cohort’s faculty begin them."}
        </p>
      )}
      <ul className="app-list">
        {reviews.map(({ id, fellow, faculty, meetsOn, state, may: mayOf }) => (
          <li key={id}>
            {mayOf.read ? (
              <Link to={`/mid-year-reviews/${id}`} className="app-list__title">
                {fellow}
              </Link>
            ) : (
              <span className="app-list__title">{fellow}</span>
            )}
            <p>{state}</p>
            <p className="app-soft">
              {meetsOn}
              {faculty ? `, with ${faculty}` : ". Nobody of the faculty comes to it any more"}
            </p>
            {mayOf.arrange && (
              <Link to={`/mid-year-reviews/${id}/edit`}>
                Change the days<span className="nhsuk-u-visually-hidden"> of {fellow}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {may.takeBack && (
        <p>
          Begun by mistake?{" "}
          <Link to={`/cohorts/${cohort.id}/mid-year-reviews/removal`}>
            Take back those for which nobody has written
          </Link>
        </p>
      )}
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

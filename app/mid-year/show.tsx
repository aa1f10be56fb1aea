import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { Signatures } from "../ui/signatures.tsx";
import { titled } from "../ui/titled.ts";
import { Agreed } from "./agreed.tsx";
import { Prepared } from "./prepared.tsx";
import { readReview } from "./read-review.server.ts";
import { WhoIsReady } from "./who-is-ready.tsx";

export const meta = titled("Mid-year review");

export const loader = signedIn((actor, { params }) => readReview(actor, params.reviewId));

const list = new Intl.ListFormat("en-GB");

export default function MidYearReview() {
  const review = useLoaderData<typeof loader>();
  const { fellow, opened, locked, sides, may } = review;
  return (
    <>
      {may.arrange && (
        <p className="app-eyebrow">
          <Link to={`/cohorts/${review.cohort.id}/mid-year-reviews`}>Mid-year reviews</Link>
        </p>
      )}
      <h1>{fellow.isOwn ? "Your mid-year review" : `Mid-year review of ${fellow.name}`}</h1>
      <p className="app-lead">
        {locked
          ? `Signed by all on ${locked}, and locked.`
          : `The meeting is on ${review.meetsOn}.`}
      </p>
      {!opened && <WhoIsReady review={review} />}
      {opened && (
        <>
          <Agreed review={review} />
          <Prepared review={{ ...review, opened }} />
        </>
      )}
      {review.points && <Signatures signatures={review.signatures} />}
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>
          {list.format(sides.map(({ side, names }) => `${list.format(names)} (${side})`))}, and
          nobody else of the faculty, the host or the programme.
        </p>
      </section>
    </>
  );
}

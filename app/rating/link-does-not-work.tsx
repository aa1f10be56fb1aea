import { Link } from "@remix-run/react";

/** What to do with a link that leads nowhere, or to a round that has closed. */
export function LinkDoesNotWork({ link }: { link: { fellow: string; until: string } | null }) {
  if (link)
    return (
      <>
        <h1>This round has closed</h1>
        <p>
          {link.fellow} asked for feedback until {link.until}. What you sent in time counts, and
          there is nothing left to do. Thank you.
        </p>
        <Link to="/rating">What else you are asked</Link>
      </>
    );
  return (
    <>
      <h1>This link no longer works</h1>
      <p>
        A reminder brings a new link in the place of the old one: use the newest message. Otherwise
        the round has closed, or part of the link was lost on the way.
      </p>
      <p>Nothing that you saved or sent is lost by this.</p>
      <Link to="/rating">See what you are asked, if this device knows you</Link>
    </>
  );
}

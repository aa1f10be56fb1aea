import { Link } from "@remix-run/react";

/** "Who can see this" for a set and its meetings: by name where it is one, by part where they are many. */
export function SetReaders({ setId, facilitator }: { setId: string; facilitator: string }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can see this</h2>
      <p>
        Who is in the set, when and where it meets, and who came: its members, {facilitator}, the
        cohort’s faculty and the programme’s leads.
      </p>
      <p>
        The link to join and the access notes: its members, {facilitator} and the cohort’s faculty.
        Mails and calendars hold neither.
      </p>
      <p>
        Bids, airtime, actions that are shared, the ground rules and what came of a process review:
        who was a member at the time, {facilitator}, and at a meeting whoever stands in for them.
        Not the cohort’s faculty, and not the programme’s leads, but{" "}
        <Link to={`/sets/${setId}/openings`}>if somebody may come to serious harm</Link>.
      </p>
      <p>
        What a member needs to take part: {facilitator} and the cohort’s faculty, if the member lets
        them.
      </p>
    </section>
  );
}

import { Link } from "@remix-run/react";

/** "Who can see this" for what a meeting leaves behind. */
export const InsideReaders = ({ setId }: { setId: string }) => (
  <section className="app-readers" aria-labelledby="readers">
    <h2 id="readers">Who can see this</h2>
    <p>
      Who was a member of the set when it met, its facilitator, and whoever stood in for them at
      this meeting. Not faculty, not the programme’s leads, not sponsors, but{" "}
      <Link to={`/sets/${setId}/openings`}>if somebody may come to serious harm</Link>.
    </p>
    <p>Never written down: what you talk about, whom it is about, notes on anybody.</p>
  </section>
);

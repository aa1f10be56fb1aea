/** "Who can see this" for what a meeting leaves behind. */
export const InsideReaders = () => (
  <section className="app-readers" aria-labelledby="readers">
    <h2 id="readers">Who can see this</h2>
    <p>
      Who was a member of the set when it met, its facilitator, and whoever stood in for them at
      this meeting. Nobody else: not faculty, not the programme’s leads, not sponsors.
    </p>
    <p>Never written down: what you talk about, whom it is about, notes on anybody.</p>
  </section>
);

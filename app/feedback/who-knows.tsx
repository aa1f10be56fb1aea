/** Who will know what of a fellow's feedback, in plain words. */
export function WhoKnows({ minimum }: { minimum: number }) {
  return (
    <section className="app-readers" aria-labelledby="who-knows">
      <h2 id="who-knows">Who will know what</h2>
      <ul>
        <li>
          The fellow and faculty of the cohort know who is named, and how they know the fellow.
        </li>
        <li>
          The fellow sees how many have answered, in one number. Nobody sees who has, or what one
          person said.
        </li>
        <li>
          A group shows in the report where {minimum} or more answered; a smaller one only together
          with others, or not at all. A sponsor or manager answers openly, and knows it.
        </li>
        <li>Comments come shuffled, without a name.</li>
        <li>
          Whoever holds the debrief reads the report before it, and nobody else does unless the
          fellow shares it. Programme leads see numbers alone.
        </li>
      </ul>
    </section>
  );
}

/** Who can read what the two of a pair write, in names. @param other the name of the other */
export const OnlyTheTwo = ({ other }: { other: string }) => (
  <section className="app-readers" aria-labelledby="readers">
    <h2 id="readers">Who can read this</h2>
    <p>
      You and {other}, and nobody else. The cohort’s faculty and the programme’s leads see that you
      meet: on which days, for how long, in person or not, for how long you agreed to, and how many
      goals it touched. What you keep for yourself about a meeting is read by you alone.
    </p>
  </section>
);

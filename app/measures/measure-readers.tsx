/** Who reads a challenge's measures, and what for. */
export const MeasureReaders = () => (
  <section className="app-readers" aria-labelledby="readers">
    <h2 id="readers">Who can read this</h2>
    <p>
      Those who work on the challenge, its host, its fellows’ sponsors and mentors, the cohort’s
      faculty and the programme’s leads. Measures are for improvement: never for marks, appraisal or
      the management of performance.
    </p>
  </section>
);

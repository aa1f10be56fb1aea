import type { Readers } from "./readers.server.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** "Who can read this" for a profile: who each audience is at present. */
export function ReadersPanel({ readers: { counts, arrangers } }: { readers: Readers }) {
  return (
    <section className="app-readers" aria-labelledby="who-reads">
      <h2 id="who-reads">Who can read this</h2>
      <p>You choose. At present:</p>
      <dl className="app-audiences">
        <dt>Your programme</dt>
        <dd>{people(counts.programme)}: fellows, faculty, mentors, sponsors, host leads, alumni</dd>
        <dt>Your cohort</dt>
        <dd>
          {counts.cohort === 0
            ? "Nobody yet: you belong to no cohort"
            : `${people(counts.cohort)}: its fellows, faculty, facilitators, citizen partners, assessors`}
        </dd>
        <dt>Your faculty and facilitator</dt>
        <dd>
          {arrangers.length === 0
            ? "Nobody yet: they will be the faculty of your cohort, and who facilitates your set"
            : arrangers.join(", ")}
        </dd>
      </dl>
      <p>
        The programme’s leads read what your programme may read, and no more unless they belong to
        your cohort.
      </p>
    </section>
  );
}

/** What hosting a fellow means: in the programme's own words, or else in ours. */
export function HostingWords({ forHosts }: { forHosts: string[] }) {
  if (forHosts.length > 0)
    return forHosts.map((paragraph, index) => (
      <p key={index} className="app-own-words">
        {paragraph}
      </p>
    ));
  return (
    <>
      <p className="app-lead">
        A fellow is an early-career clinician who takes a year out of practice to work with you on
        something that matters and that nobody has yet solved.
      </p>
      <div className="app-give-and-get">
        <section aria-labelledby="you-give">
          <h2 id="you-give">What you give</h2>
          <ul>
            <li>
              <strong>A real challenge.</strong> Earlier attempts have failed, or it is new and
              nobody knows what to do. It is not a project with a plan.
            </li>
            <li>
              <strong>A sponsor,</strong> a medical director or equal, who opens doors.
            </li>
            <li>
              <strong>A mentor</strong> who gives air cover: room to try things, and somebody who
              stands by them.
            </li>
            <li>
              <strong>Protected time.</strong> The year is full time, with three clinical sessions a
              week at most.
            </li>
          </ul>
        </section>
        <section aria-labelledby="you-get">
          <h2 id="you-get">What you get</h2>
          <ul>
            <li>
              <strong>A year of someone’s whole mind</strong> on a problem that has worn others out.
            </li>
            <li>
              <strong>Fresh eyes,</strong> with citizens and patients as peers in the work.
            </li>
            <li>
              <strong>Company.</strong> The programme teaches, coaches and stays beside the fellow,
              and you meet other hosts.
            </li>
            <li>
              <strong>What stays:</strong> people who have learned to work on such problems, and a
              network that outlives the year.
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}

type Happened = { when: string; what: string; more: string };

/** What has happened in a year, as a line along which it is read. @param cohort the cohort's dates, for a year without any */
export function YearHistory({ history, cohort }: { history: Happened[]; cohort: string }) {
  if (history.length === 0)
    return <p>Nothing yet. The cohort’s year is {cohort}; placing the fellow comes first.</p>;
  return (
    <ol className="app-history">
      {history.map(({ when, what, more }) => (
        <li key={when + what}>
          <p className="app-soft">{when}</p>
          <p className="app-history__what">{what}</p>
          {more && <p>{more}</p>}
        </li>
      ))}
    </ol>
  );
}

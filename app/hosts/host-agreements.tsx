import { Link } from "@remix-run/react";

type Props = {
  agreements: { id: string; cohort: string; state: string; waitsForYou: boolean }[];
  mayMake: boolean;
};

/** The agreements of a host, by cohort, the latest first. */
export function HostAgreements({ agreements, mayMake }: Props) {
  return (
    <>
      <h2>Agreements</h2>
      {agreements.length === 0 && (
        <p>
          {mayMake
            ? "None yet. An agreement says what the host and the programme give a cohort’s fellows; both sign it."
            : "None yet. The programme writes an agreement for each cohort, and both sides sign it."}
        </p>
      )}
      <ul className="app-list">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Link to={`/agreements/${agreement.id}`} className="app-list__title">
              {agreement.cohort}
            </Link>{" "}
            {agreement.waitsForYou && <strong className="nhsuk-tag">Waits for you</strong>}
            <p className="app-soft">{agreement.state}</p>
          </li>
        ))}
      </ul>
      {mayMake && (
        <Link to="agreements/new" className="nhsuk-button nhsuk-button--secondary">
          Write an agreement
        </Link>
      )}
    </>
  );
}

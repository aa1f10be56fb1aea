import { Link } from "@remix-run/react";

/** Where those who set a cohort up do so. */
export function SettingUp({
  of: { id, programme },
}: {
  of: { id: string; programme: { id: string } };
}) {
  return (
    <section>
      <h2>Setting it up</h2>
      <ul>
        <li>
          <Link to={`/cohorts/${id}/placements`}>Placements</Link>
        </li>
        <li>
          <Link to={`/cohorts/${id}/milestones/template`}>Plan the year from a template</Link>
        </li>
        <li>
          <Link to={`/cohorts/${id}/edit`}>Dates, how long records are kept</Link>
        </li>
        <li>
          <Link to={`/cohorts/${id}/framework`}>Its competency framework</Link>
        </li>
        <li>
          <Link to={`/programmes/${programme.id}/cohorts/new?from=${id}`}>
            Copy it to the next year
          </Link>
        </li>
      </ul>
    </section>
  );
}

type Facts = { faculty: string[]; leads: string[]; fellows: number; zone: string };

/** Who runs a cohort, how many fellows it has, and its time zone. */
export function CohortFacts({ of: { faculty, leads, fellows, zone } }: { of: Facts }) {
  return (
    <section>
      <h2>About it</h2>
      <dl className="app-facts">
        <div>
          <dt>Faculty</dt>
          <dd>{faculty.join(", ") || "Nobody is named yet"}</dd>
        </div>
        <div>
          <dt>Programme leads</dt>
          <dd>{leads.join(", ")}</dd>
        </div>
        <div>
          <dt>Fellows</dt>
          <dd>{fellows || "None yet"}</dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>{zone}</dd>
        </div>
      </dl>
    </section>
  );
}

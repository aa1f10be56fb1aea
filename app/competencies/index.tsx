import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readFrameworks } from "./framework.server.ts";

export const meta = titled("Competencies");

export const loader = signedIn((actor) => readFrameworks(actor));

export default function Competencies() {
  const frameworks = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Competencies</h1>
      <p>
        <Link to="/rating-requests">Questions for a rating</Link>
      </p>
      {frameworks.length === 0 && <p>Your cohort’s framework will be here.</p>}
      {frameworks.map((framework) => (
        <section key={framework.id}>
          <p className="app-lead">
            {framework.title}, version {framework.version}. Each competency grows through four
            levels: {framework.levelNames.join(", ").toLowerCase()}.
          </p>
          {framework.domains.map((domain) => (
            <section key={domain.id}>
              <h2>{domain.title}</h2>
              <p>{domain.description}</p>
              {domain.competencies.map((competency) => (
                <details key={competency.id} className="nhsuk-details">
                  <summary className="nhsuk-details__summary">
                    <span className="nhsuk-details__summary-text">{competency.title}</span>
                  </summary>
                  <div className="nhsuk-details__text">
                    <p>{competency.description}</p>
                    <dl className="app-update">
                      {competency.levels.map((level, index) => (
                        <div key={level}>
                          <dt>{framework.levelNames[index]}</dt>
                          <dd>{level}</dd>
                        </div>
                      ))}
                    </dl>
                    <Link to={`/competencies/${competency.id}`}>Open {competency.title}</Link>
                  </div>
                </details>
              ))}
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { fewestFellows } from "./aggregate.ts";
import { readCohortReport } from "./cohort-report.server.ts";
import { oneDecimal } from "./report-words.ts";

export const meta = titled("The cohort’s 360° feedback");

export const loader = signedIn((actor, { params }) => readCohortReport(actor, params.roundId));

export default function CohortReport() {
  const { id, number, cohort, isClosed, groups, competencies } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/feedback-rounds/${id}`}>
          {cohort}, round {number}
        </Link>
      </p>
      <h1>The cohort as a whole</h1>
      <p className="app-lead">
        Means over the fellows’ reports, each of {fewestFellows} fellows or more. Nobody can be seen
        in them, and they say nothing of one fellow.
      </p>
      {competencies.length === 0 ? (
        <p>
          {isClosed
            ? `Fewer than ${fewestFellows} fellows have a report in this round, so nothing is shown.`
            : "This is made when the round closes."}
        </p>
      ) : (
        <div className="app-scroll" tabIndex={0} role="region" aria-label="Means by competency">
          <table className="nhsuk-table">
            <thead>
              <tr>
                <th scope="col">Competency</th>
                <th scope="col">Fellows themselves</th>
                {groups.map((group) => (
                  <th scope="col" key={group}>
                    {group}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {competencies.map(({ code, title, self, means }) => (
                <tr key={code}>
                  <th scope="row">{title}</th>
                  <td>{oneDecimal(self)}</td>
                  {means.map((mean, at) => (
                    <td key={groups[at]}>{oneDecimal(mean)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

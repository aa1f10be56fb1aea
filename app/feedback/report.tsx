import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { CommentsByQuestion } from "./comments-by-question.tsx";
import { DomainRadar } from "./domain-radar.tsx";
import { EarlierRound } from "./earlier-round.tsx";
import { GapsBySection } from "./gaps-by-section.tsx";
import { HighestAndLowest } from "./highest-and-lowest.tsx";
import { readReport } from "./report.server.ts";
import { Responses } from "./responses.tsx";
import { SectionDetails } from "./section-details.tsx";

export const meta = ({ data }: { data?: { fellow: string } }) => [
  { title: `360° report${data ? `, ${data.fellow}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readReport(actor, params.feedbackId));

export default function ReportPage() {
  const report = useLoaderData<typeof loader>();
  const { id, isOwn, fellow, number, cohort, isReleased, may } = report;
  const round = `360° feedback, round ${number}, ${cohort}`;
  return (
    <>
      <p className="app-eyebrow">
        {may.readNames ? <Link to={`/feedback/${id}`}>{round}</Link> : round}
      </p>
      <h1>{isOwn ? "What people see" : `What people see in ${fellow}`}</h1>
      <p className="app-lead">
        Raters differ, and so do the days on which they answer. Read this for what it asks, not as a
        mark. It is never used for marks or appraisal.
      </p>
      {may.release && (
        <p className="app-said-so">
          {fellow} cannot read this yet. Look whether a comment gives its writer away, hold the
          debrief, then <Link to={`/feedback/${id}/release`}>release the report</Link>.
        </p>
      )}
      <Responses report={report} />
      <DomainRadar report={report} />
      <GapsBySection report={report} />
      <HighestAndLowest report={report} />
      <CommentsByQuestion report={report} />
      {report.earlier && <EarlierRound report={report} earlier={report.earlier} />}
      <section>
        <h2>Questions to take to the debrief</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {report.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <SectionDetails report={report} />
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>
          {isReleased ? "The fellow, " : "Nobody else until it is released; then the fellow, "}
          whoever held the debrief, and those with whom the fellow shares it. Nobody can see who
          answered what: the answers were destroyed when the round closed.
        </p>
      </section>
      <p>
        <a href={`/feedback/${id}/report.pdf`} download>
          Take it away as PDF
        </a>
        {may.share && (
          <>
            {" · "}
            <Link to={`/feedback/${id}/share`}>Share it</Link>
          </>
        )}
      </p>
    </>
  );
}

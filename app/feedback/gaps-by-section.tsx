import { Link } from "@remix-run/react";
import { GapPicture } from "../charts/gap.tsx";
import type { ReportPage } from "./report.server.ts";
import { gapWords, ofScale, oneDecimal } from "./report-words.ts";

type Props = {
  report: Pick<ReportPage, "id" | "sections" | "scale" | "isOwn" | "gapThreshold" | "isReleased">;
};

/** Self against others by competency, and what that may be a prompt for. */
export function GapsBySection({ report }: Props) {
  const { sections, scale, isOwn, gapThreshold } = report;
  const self = isOwn ? "you" : "the fellow";
  const seen = sections.filter((one) => one.self !== null || one.others !== null);
  if (!seen.length)
    return (
      <section>
        <h2>By competency</h2>
        <p>Too few people answered for anything to be shown.</p>
      </section>
    );
  const prompted = seen.filter(({ prompt }) => prompt).length;
  return (
    <section>
      <h2>By competency</h2>
      <GapPicture
        gaps={seen.map(({ title, self: own, others }) => ({ name: title, self: own, others }))}
        scale={ofScale(scale)}
        summary={
          prompted
            ? `${prompted} of ${seen.length} competencies show a gap of ${oneDecimal(gapThreshold)} or more between ${self} and others.`
            : `No competency shows a gap of ${oneDecimal(gapThreshold)} or more between ${self} and others.`
        }
      />
      <Prompts report={report} of="blindSpot" title="Possible blind spots" />
      <Prompts report={report} of="hiddenStrength" title="Possible hidden strengths" />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">The same as a table</span>
        </summary>
        <div className="nhsuk-details__text app-scroll" tabIndex={0}>
          <table className="nhsuk-table">
            <thead>
              <tr>
                <th scope="col">Competency</th>
                <th scope="col">{isOwn ? "You" : "The fellow"}</th>
                <th scope="col">Others</th>
                <th scope="col">Others are</th>
              </tr>
            </thead>
            <tbody>
              {seen.map((one) => (
                <tr key={one.code}>
                  <th scope="row">{one.title}</th>
                  <td>{oneDecimal(one.self)}</td>
                  <td>{oneDecimal(one.others)}</td>
                  <td>{gapWords(one.gap, self)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function Prompts({
  report: { id, sections, isOwn, isReleased },
  of,
  title,
}: Props & { of: "blindSpot" | "hiddenStrength"; title: string }) {
  const found = sections.filter(({ prompt }) => prompt === of);
  if (!found.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="app-soft">
        Others score these {of === "blindSpot" ? "lower" : "higher"} than{" "}
        {isOwn ? "you do" : "the fellow does"}. A prompt to ask, not a verdict.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {found.map(({ code, title: name, gap, competencyId }) => (
          <li key={code}>
            {name}: others are {gapWords(gap, isOwn ? "you" : "the fellow")}.{" "}
            {isOwn && isReleased && (
              <Link
                to={`/goals/new?feedback=${id}${competencyId ? `&competency=${competencyId}` : ""}`}
              >
                Make it a goal
                <span className="nhsuk-u-visually-hidden">: {name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

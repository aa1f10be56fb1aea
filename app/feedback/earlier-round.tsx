import type { ReportPage } from "./report.server.ts";
import { oneDecimal } from "./report-words.ts";

type Props = {
  report: Pick<ReportPage, "sections" | "number" | "isOwn">;
  earlier: NonNullable<ReportPage["earlier"]>;
};

/** Two rounds side by side, without a claim that one can be taken from the other. */
export function EarlierRound({ report: { sections, number, isOwn }, earlier }: Props) {
  const self = isOwn ? "You" : "The fellow";
  const before = new Map(earlier.sections.map((section) => [section.code, section]));
  return (
    <section>
      <h2>
        Round {earlier.number} and round {number}, side by side
      </h2>
      <p className="app-soft">
        Other people answered, about another time. A difference is something to talk about, not a
        measured change.
      </p>
      <div className="app-scroll" tabIndex={0} role="region" aria-label="Two rounds side by side">
        <table className="nhsuk-table">
          <thead>
            <tr>
              <th scope="col">Competency</th>
              <th scope="col">
                {self}, round {earlier.number}
              </th>
              <th scope="col">
                {self}, round {number}
              </th>
              <th scope="col">Others, round {earlier.number}</th>
              <th scope="col">Others, round {number}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ code, title, self: own, others }) => (
              <tr key={code}>
                <th scope="row">{title}</th>
                <td>{oneDecimal(before.get(code)?.self ?? null)}</td>
                <td>{oneDecimal(own)}</td>
                <td>{oneDecimal(before.get(code)?.others ?? null)}</td>
                <td>{oneDecimal(others)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import type { ReportPage } from "./report.server.ts";
import { oneDecimal } from "./report-words.ts";

type Props = { report: Pick<ReportPage, "highest" | "lowest" | "stem"> };

/** The statements that others scored highest and lowest. */
export function HighestAndLowest({ report: { highest, lowest, stem } }: Props) {
  if (!highest.length) return null;
  return (
    <section>
      <h2>Highest and lowest</h2>
      <p className="app-soft">Others, by statement: {stem}</p>
      <div className="app-two-sides">
        <Lines title="Highest" of={highest} />
        <Lines title="Lowest" of={lowest} />
      </div>
    </section>
  );
}

const Lines = ({ title, of }: { title: string; of: ReportPage["highest"] }) => (
  <div>
    <h3>{title}</h3>
    <ol className="nhsuk-list nhsuk-list--number">
      {of.map(({ statement, text, others, spread }) => (
        <li key={statement}>
          {text}: <strong>{oneDecimal(others)}</strong>
          {spread && (
            <span className="app-soft">
              {" "}
              (
              {spread.low === spread.high ? `all ${spread.low}` : `${spread.low} to ${spread.high}`}
              )
            </span>
          )}
        </li>
      ))}
    </ol>
  </div>
);

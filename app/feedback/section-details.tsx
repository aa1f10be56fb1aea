import type { ReportPage } from "./report.server.ts";
import { oneDecimal } from "./report-words.ts";

type Props = { report: Pick<ReportPage, "sections" | "isOwn" | "stem" | "scale"> };
type Section = ReportPage["sections"][number];

/** Every competency with its statements: each group that is shown, and how far the answers lie apart. */
export function SectionDetails({ report: { sections, isOwn, stem, scale } }: Props) {
  return (
    <section>
      <h2>Statement by statement</h2>
      <p className="app-soft">
        {stem} {scale.map(({ value, label }) => `${value} ${label.toLowerCase()}`).join(", ")}. The
        spread is from the lowest to the highest answer of all groups that are shown, those that
        carry a name left out.
      </p>
      {sections.map((section) => (
        <details key={section.code} className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{section.title}</span>
          </summary>
          <div className="nhsuk-details__text app-scroll" tabIndex={0}>
            <StatementTable section={section} self={isOwn ? "You" : "The fellow"} />
          </div>
        </details>
      ))}
    </section>
  );
}

function StatementTable({ section, self }: { section: Section; self: string }) {
  const groups = section.figures.map(({ group }) => group);
  const of = (figures: Section["figures"], group: string) =>
    figures.find((figure) => figure.group === group)?.mean ?? null;
  return (
    <table className="nhsuk-table">
      <caption className="nhsuk-u-visually-hidden">{section.title}</caption>
      <thead>
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">{self}</th>
          {groups.map((group) => (
            <th scope="col" key={group}>
              {group}
            </th>
          ))}
          <th scope="col">Spread</th>
        </tr>
      </thead>
      <tbody>
        {section.statements.map(({ statement, text, self: own, figures, spread }) => (
          <tr key={statement}>
            <th scope="row">{text}</th>
            <td>{own ?? "–"}</td>
            {groups.map((group) => (
              <td key={group}>{oneDecimal(of(figures, group))}</td>
            ))}
            <td>{spread ? `${spread.low} to ${spread.high}` : "–"}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td>{oneDecimal(section.self)}</td>
          {groups.map((group) => (
            <td key={group}>{oneDecimal(of(section.figures, group))}</td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

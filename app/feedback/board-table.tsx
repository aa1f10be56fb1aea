import { Link } from "@remix-run/react";
import type { NextStep } from "./next-step.ts";

type Fellow = {
  id: string;
  fellow: string;
  stage: string;
  asked: number;
  answered: number;
  self: boolean;
  next: NextStep;
};

const columns = ["Fellow", "Where it is", "Answered", "About themselves", "What is next"];

/** How far each fellow of a round has got, for faculty. */
export function BoardTable({ fellows, isClosed }: { fellows: Fellow[]; isClosed: boolean }) {
  if (fellows.length === 0) return <p>The cohort’s fellows will be here once there are any.</p>;
  return (
    <table className="nhsuk-table-responsive app-by-person app-wide">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">
        The round by fellow
      </caption>
      <thead className="nhsuk-table__head">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {fellows.map(({ id, fellow, stage, asked, answered, self, next }) => (
          <tr key={id} className="nhsuk-table__row">
            <Cell column="Fellow">
              <Link to={`/feedback/${id}`}>{fellow}</Link>
            </Cell>
            <Cell column="Where it is">{stage}</Cell>
            <Cell column="Answered">{counted(asked, answered, isClosed)}</Cell>
            <Cell column="About themselves">{self ? "Answered" : "Not yet"}</Cell>
            <Cell column="What is next">
              {next.act ? (
                <Link to={`/feedback/${id}/${next.act}`}>
                  {next.text}
                  <span className="nhsuk-u-visually-hidden"> of {fellow}</span>
                </Link>
              ) : (
                next.text
              )}{" "}
              {next.isOverdue && <strong className="nhsuk-tag nhsuk-tag--orange">Overdue</strong>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function counted(asked: number, answered: number, isClosed: boolean) {
  if (asked === 0) return "Nobody is asked yet";
  return isClosed ? `${asked} were asked` : `${answered} of ${asked}`;
}

function Cell({ column, children }: { column: string; children: React.ReactNode }) {
  return (
    <td className="nhsuk-table__cell">
      <span className="nhsuk-table-responsive__heading" aria-hidden="true">
        {column}{" "}
      </span>
      {children}
    </td>
  );
}

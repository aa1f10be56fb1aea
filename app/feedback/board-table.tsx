import { Link } from "@remix-run/react";
import { NarrowCell, NarrowTable } from "../ui/narrow-table.tsx";
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
    <NarrowTable caption="The round by fellow" columns={columns}>
      {fellows.map(({ id, fellow, stage, asked, answered, self, next }) => (
        <tr key={id} className="nhsuk-table__row">
          <NarrowCell column="Fellow">
            <Link to={`/feedback/${id}`}>{fellow}</Link>
          </NarrowCell>
          <NarrowCell column="Where it is">{stage}</NarrowCell>
          <NarrowCell column="Answered">{counted(asked, answered, isClosed)}</NarrowCell>
          <NarrowCell column="About themselves">{self ? "Answered" : "Not yet"}</NarrowCell>
          <NarrowCell column="What is next">
            {next.act ? (
              <Link to={`/feedback/${id}/${next.act}`}>
                {next.text}
                <span className="nhsuk-u-visually-hidden"> of {fellow}</span>
              </Link>
            ) : (
              next.text
            )}{" "}
            {next.isOverdue && <strong className="nhsuk-tag nhsuk-tag--orange">Overdue</strong>}
          </NarrowCell>
        </tr>
      ))}
    </NarrowTable>
  );
}

function counted(asked: number, answered: number, isClosed: boolean) {
  if (asked === 0) return "Nobody is asked yet";
  return isClosed ? `${asked} were asked` : `${answered} of ${asked}`;
}

import type { ReportPage } from "./report.server.ts";

/** How many were asked and answered, by group: numbers, never who. */
export function Responses({
  report: { responses, minimum },
}: {
  report: Pick<ReportPage, "responses" | "minimum">;
}) {
  return (
    <section>
      <h2>Who was asked</h2>
      <table className="nhsuk-table">
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Asked</th>
            <th scope="col">Answered</th>
          </tr>
        </thead>
        <tbody>
          {responses.map(({ group, asked, answered }) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td>{asked}</td>
              <td>{answered ?? "Too few to show"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="app-soft">
        A statement is shown for a group where at least {minimum} of it answered. Smaller groups are
        shown together as “All others” where that makes {minimum}, or not at all. A sponsor’s or
        manager’s answers carry their group’s name, as they were told.
      </p>
    </section>
  );
}

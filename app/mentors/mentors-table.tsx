import { Link } from "@remix-run/react";

type Person = { id: string; name: string; offerId: string | null } & Record<
  "fellows" | "here" | "inAll" | "supervised",
  string
>;

const columns = ["Who", "Fellows now", "Met with this cohort", "Met in all", "Last supervision"];

/** Who mentors or coaches, by name: how many fellows they have, and for how long they have met. */
export const MentorsTable = ({ people }: { people: Person[] }) => (
  <table className="nhsuk-table-responsive app-by-person app-wide">
    <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">By name</caption>
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
      {people.map(({ id, name, offerId, fellows, here, inAll, supervised }) => (
        <tr key={id} className="nhsuk-table__row">
          <Cell column="Who">
            {offerId ? <Link to={`/mentors/${offerId}`}>{name}</Link> : name}
          </Cell>
          <Cell column="Fellows now">{fellows}</Cell>
          <Cell column="Met with this cohort">{here}</Cell>
          <Cell column="Met in all">{inAll}</Cell>
          <Cell column="Last supervision">{supervised}</Cell>
        </tr>
      ))}
    </tbody>
  </table>
);

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

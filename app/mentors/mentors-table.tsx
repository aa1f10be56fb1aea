import { Link } from "@remix-run/react";
import { NarrowCell, NarrowTable } from "../ui/narrow-table.tsx";

type Person = { id: string; name: string; offerId: string | null } & Record<
  "fellows" | "here" | "inAll" | "supervised",
  string
>;

const columns = ["Who", "Fellows now", "Met with this cohort", "Met in all", "Last supervision"];

/** Who mentors or coaches, by name: how many fellows they have, and for how long they have met. */
export const MentorsTable = ({ people }: { people: Person[] }) => (
  <NarrowTable caption="By name" columns={columns}>
    {people.map(({ id, name, offerId, fellows, here, inAll, supervised }) => (
      <tr key={id} className="nhsuk-table__row">
        <NarrowCell column="Who">
          {offerId ? <Link to={`/mentors/${offerId}`}>{name}</Link> : name}
        </NarrowCell>
        <NarrowCell column="Fellows now">{fellows}</NarrowCell>
        <NarrowCell column="Met with this cohort">{here}</NarrowCell>
        <NarrowCell column="Met in all">{inAll}</NarrowCell>
        <NarrowCell column="Last supervision">{supervised}</NarrowCell>
      </tr>
    ))}
  </NarrowTable>
);

import { Link } from "@remix-run/react";

type Way = { to: string; text: string; count?: string };
type Props = {
  programme: { id: string; slug: string; takesInterest: boolean };
  counts: { people: number; leads: number; hosts: number; interests: number; proposals: number };
};

/** The ways from a programme to all that belongs to it. */
export function Ways({ programme, counts }: Props) {
  const at = `/programmes/${programme.id}`;
  const waiting = (count: number) => (count > 0 ? `${count} to answer` : "");
  return (
    <aside aria-label="All of the programme" className="app-ways">
      <Group
        title="People"
        ways={[
          { to: `${at}/people`, text: "People and their roles", count: String(counts.people) },
          { to: `${at}/people/import`, text: "Bring people in from a spreadsheet" },
          { to: `${at}/invitations`, text: "Invitations" },
          { to: `${at}/conflicts`, text: "Conflicts of interest" },
          { to: `${at}/leads`, text: "Programme leads", count: String(counts.leads) },
        ]}
      />
      <Group
        title="Hosts and challenges"
        ways={[
          { to: `${at}/hosts`, text: "Hosts", count: String(counts.hosts) },
          {
            to: `${at}/interests`,
            text: "Expressions of interest",
            count: waiting(counts.interests),
          },
          {
            to: `${at}/proposals`,
            text: "Challenges put forward",
            count: waiting(counts.proposals),
          },
          { to: `/hosting/${programme.slug}`, text: "The public page for hosts" },
        ]}
      />
      <Group
        title="The programme itself"
        ways={[
          { to: `${at}/edit`, text: "Name, data controller, words for hosts" },
          { to: `${at}/frameworks`, text: "Competency frameworks" },
          { to: `${at}/questionnaires`, text: "Questionnaires for 360° feedback" },
          { to: "/programmes/new", text: "Begin another programme" },
        ]}
      />
    </aside>
  );
}

function Group({ title, ways }: { title: string; ways: Way[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {ways.map(({ to, text, count }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
            {count && <span className="app-ways__count">{count}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

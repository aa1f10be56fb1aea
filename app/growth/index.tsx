import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { CoverageMap } from "./coverage-map.tsx";
import { readGrowth } from "./growth.server.ts";
import { OnlyYou } from "./only-you.tsx";
import { SelfTable } from "./self-table.tsx";

export const meta = titled("Your growth");

export const loader = signedIn((actor) => readGrowth(actor));

export default function Growth() {
  const { months, domains, invitations, moved, summary } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your growth</h1>
      <p className="app-lead">
        How you see yourself, how faculty see you when you ask them, and what you have to show for
        it.
      </p>
      <div className="app-actions">
        <Link to="/growth/ratings/new" className="nhsuk-button">
          Rate yourself
        </Link>
        <Link to="/growth/evidence/new">Link evidence</Link>
        <Link to="/goals">Your goals</Link>
        <Link to="/growth/shifts">Twelve shifts of leadership</Link>
        <Link to="/rating-requests">What you asked faculty</Link>
        <Link to="/portfolio">Your portfolio</Link>
        <Link to="/competencies">The framework</Link>
      </div>
      <OnlyYou of="Faculty read what you ask them and what you share, and not this page." />
      {moved.length > 0 && (
        <section>
          <h2>Look again</h2>
          <p>Evidence moved when the framework changed. See whether it fits where it is now:</p>
          <Competencies competencies={moved} to={(id) => `/competencies/${id}`} />
        </section>
      )}
      {invitations.length > 0 && (
        <section>
          <h2>Where there is room</h2>
          <p>Nothing yet on these. If something comes to mind, write about it:</p>
          <Competencies competencies={invitations} to={(id) => `/journal/new?competency=${id}`} />
        </section>
      )}
      <h2>Where you see yourself</h2>
      <p>Each competency leads to its arc. Beside it stands what you have linked to it, by kind.</p>
      {domains.map(({ title, competencies }) => (
        <SelfTable key={title} title={title} competencies={competencies} />
      ))}
      <h2 id="by-month">Evidence month by month</h2>
      <p>{summary}</p>
      <CoverageMap months={months} domains={domains} />
    </>
  );
}

type CompetenciesProps = {
  competencies: { id: string; title: string }[];
  to: (id: string) => string;
};

function Competencies({ competencies, to }: CompetenciesProps) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {competencies.map(({ id, title }) => (
        <li key={id}>
          <Link to={to(id)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

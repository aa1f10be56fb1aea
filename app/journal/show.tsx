import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readEntry } from "./entries.server.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { lengthInWords } from "./reading-time.ts";
import { ReadersPanel } from "./readers-panel.tsx";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Reflection"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readEntry(actor, params.entryId));

export default function Reflection() {
  const { evidence, readers, ...entry } = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <article>
        <h1>{entry.title}</h1>
        <p className="app-soft">
          Begun {entry.begun} · last written {entry.touched} · {lengthInWords(entry.words)}
        </p>
        <div className="app-sheet app-rich" dangerouslySetInnerHTML={{ __html: entry.html }} />
        <p className="app-actions">
          <Link to="edit" className="nhsuk-button">
            Continue writing
          </Link>
          <Link to="share">Share a copy</Link>
          <Link to="evidence">Link to competencies</Link>
          <Link to={`/goals/new?entry=${entry.id}`}>Set a goal from it</Link>
          <Link to="versions">Earlier versions</Link>
          <Link to="deletion">Delete it</Link>
        </p>
      </article>
      <aside aria-label="About this reflection">
        <ReadersPanel readers={readers} />
        <h2>Competencies</h2>
        <EvidenceList evidence={evidence} />
        {evidence.length === 0 && (
          <p>
            Nothing linked yet. <Link to="evidence">Link it to a competency</Link>, with a line on
            what it shows.
          </p>
        )}
      </aside>
    </div>
  );
}

import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readEntry } from "./entries.server.ts";
import { evidenceOf } from "./evidence.server.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { ReadersPanel } from "./readers-panel.tsx";
import { readersOf } from "./shares.server.ts";

export const meta = ({ data }: { data?: { entry: { title: string } } }) => [
  { title: `${data?.entry.title ?? "Reflection"} – Headroom` },
];

export const loader = signedIn(async (actor, { params }) => {
  const entry = await readEntry(actor, params.entryId);
  const readers = await readersOf(actor, entry.id);
  return { entry, evidence: await evidenceOf(entry.id), readers };
});

export default function Reflection() {
  const { entry, evidence, readers } = useLoaderData<typeof loader>();
  return (
    <div className="app-columns app-wide">
      <article>
        <h1>{entry.title}</h1>
        <p className="app-soft">
          Begun {entry.begun} · last written {entry.touched} · {entry.words} words
        </p>
        <div className="app-sheet app-rich" dangerouslySetInnerHTML={{ __html: entry.html }} />
        <p className="app-actions">
          <Link to="edit" className="nhsuk-button">
            Write on
          </Link>
          <Link to="share">Share a copy</Link>
          <Link to="evidence">Link to competencies</Link>
        </p>
      </article>
      <aside aria-label="About this reflection">
        <ReadersPanel readers={readers} />
        <h2>What it shows</h2>
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

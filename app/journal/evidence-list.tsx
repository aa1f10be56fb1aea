import type { SharedEvidence } from "./shares.server.ts";

/** The competencies that a text is linked to, each with what it shows. */
export function EvidenceList({ evidence }: { evidence: SharedEvidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="app-competencies">
      {evidence.map((link) => (
        <li key={link.code}>
          <p>
            <strong>{link.title}</strong> <span className="app-soft">{link.code}</span>
          </p>
          <p>{link.shows}</p>
        </li>
      ))}
    </ul>
  );
}

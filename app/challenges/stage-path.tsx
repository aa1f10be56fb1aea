import { type Entry, Reword } from "./where-it-stands.tsx";

/** The way that a challenge took, in the words that were written at each step. */
export function StagePath({ challengeId, entries }: { challengeId: string; entries: Entry[] }) {
  return (
    <>
      <h2 id="way">The way so far</h2>
      <ol className="app-history">
        {entries.map((entry, at) => (
          <li key={entry.id}>
            <p className="app-history__what">
              {at + 1}. {entry.name}
            </p>
            <p className="app-soft">
              {entry.on}, {entry.by}
            </p>
            <p className="app-said-so">{entry.about}</p>
            <Reword challengeId={challengeId} entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}

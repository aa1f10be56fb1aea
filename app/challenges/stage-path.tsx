import type { Entry } from "./where-it-stands.tsx";

/** The way that a challenge took, in the words that were written at each step. */
export function StagePath({ entries }: { entries: Entry[] }) {
  return (
    <>
      <h2 id="way">The way so far</h2>
      <ol className="app-history">
        {entries.map(({ id, name, about, on, by }, at) => (
          <li key={id}>
            <p className="app-history__what">
              {at + 1}. {name}
            </p>
            <p className="app-soft">
              {on}, {by}
            </p>
            <p className="app-said-so">{about}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

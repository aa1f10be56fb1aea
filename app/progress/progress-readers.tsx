/** "Who can read this" for what is host-visible by kind. */
export function ProgressReaders({ readers }: { readers: { part: string; name: string }[] }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <ul>
        {readers.map(({ part, name }) => (
          <li key={part + name}>
            {name} <span className="app-soft">({part})</span>
          </li>
        ))}
      </ul>
      <p>Journal, set, 360° and mentoring are not part of it, and stay where they are.</p>
    </section>
  );
}

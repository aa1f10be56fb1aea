/** What a fellow's pack leaves out, by kind, and whose each stays. */
export function LeftOut({ kinds }: { kinds: { what: string; whose: string }[] }) {
  return (
    <section className="app-readers" aria-labelledby="left-out">
      <h2 id="left-out">What it leaves out</h2>
      <ul>
        {kinds.map(({ what, whose }) => (
          <li key={what}>
            {what}: {whose}
          </li>
        ))}
      </ul>
      <p>No word of these is in the pack, and only you see this list.</p>
    </section>
  );
}

const list = new Intl.ListFormat("en-GB");

/** Who sees the map: said on each of its pages. */
export function OwnersOnly({ owners }: { owners: string[] }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <p>
        {list.format(owners)}, and nobody else: not the host, not citizens, not faculty, not the
        programme. It is in no search and no file, and it is erased with the cohort’s logs.
      </p>
    </section>
  );
}

/** "Who can read this" for what is one's own alone. */
export function OnlyYou({ of: what }: { of: string }) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <p>Only you. {what} Nothing here is graded, or held against anybody else’s.</p>
    </section>
  );
}

type Signature = { name: string; party?: string; when: string };

/** Who has signed an agreement, for whom where that is somebody else, and when. */
export function Signatures({ signatures }: { signatures: Signature[] }) {
  return (
    <section className="app-readers app-signatures" aria-labelledby="signatures">
      <h2 id="signatures">Signatures</h2>
      {signatures.length === 0 && <p>Nobody has signed yet.</p>}
      {signatures.map(({ name, party, when }) => (
        <p key={party ?? name}>
          <strong>{name}</strong>
          {party && ` for ${party}`}, {when}
        </p>
      ))}
    </section>
  );
}

type Props = {
  agreement: {
    signatures: { name: string; party: string; when: string }[];
  };
};

/** Who has signed an agreement, for whom and when. */
export function AgreementSignatures({ agreement }: Props) {
  return (
    <section className="app-readers app-signatures" aria-labelledby="signatures">
      <h2 id="signatures">Signatures</h2>
      {agreement.signatures.length === 0 && <p>Nobody has signed yet.</p>}
      {agreement.signatures.map(({ name, party, when }) => (
        <p key={party}>
          <strong>{name}</strong> for {party}, {when}
        </p>
      ))}
    </section>
  );
}

type Props = {
  agreement: {
    state: string;
    isLocked: boolean;
    signatures: { name: string; party: string; when: string }[];
  };
};

/** Who has signed an agreement, for whom and when. */
export function AgreementSignatures({ agreement }: Props) {
  return (
    <section className="app-readers app-signatures" aria-labelledby="signatures">
      <h2 id="signatures">Signatures</h2>
      {agreement.signatures.map(({ name, party, when }) => (
        <p key={party}>
          <strong>{name}</strong> for {party}, {when}
        </p>
      ))}
      <p>
        {agreement.isLocked
          ? "Both sides have signed: this agreement is locked."
          : `${agreement.state}.`}
      </p>
    </section>
  );
}

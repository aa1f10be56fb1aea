/** What two people have agreed, to be read. */
export const AgreementText = ({ parts }: { parts: { label: string; text: string }[] }) => (
  <div className="app-sheet app-terms">
    {parts.map(({ label, text }) => (
      <div key={label}>
        <h2>{label}</h2>
        <p>{text}</p>
      </div>
    ))}
  </div>
);

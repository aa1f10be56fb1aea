/** Learned, stuck, next: those of the three that were answered. */
export function UpdateText({
  update,
}: {
  update: { learned: string; stuck: string; next: string };
}) {
  const parts = [
    ["Learned", update.learned],
    ["Stuck", update.stuck],
    ["Next", update.next],
  ].filter(([, text]) => text);
  return (
    <dl className="app-update">
      {parts.map(([question, text]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The questions of a prompt, in their order. */
export const Questions = ({ of: questions }: { of: string[] }) => (
  <ol className="nhsuk-list nhsuk-list--number">
    {questions.map((question, at) => (
      <li key={at}>{question}</li>
    ))}
  </ol>
);

import type { Answers } from "./proposals.server.ts";

type Props = {
  answers: Answers;
  /** Whether it is still being written, so that what is empty is worth showing. */
  isDraft: boolean;
};

/** What a proposal says, by the parts of its form. */
export function ProposalAnswers({ answers, isDraft }: Props) {
  const { challenge, nature, support, readiness } = answers;
  const isSo = readiness.filter((one) => one.isSo);
  const isNotYet = readiness.filter((one) => !one.isSo);
  return (
    <div className="app-sheet">
      <h2>The challenge</h2>
      <Part answers={challenge} isDraft={isDraft} />
      <h2>Its size and kind</h2>
      <Part answers={nature} isDraft={isDraft} />
      <h2>Who stands behind it</h2>
      <Part answers={support} isDraft={isDraft} />
      <h2>Readiness</h2>
      <Checked title="In place, says the host" labels={isSo.map(({ label }) => label)} />
      <Checked title="Not yet" labels={isNotYet.map(({ label }) => label)} />
    </div>
  );
}

function Part({ answers, isDraft }: { answers: [string, string][]; isDraft: boolean }) {
  const shown = answers.filter(([, answer]) => isDraft || answer);
  if (shown.length === 0) return <p className="app-soft">Nothing written yet.</p>;
  return (
    <dl className="app-update">
      {shown.map(([question, answer]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd className={answer ? undefined : "app-soft"}>{answer || "Not written yet"}</dd>
        </div>
      ))}
    </dl>
  );
}

function Checked({ title, labels }: { title: string; labels: string[] }) {
  if (labels.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </>
  );
}

type Props = {
  steps: { id: string; who: string; did: string; reason: string; when: string }[];
  /** Who saved it last, and when. */
  saved: string;
};

/** Who did what with a proposal, when and why. */
export function ProposalHistory({ steps, saved }: Props) {
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="app-aside-title">
        What has happened
      </h2>
      <ol className="app-history">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              {step.who} {step.did}
            </p>
            <p className="app-soft">{step.when}</p>
            {step.reason && <p className="app-said-so">{step.reason}</p>}
          </li>
        ))}
      </ol>
      {saved && <p className="app-soft">Last saved by {saved}.</p>}
    </section>
  );
}

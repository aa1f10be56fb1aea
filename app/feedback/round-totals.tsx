type Props = {
  totals: {
    fellows: number;
    asked: number;
    answered: number;
    self: number;
    stages: { text: string; count: number }[];
  };
  isClosed: boolean;
};

/** A round in numbers: how many fellows are how far. */
export function RoundTotals({ totals, isClosed }: Props) {
  const { fellows, asked, answered, self, stages } = totals;
  const facts = [
    ["Fellows", fellows],
    ...stages.filter(({ count }) => count > 0).map(({ text, count }) => [text, count] as const),
    ["Answered about themselves", `${self} of ${fellows}`],
    isClosed
      ? (["Raters asked", asked] as const)
      : (["Raters who have answered", `${answered} of ${asked}`] as const),
  ] as const;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">All together</h2>
      <dl className="app-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

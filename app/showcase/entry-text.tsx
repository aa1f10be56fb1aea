type Props = {
  entry: {
    title: string;
    tried: string;
    learned: string;
    failed: string;
    names: { name: string; part: string }[];
  };
  id: string;
};

/** What is public of a challenge, as everybody reads it. */
export function EntryText({ entry: { title, tried, learned, failed, names }, id }: Props) {
  const parts = [
    ["What we tried", tried],
    ["What we learned", learned],
    ["What did not work", failed],
  ].filter(([, text]) => text);
  return (
    <section className="app-piece app-showcase" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {parts.map(([name, text]) => (
        <div key={name}>
          <h3>{name}</h3>
          <p className="app-said-so">{text}</p>
        </div>
      ))}
      {names.length > 0 && (
        <>
          <h3>Who worked on it</h3>
          <ul>
            {names.map(({ name, part }) => (
              <li key={name + part}>
                {name}, {part}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

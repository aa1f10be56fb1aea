/** The levels of a competency, lowest first, each with what it looks like. */
export function LevelList({ levels, levelNames }: { levels: string[]; levelNames: string[] }) {
  return (
    <dl className="app-update">
      {levels.map((level, index) => (
        <div key={level}>
          <dt>{levelNames[index]}</dt>
          <dd>{level}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { CoProductionLevel } from "../generated/prisma/enums.ts";
import { levelOrder, levels } from "./levels.ts";

type Props = { ratings: { name: string; byCitizen: boolean; level: CoProductionLevel }[] };

/** The seven steps, from doing it together down to doing it to people, and who put it where: the two sides beside each other. */
export function Ladder({ ratings }: Props) {
  const named = (level: CoProductionLevel, isCitizen: boolean) =>
    ratings
      .filter((one) => one.level === level && one.byCitizen === isCitizen)
      .map(({ name }) => name)
      .join(", ");
  return (
    <table className="nhsuk-table">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">
        How each side saw it
      </caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Fellows</th>
          <th scope="col">Citizens</th>
        </tr>
      </thead>
      <tbody>
        {[...levelOrder].reverse().map((level) => (
          <tr key={level}>
            <th scope="row">{levels[level].name}</th>
            <td>{named(level, false)}</td>
            <td>{named(level, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

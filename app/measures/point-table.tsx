import { type PointMeaning, pointColours, shapeAt } from "../charts/measure-shapes.ts";

type Props = {
  of: {
    unit: string;
    rows: { day: string; on: string; value: string; says: string; meaning: PointMeaning }[];
  };
};

/** The points of a chart, the latest first, each with what it says. */
export function PointTable({ of: { rows, unit } }: Props) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 id="points">Points, the latest first</h2>
      <div className="app-scroll" role="region" aria-labelledby="points" tabIndex={0}>
        <table className="nhsuk-table app-measured">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">{unit ? `Number (${unit})` : "Number"}</th>
              <th scope="col">What it says</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, on, value, says, meaning }) => (
              <tr key={day}>
                <th scope="row">{on}</th>
                <td>{value}</td>
                <td>
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <path
                      d={shapeAt(meaning, [8, 8], 4.5)}
                      fill={pointColours[meaning]}
                      stroke="#212b32"
                    />
                  </svg>{" "}
                  {says}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

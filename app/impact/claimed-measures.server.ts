import { decimalsOf } from "../measures/number-words.ts";
import { type Point, study } from "../measures/study.ts";
import { type About, summaryOf } from "../measures/summary.ts";
import type { Transaction } from "../server/database/client.server.ts";
import type { StudiedMeasure } from "./words-rule.ts";

type Row = Pick<About, "better" | "frequency" | "unit" | "target"> & {
  id: string;
  name: string;
  points: string;
  rebasedFrom: string;
};

/** The measures of a challenge that was reached before, worked out, by name: in one query. */
export async function measuresStudied(
  challengeId: string,
  db: Transaction,
): Promise<StudiedMeasure[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, name, better, frequency, unit, target,
      (SELECT json_group_array(json_object('day', day, 'value', value) ORDER BY day) FROM MeasurePoint WHERE measureId = m.id) AS points,
      (SELECT json_group_array(day) FROM MeasureRebase WHERE measureId = m.id) AS rebasedFrom
    FROM Measure m WHERE challengeId = ${challengeId} ORDER BY name, id`;
  return rows.map(({ id, name, points: stored, rebasedFrom, ...of }) => {
    const points = JSON.parse(stored) as Point[];
    const studied = study(
      { ...of, points, rebasedFrom: JSON.parse(rebasedFrom) as string[] },
      "xmr",
    );
    const about = { ...of, decimals: decimalsOf(points.map(({ value }) => value)) };
    return { id, name, studied, says: summaryOf(studied, about).short };
  });
}

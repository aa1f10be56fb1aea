import { typedDay } from "../cohorts/days.server.ts";
import { prisma } from "../server/database/client.server.ts";

type Row = { what: string; id: string; day: string; text: string; by: string | null };

/** In one query, since a page has few: the challenge, rebases, notes and the challenge's prototypes. */
const rowsOf = (id: string) => prisma.$queryRaw<Row[]>`
  SELECT 'challenge' AS what, c.id, '' AS day, c.title AS text, NULL AS "by"
  FROM Measure m JOIN Challenge c ON c.id = m.challengeId WHERE m.id = ${id}
  UNION ALL
  SELECT 'rebase', r.id, r.day, r.reason, p.name
  FROM MeasureRebase r JOIN Person p ON p.id = r.byId WHERE r.measureId = ${id}
  UNION ALL
  SELECT 'note', n.id, n.day, n.text, p.name
  FROM MeasureNote n JOIN Person p ON p.id = n.byId WHERE n.measureId = ${id}
  UNION ALL
  SELECT 'prototype', t.id, t.startsOn, t.question, NULL
  FROM Measure m JOIN Prototype t ON t.challengeId = m.challengeId WHERE m.id = ${id}
  ORDER BY day`;

/** What stands about a measure's points, in the order of its days. @param zone in which prototypes have their days */
export async function aroundOf(id: string, zone: string) {
  const rows = await rowsOf(id);
  const of = (what: string) => rows.filter((row) => row.what === what);
  const written = (what: string) =>
    of(what).map(({ id: rowId, day, text, by }) => ({ id: rowId, day, text, by: by ?? "" }));
  const [challenge] = of("challenge");
  return {
    challenge: { id: challenge?.id ?? "", title: challenge?.text ?? "" },
    rebases: written("rebase"),
    notes: written("note"),
    prototypes: of("prototype").map(({ day, text }) => ({
      day: typedDay(new Date(day), zone),
      text: `Prototype: ${text}`,
    })),
  };
}

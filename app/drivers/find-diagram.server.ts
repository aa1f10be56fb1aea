import { findToWork } from "../challenges/find-challenge.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { Diagram } from "./driver-rules.ts";

type Id = string | undefined;

/** The driver diagram of a challenge that was reached before, in one query. */
export async function diagramOf(challengeId: string, db: Transaction = prisma): Promise<Diagram> {
  const [row] = await db.$queryRaw<Record<keyof Diagram, string>[]>`
    WITH boxes AS (SELECT id, level, text, place, revision FROM Driver WHERE challengeId = ${challengeId})
    SELECT
      (SELECT json_group_array(json_object('id', id, 'level', level, 'text', text, 'place', place, 'revision', revision) ORDER BY place, id) FROM boxes) AS boxes,
      (SELECT json_group_array(json_object('belowId', belowId, 'aboveId', aboveId)) FROM DriverLink WHERE belowId IN (SELECT id FROM boxes)) AS links,
      (SELECT json_group_array(json_object('id', id, 'name', name) ORDER BY name, id) FROM Measure WHERE challengeId = ${challengeId}) AS measures,
      (SELECT json_group_array(json_object('driverId', driverId, 'measureId', measureId)) FROM DriverMeasure WHERE driverId IN (SELECT id FROM boxes)) AS named`;
  if (!row) throw new Error("A query of one row answered with none");
  return {
    boxes: JSON.parse(row.boxes),
    links: JSON.parse(row.links),
    measures: JSON.parse(row.measures),
    named: JSON.parse(row.named),
  };
}

/** A challenge whose diagram the actor may write, with the diagram. @throws NotFound, Forbidden */
export async function findDiagram(actor: Actor, challengeId: Id, db: Transaction = prisma) {
  const { id, title } = await findToWork(actor, challengeId, db);
  return { challenge: { id, title }, diagram: await diagramOf(id, db) };
}

/** A box that the actor may change, with its diagram. @throws NotFound, Forbidden */
export async function findDriver(actor: Actor, challengeId: Id, id: Id, db: Transaction = prisma) {
  const { challenge, diagram } = await findDiagram(actor, challengeId, db);
  const box = diagram.boxes.find((one) => one.id === id);
  if (!box) throw new NotFound();
  return { challenge, diagram, box };
}

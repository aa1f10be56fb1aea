import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { levelsBelow } from "./driver-rules.ts";
import { findDiagram } from "./find-diagram.server.ts";

/**
 * What the form of a new box needs: what it may be, below which one. Without one it is an aim, and begins with a live aim of the
 * challenge that is not in the diagram yet.
 * @throws NotFound, Forbidden
 */
export async function openNewDriver(
  actor: Actor,
  challengeId: string | undefined,
  aboveId: string | null,
) {
  const { challenge, diagram } = await findDiagram(actor, challengeId);
  if (!aboveId) {
    const live = await prisma.challengeAim.findMany({
      where: { challengeId: challenge.id, closedAt: null },
      orderBy: { createdAt: "asc" },
      select: { text: true },
    });
    const drawn = diagram.boxes.map(({ text }) => text);
    const text = live.find((aim) => !drawn.includes(aim.text))?.text ?? "";
    return { challenge, above: null, levels: ["aim" as const], text };
  }
  const above = diagram.boxes.find(({ id }) => id === aboveId);
  if (!above || levelsBelow[above.level].length === 0) throw new NotFound();
  return { challenge, above, levels: levelsBelow[above.level], text: "" };
}

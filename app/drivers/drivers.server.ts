import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { DriverValue, FeedsValue, NewDriver } from "./driver-form.ts";
import {
  type Box,
  aboveOf,
  hangingFrom,
  levelsBelow,
  mostBoxes,
  whyNotFeedThese,
} from "./driver-rules.ts";
import { besideOf } from "./driver-tree.ts";
import { findDiagram, findDriver } from "./find-diagram.server.ts";

type Id = string | undefined;

/** Errors by field, as a form is refused with; null when it was done. */
type Refused = Record<string, string[]> | null;

/**
 * Puts a box into the diagram, below the one that it feeds. The same words at the same place sent twice are one box.
 * @returns its id, or why not, by field
 * @throws NotFound, Forbidden; Conflict when the diagram is full
 */
export const addDriver = (actor: Actor, challengeId: Id, { level, aboveId, text }: NewDriver) =>
  prisma.$transaction(
    async (tx): Promise<{ id: string } | { refused: Record<string, string[]> }> => {
      const { challenge, diagram } = await findDiagram(actor, challengeId, tx);
      const above = diagram.boxes.find(({ id }) => id === aboveId);
      if (level !== "aim" && (!above || !levelsBelow[above.level].includes(level)))
        return {
          refused: { level: ["Choose what it is from those that may stand below that box"] },
        };
      const feeds = level === "aim" ? [] : [{ aboveId }];
      const same = diagram.boxes.find(
        (box) =>
          box.level === level &&
          box.text === text &&
          (level === "aim" ||
            diagram.links.some((link) => link.belowId === box.id && link.aboveId === aboveId)),
      );
      if (same) return { id: same.id };
      if (diagram.boxes.length >= mostBoxes)
        throw new Conflict(
          `There are ${mostBoxes} boxes in this diagram, and more would not be taken in at a glance. Take one out first: what you typed is still here.`,
        );
      const place = Math.max(0, ...diagram.boxes.map((box) => box.place)) + 1;
      const data = { challengeId: challenge.id, level, text, place, byId: actor.id };
      return tx.driver.create({
        data: { ...data, feeds: { create: feeds } },
        select: { id: true },
      });
    },
  );

/** @throws Conflict unless the box is as the form saw it */
function seenAs({ revision }: Box, seen: number) {
  if (revision !== seen)
    throw new Conflict(
      "Somebody changed this box meanwhile. What you chose is below: look at the diagram, then save again.",
      { revision: String(revision) },
    );
}

/** Says a box in other words, and names the measures of an idea. @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeDriver = (
  actor: Actor,
  challengeId: Id,
  driverId: Id,
  { text, measureIds, revision }: DriverValue,
) =>
  prisma.$transaction(async (tx) => {
    const { box, diagram } = await findDriver(actor, challengeId, driverId, tx);
    seenAs(box, revision);
    const known = diagram.measures.filter(({ id }) => measureIds.includes(id));
    const named = box.level === "idea" ? known.map(({ id }) => ({ measureId: id })) : [];
    await tx.driver.update({
      where: { id: box.id },
      data: {
        text,
        revision: { increment: 1 },
        measures: { deleteMany: {}, create: named },
      },
    });
  });

/**
 * Has a box feed these and no others.
 * @returns why not, by field: by their levels, or because the diagram would go round in a circle
 * @throws NotFound, Forbidden; Conflict when it was changed meanwhile
 */
export const feed = (
  actor: Actor,
  challengeId: Id,
  driverId: Id,
  { aboveIds, revision }: FeedsValue,
): Promise<Refused> =>
  prisma.$transaction(async (tx) => {
    const { box, diagram } = await findDriver(actor, challengeId, driverId, tx);
    seenAs(box, revision);
    const why = whyNotFeedThese(diagram, box.id, aboveIds);
    if (why) return { feeds: [why] };
    await tx.driver.update({
      where: { id: box.id },
      data: {
        revision: { increment: 1 },
        feeds: { deleteMany: {}, create: aboveIds.map((id) => ({ aboveId: id })) },
      },
    });
    return null;
  });

/** Moves a box before or after the one beside it; at the end it stays. @throws NotFound, Forbidden */
export const moveDriver = (actor: Actor, challengeId: Id, driverId: Id, to: "up" | "down") =>
  prisma.$transaction(async (tx) => {
    const { box, diagram } = await findDriver(actor, challengeId, driverId, tx);
    const beside = besideOf(diagram, box.id);
    const at = beside.findIndex(({ id }) => id === box.id);
    const other = beside[to === "up" ? at - 1 : at + 1];
    if (!other) return;
    await tx.driver.update({ where: { id: box.id }, data: { place: other.place } });
    await tx.driver.update({ where: { id: other.id }, data: { place: box.place } });
  });

/**
 * Takes a box out, with what then feeds nothing. Measures stay with the challenge.
 * @returns the id of one that it fed; null for an aim
 * @throws NotFound, Forbidden
 */
export const removeDriver = (actor: Actor, challengeId: Id, driverId: Id) =>
  prisma.$transaction(async (tx) => {
    const { box, diagram } = await findDriver(actor, challengeId, driverId, tx);
    const gone = hangingFrom(diagram, box.id).map(({ id }) => id);
    await tx.driver.deleteMany({ where: { id: { in: gone } } });
    return aboveOf(diagram, box.id)[0]?.id ?? null;
  });

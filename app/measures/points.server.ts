import { typedDay } from "../cohorts/days.server.ts";
import { decodeSpreadsheet } from "../imports/decode-spreadsheet.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { tooLarge, uploadLimits } from "../ui/upload-limits.ts";
import { dayAsTyped } from "./day-words.ts";
import { findMeasureToChange } from "./find-measure.server.ts";
import { plainNumber } from "./number-words.ts";
import { mergePoints } from "./merge-points.ts";
import type { PointsValue } from "./points-form.ts";
import { type ReadPoints, readPoints } from "./read-points.ts";

const rowsPerPage = 20;

/** A measure's points to be changed, the latest of them, in the order of their days. @param page from 1 @throws NotFound, Forbidden */
export async function openPoints(actor: Actor, id: string | undefined, page: number) {
  const measure = await findMeasureToChange(actor, id);
  const found = await prisma.measurePoint.findMany({
    where: { measureId: measure.id },
    orderBy: { day: "desc" },
    skip: (page - 1) * rowsPerPage,
    take: rowsPerPage + 1,
    select: { day: true, value: true },
  });
  return {
    id: measure.id,
    name: measure.name,
    unit: measure.unit,
    page,
    revision: measure.pointsRevision,
    hasMore: found.length > rowsPerPage,
    rows: found
      .slice(0, rowsPerPage)
      .reverse()
      .map(({ day, value: stored }) => {
        const value = plainNumber(stored);
        return { was: day, had: value, date: dayAsTyped(day, measure.frequency), value };
      }),
  };
}

/** What saving points came to. */
export type Saved =
  | { said: string; errors?: undefined }
  | { said?: undefined; errors: Record<string, string[]> };

/**
 * Saves what the grid, the pasted text and the file say; all of it or, where anything is wrong, nothing.
 * @returns what was done, or errors by field
 * @throws NotFound, Forbidden; Conflict when points were changed elsewhere meanwhile
 */
export async function savePoints(
  actor: Actor,
  id: string | undefined,
  { revision, rows, text, file, confirmed }: PointsValue,
): Promise<Saved> {
  const pasted = text.trim() ? readPoints(text) : none;
  const sent = file && file.size > 0 ? await readFile(file) : none;
  const unread = {
    ...(pasted.problems && { text: pasted.problems }),
    ...(sent.problems && { file: sent.problems }),
  };
  return prisma.$transaction(async (tx) => {
    const measure = await findMeasureToChange(actor, id, tx);
    if (measure.pointsRevision !== revision)
      throw new Conflict(
        "Points were changed elsewhere meanwhile. What you typed is below: save again to keep it.",
        { revision: String(measure.pointsRevision) },
      );
    const stored = await tx.measurePoint.findMany({ where: { measureId: measure.id } });
    const today = typedDay(new Date(), actor.zone);
    const brought = [...(pasted.points ?? []), ...(sent.points ?? [])];
    const { frequency } = measure;
    const { errors, warnings, set, removed } = mergePoints(stored, rows, brought, {
      frequency,
      today,
    });
    const wrong = { ...errors, ...unread };
    if (Object.keys(wrong).length > 0) return { errors: wrong };
    if (!isConfirmed(warnings, confirmed)) return { errors: { confirmed: warnings } };
    const measureId = measure.id;
    await tx.measurePoint.deleteMany({
      where: { measureId, day: { in: [...removed, ...set.map(({ day }) => day)] } },
    });
    await tx.measurePoint.createMany({ data: set.map((point) => ({ ...point, measureId })) });
    if (set.length + removed.length > 0)
      await tx.measure.update({
        where: { id: measureId },
        data: { pointsRevision: { increment: 1 } },
      });
    const known = new Set(stored.map(({ day }) => day));
    return {
      said: saidOf({
        added: set.filter(({ day }) => !known.has(day)).length,
        changed: set.filter(({ day }) => known.has(day)).length,
        removed: removed.length,
        leftOut: (pasted.leftOut ?? 0) + (sent.leftOut ?? 0),
      }),
    };
  });
}

const none: ReadPoints = { points: [], leftOut: 0 };

async function readFile(file: File): Promise<ReadPoints> {
  if (file.size > uploadLimits.points.most)
    return { problems: [tooLarge(file.size, uploadLimits.points)] };
  const { text, problem } = decodeSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { problems: [problem] } : readPoints(text);
}

type Counts = { added: number; changed: number; removed: number; leftOut: number };

function saidOf({ added, changed, removed, leftOut }: Counts): string {
  const points = (count: number) => (count === 1 ? "1 point" : `${count} points`);
  const done = [
    added > 0 && `${points(added)} added`,
    changed > 0 && `${points(changed)} changed`,
    removed > 0 && `${points(removed)} taken out`,
  ].filter(Boolean);
  const saved = done.length > 0 ? `Saved: ${done.join(", ")}.` : "Nothing was changed.";
  if (leftOut === 0) return saved;
  return `${saved} ${leftOut === 1 ? "1 row without a number was" : `${leftOut} rows without a number were`} left out.`;
}

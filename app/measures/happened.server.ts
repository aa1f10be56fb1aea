import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { dayInWords } from "./day-words.ts";
import { findMeasureToChange } from "./find-measure.server.ts";
import type { NoteValue, RebaseValue } from "./happened-form.ts";
import { pointsOf } from "./read-measure.server.ts";
import { study } from "./study.ts";
import { claimsTooMuch } from "./verdict.ts";

/** Errors by field, as a form is refused with; null when it was done. */
type Refused = Record<string, string[]> | null;

const tooMuch =
  "The chart shows no signal of improvement, so what stands beside it cannot say so. Say what was done instead.";

/** What the form of a note or a rebase needs to know of a measure. @throws NotFound, Forbidden */
export async function openMeasure(actor: Actor, id: string | undefined) {
  const { id: measureId, name } = await findMeasureToChange(actor, id);
  return { id: measureId, name };
}

/** Puts a note on the time line. @returns why not, by field @throws NotFound, Forbidden */
export async function addNote(
  actor: Actor,
  id: string | undefined,
  { day, text }: NoteValue,
): Promise<Refused> {
  const { measure, studied } = await open(actor, id);
  if (claimsTooMuch(text, studied)) return { text: [tooMuch] };
  await prisma.measureNote.create({
    data: { measureId: measure.id, day, text, byId: actor.id },
  });
  return null;
}

/**
 * Has mean and limits worked out anew from a day on. What stood before stays drawn as it was.
 * @returns why not, by field: a day that no two parts would come of, or that is one already
 * @throws NotFound, Forbidden
 */
export async function rebase(
  actor: Actor,
  id: string | undefined,
  { day, reason }: RebaseValue,
): Promise<Refused> {
  const { measure, studied, rebasedFrom } = await open(actor, id);
  const problem = rebaseProblem(day, studied.points, measure.frequency);
  if (problem) return { day: [problem] };
  const start = (from: string) => studied.points.findIndex((point) => point.day >= from);
  if (rebasedFrom.some((from) => start(from) === start(day)))
    return { day: ["There is a rebase from that point already. Take it out first to change it."] };
  if (claimsTooMuch(reason, studied)) return { reason: [tooMuch] };
  await prisma.measureRebase.create({
    data: { measureId: measure.id, day, reason, byId: actor.id },
  });
  return null;
}

type Frequency = Parameters<typeof dayInWords>[1];

function rebaseProblem(day: string, points: { day: string }[], frequency: Frequency) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "There are no points yet, so there is nothing to work out anew.";
  if (day <= first.day)
    return `The first point is that of ${dayInWords(first.day, frequency)}. Choose a later day: what is before a rebase is worked out by itself.`;
  if (day > last.day)
    return `The last point is that of ${dayInWords(last.day, frequency)}. Choose that day or an earlier one, or enter newer points first.`;
  return null;
}

async function open(actor: Actor, id: string | undefined) {
  const measure = await findMeasureToChange(actor, id);
  const [points, rebases] = await Promise.all([
    pointsOf(measure.id),
    prisma.measureRebase.findMany({ where: { measureId: measure.id }, select: { day: true } }),
  ]);
  const rebasedFrom = rebases.map((one) => one.day);
  return { measure, rebasedFrom, studied: study({ ...measure, points, rebasedFrom }, "xmr") };
}

/** Takes a note off. @throws NotFound, Forbidden */
export async function removeNote(actor: Actor, id: string | undefined, noteId = "") {
  const measure = await findMeasureToChange(actor, id);
  const { count } = await prisma.measureNote.deleteMany({
    where: { id: noteId, measureId: measure.id },
  });
  if (count === 0) throw new NotFound();
}

/** Takes a rebase back: the lines are worked out as if there were none. @throws NotFound, Forbidden */
export async function removeRebase(actor: Actor, id: string | undefined, rebaseId = "") {
  const measure = await findMeasureToChange(actor, id);
  const { count } = await prisma.measureRebase.deleteMany({
    where: { id: rebaseId, measureId: measure.id },
  });
  if (count === 0) throw new NotFound();
}

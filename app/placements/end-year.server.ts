import { z } from "zod";
import { endOfDay, typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { leaveSlots } from "../slots/leave-slots.server.ts";
import { optional } from "../ui/field-rules.ts";
import { day } from "./day-field.server.ts";
import { type OpenYear, findOpenYear } from "./find-year.server.ts";
import { beganOn } from "./pause-rules.server.ts";

/** How a year ends, on which day, and a note. */
export const endingForm = (year: OpenYear) => {
  const { zone } = year.cohort;
  const [first, last] = [beganOn(year), year.lastDay];
  return z.object({
    kind: z.enum(["completed", "endedEarly"], { error: "Choose how it ends" }),
    on: day(zone, "Enter the last day").refine((on) => on >= first && on <= last, {
      error: `Enter a day of the year: ${showDay(first, zone)} to ${showDay(last, zone)}`,
    }),
    note: optional(2000, "Shorten the note to 2,000 characters or fewer"),
  });
};

type Ending = z.output<ReturnType<typeof endingForm>>;

/** A year, to be ended. @throws NotFound, Forbidden, Conflict when it was */
export async function openEnding(actor: Actor, fellowId: string | undefined) {
  const { id, name, lastDay, cohort } = await findOpenYear(actor, fellowId);
  const now = new Date();
  return {
    id,
    name,
    on: typedDay(now < lastDay ? now : lastDay, cohort.zone),
    lastDay: showDay(lastDay, cohort.zone),
  };
}

/**
 * Ends a year on a day of it. Whatever was written stays, and stays readable to whom it was; the placement ends with the year,
 * and slots that were booked for later are free again.
 * @throws NotFound, Forbidden, Conflict when it was ended
 */
export const endYear = (actor: Actor, fellowId: string | undefined, { kind, on, note }: Ending) =>
  prisma.$transaction(async (tx) => {
    const { id, cohort, lastDay } = await findOpenYear(actor, fellowId, tx);
    const end = endOfDay(on, cohort.zone);
    await tx.fellowshipEnding.create({ data: { fellowId: id, kind, on, note, byId: actor.id } });
    if (end < lastDay) await tx.fellow.update({ where: { id }, data: { endsOn: end } });
    await tx.placement.updateMany({
      where: { fellowId: id, endedAt: null },
      data: { endedAt: end },
    });
    await leaveSlots(tx, { id }, end);
  });

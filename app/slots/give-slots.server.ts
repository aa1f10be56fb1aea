import { showDay, showPeriod } from "../cohorts/wall-time.server.ts";
import { type Span, overlaps } from "../cohorts/span.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import { engagementsOf, ownClashesAt } from "../learning-sets/clashes.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { holidayOn } from "../set-scheduling/holidays.server.ts";
import { findCohortToGive } from "./slot-cohort.server.ts";
import { type SlotValue, slotForm } from "./slot-form.server.ts";

/** What a form starts from that was not filled in yet. */
const usual = {
  date: "",
  starts: "",
  until: "",
  place: "",
  link: "",
  minutes: "50",
  perDay: "1",
  buffer: "10",
  weeks: "0",
  mode: "video",
  cancelHours: "24",
};

/**
 * Slots as they would be: with nothing typed, the form; else each of them, with what speaks for leaving it out.
 * @param typed the fields of the form, as an address carries them
 * @throws NotFound, Forbidden
 */
export async function planSlots(
  actor: Actor,
  cohortId: string | undefined,
  typed: Record<string, string>,
) {
  const cohort = await findCohortToGive(actor, cohortId);
  const about = {
    cohort: { id: cohort.id, name: cohort.name },
    zone: cohort.zone.replaceAll("_", " "),
    kinds: cohort.kinds,
    typed: { ...usual, kind: cohort.kinds[0] ?? "", ...typed } as Record<string, string>,
  };
  const errors: Record<string, string[]> = {};
  if (!("date" in typed)) return { ...about, errors, dates: null, leftOut: [] };
  const read = slotForm(cohort, new Date()).safeParse(typed);
  for (const { path, message } of read.error?.issues ?? []) errors[path.join(".")] = [message];
  if (!read.success) return { ...about, errors, dates: null, leftOut: [] };
  const { leftOut } = read.data;
  return {
    ...about,
    errors,
    dates: await datesOf(prisma, actor, cohort, read.data),
    leftOut: leftOut.map((day) => showDay(day, cohort.zone)),
  };
}

type Zoned = Pick<Cohort, "zone">;

async function datesOf(db: Transaction, actor: Actor, { zone }: Zoned, { spans }: SlotValue) {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const whole = { startsAt: first.startsAt, endsAt: last.endsAt };
  const engagements = await engagementsOf(db, [actor.id], whole);
  const own = await ownSlots(db, actor, whole);
  return spans.map((span) => {
    const holiday = holidayOn(span.startsAt, zone);
    return {
      span,
      // Dots would part a field's name.
      key: span.startsAt.toISOString().slice(0, 16),
      when: showPeriod(span.startsAt, span.endsAt, zone),
      forbids: own
        .filter((slot) => overlaps(slot, span))
        .map(
          (slot) => `You give another slot then, ${showPeriod(slot.startsAt, slot.endsAt, zone)}.`,
        ),
      warns: [...(holiday ? [`${holiday}.`] : []), ...ownClashesAt(span, engagements, zone)],
    };
  });
}

/** The slots that the actor gives in a span, in whichever cohort. */
const ownSlots = (db: Transaction, actor: Actor, { startsAt, endsAt }: Span) =>
  db.slot.findMany({
    where: {
      personId: actor.id,
      withdrawnAt: null,
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
    },
    select: { startsAt: true, endsAt: true },
  });

/** What came of it: how many slots are given, or what is wrong by field. */
export type Given = { given: number } | { errors: Record<string, string[]> };

/**
 * Gives those slots that were ticked.
 * @throws NotFound, Forbidden
 */
export async function giveSlots(
  actor: Actor,
  cohortId: string | undefined,
  value: SlotValue,
): Promise<Given> {
  const cohort = await findCohortToGive(actor, cohortId);
  const { kind, mode, place, link, cancelHours, chosen } = value;
  if (!cohort.kinds.includes(kind))
    return { errors: { kind: ["Coaching is for coaches, co-consulting for faculty"] } };
  return prisma.$transaction(async (tx): Promise<Given> => {
    const dates = await datesOf(tx, actor, cohort, value);
    const ticked = dates.filter(({ key }) => chosen.includes(key));
    if (ticked.length === 0) return { errors: { chosen: ["Choose one slot at least"] } };
    const forbidden = ticked.flatMap(({ when, forbids }) =>
      forbids.map((why) => `${when}: ${why}`),
    );
    if (forbidden.length > 0) return { errors: { chosen: forbidden } };
    await tx.slot.createMany({
      data: ticked.map(({ span }) => ({
        cohortId: cohort.id,
        personId: actor.id,
        kind,
        ...span,
        mode,
        place,
        link,
        cancelHours,
      })),
    });
    return { given: ticked.length };
  });
}

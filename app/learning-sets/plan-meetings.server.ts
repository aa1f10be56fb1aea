import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { SetMeeting } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { type Planned, checkTimes } from "./meeting-checks.server.ts";
import type { MeetingValue } from "./meeting-form.server.ts";
import { type Series, announce } from "./meeting-mails.server.ts";
import { type FoundMeeting, findChangeable, findSchedulable, openly } from "./meetings.server.ts";
import type { FoundSet } from "./sets.server.ts";

/** What came of it: the meeting's id, or what is wrong by field; under "confirmed", what has to be known before it is saved. */
export type Outcome = { saved: string } | { errors: Record<string, string[]> };

type Confirmed = { confirmed?: string };

/**
 * Schedules a meeting and invites everybody of the set.
 * @throws NotFound, Forbidden, Conflict when the set meets then already
 */
export async function scheduleMeeting(
  actor: Actor,
  setId: string | undefined,
  { confirmed, ...value }: MeetingValue & Confirmed,
): Promise<Outcome> {
  const set = await findSchedulable(actor, setId);
  return prisma.$transaction((tx) => addChecked(tx, actor, set, { confirmed, ...value }));
}

/** As `addMeeting`, unless the time speaks against it and that was not confirmed. */
export async function addChecked(
  tx: Transaction,
  actor: Actor,
  set: FoundSet,
  { confirmed, ...value }: MeetingValue & Confirmed,
): Promise<Outcome> {
  await refuseTwice(tx, set, value.startsAt);
  const planned = { set, coverId: null, isSelfLed: false };
  const refused = await refuses(tx, planned, value, confirmed);
  return refused ?? { saved: await addMeeting(tx, actor, set, value) };
}

/**
 * Adds a meeting to a set, within a transaction, and invites everybody. The caller has asked the policy and checked the time.
 * @param series which of how many it is, for one that is scheduled with others
 * @returns its id
 * @throws Conflict when the set meets then already
 */
export async function addMeeting(
  tx: Transaction,
  actor: Actor,
  set: FoundSet,
  value: MeetingValue,
  series?: Series,
): Promise<string> {
  await refuseTwice(tx, set, value.startsAt);
  const data = { ...value, setId: set.id, calledById: actor.id };
  const meeting = await tx.setMeeting.create({ data, ...openly });
  await announce(tx, meeting, null, series);
  return meeting.id;
}

async function refuseTwice(tx: Transaction, set: FoundSet, startsAt: Date) {
  const standing = await meetingAt(tx, set.id, startsAt);
  if (standing)
    throw new Conflict(
      `This set already meets then, ${periodOf(standing, set.cohort.zone)} (${standing.place}), and everybody is invited. ` +
        "For another meeting choose another time; to change this one, open it from the set’s page.",
    );
}

/** What speaks against a time, unless it was confirmed. */
async function refuses(
  tx: Transaction,
  planned: Planned,
  { startsAt, endsAt }: MeetingValue,
  confirmed: string | undefined,
): Promise<{ errors: Record<string, string[]> } | null> {
  const [found] = await checkTimes(tx, planned, [{ startsAt, endsAt }]);
  if (found && found.forbids.length > 0) return { errors: { date: found.forbids } };
  if (found && !isConfirmed(found.warns, confirmed)) return { errors: { confirmed: found.warns } };
  return null;
}

/**
 * Changes a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1. What changes nothing tells nobody.
 * @param value with the SEQUENCE at which the meeting was seen
 * @throws as `findChangeable`; Conflict also when it has been changed since it was seen, or the set meets then already
 */
export async function moveMeeting(
  actor: Actor,
  id: string | undefined,
  { sequence, confirmed, ...value }: MeetingValue & Pick<SetMeeting, "sequence"> & Confirmed,
): Promise<Outcome> {
  return prisma.$transaction(async (tx) => {
    const before = await findChangeable(actor, id, tx);
    const { zone } = before.set.cohort;
    if (before.sequence !== sequence)
      throw new Conflict(
        `Somebody else has changed this meeting since you opened it: it is now ${periodOf(before, zone)} (${before.place}). ` +
          "What you typed is still here; send it again only if it should replace that.",
        { sequence: String(before.sequence) },
      );
    if (isSame(before, value)) return { saved: before.id };
    const standing = await meetingAt(tx, before.setId, value.startsAt);
    if (standing && standing.id !== before.id)
      throw new Conflict(
        `This set already has another meeting then, ${periodOf(standing, zone)} (${standing.place}). Choose another time.`,
      );
    const refused = isSameTime(before, value) ? null : await refuses(tx, before, value, confirmed);
    return refused ?? { saved: await changeMeeting(tx, before, value) };
  });
}

/** Writes a change of a meeting and tells everybody. The caller has asked the policy. @returns its id */
export async function changeMeeting(
  tx: Transaction,
  before: FoundMeeting,
  data: Partial<Pick<SetMeeting, keyof MeetingValue | "coverId" | "isSelfLed" | "cancelledAt">>,
) {
  const meeting = await tx.setMeeting.update({
    where: { id: before.id },
    data: { ...data, sequence: before.sequence + 1 },
    ...openly,
  });
  await announce(tx, meeting, before);
  return meeting.id;
}

/**
 * Cancels a meeting and tells everybody of the set: same calendar UID, SEQUENCE + 1.
 * @returns the id of its set
 * @throws as `findChangeable`
 */
export const cancelMeeting = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const before = await findChangeable(actor, id, tx);
    await changeMeeting(tx, before, { cancelledAt: new Date() });
    return before.setId;
  });

/** The meeting that a set has at a moment, if one stands. */
const meetingAt = (tx: Transaction, setId: string, startsAt: Date) =>
  tx.setMeeting.findFirst({
    where: { setId, startsAt, cancelledAt: null },
    select: { id: true, startsAt: true, endsAt: true, place: true },
  });

const periodOf = ({ startsAt, endsAt }: Pick<MeetingValue, "startsAt" | "endsAt">, zone: string) =>
  showPeriod(startsAt, endsAt, zone);

const isSameTime = (a: MeetingValue, b: MeetingValue) =>
  a.startsAt.getTime() === b.startsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime();

const isSame = (a: MeetingValue, b: MeetingValue) =>
  isSameTime(a, b) && a.place === b.place && a.link === b.link && a.accessNotes === b.accessNotes;

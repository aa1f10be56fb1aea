import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { seats } from "../policy/learning-sets.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { isConfirmed } from "../ui/confirmed.ts";
import { checkTimes } from "./meeting-checks.server.ts";
import { type FoundMeeting, findChangeable } from "./meetings.server.ts";
import { type Outcome, changeMeeting } from "./plan-meetings.server.ts";

type Named = { id: string; name: string };

/**
 * A meeting that the actor may change, with who facilitates it and who could in their place.
 * @throws as `findChangeable`
 */
export async function readFacilitation(actor: Actor, meetingId: string | undefined) {
  const meeting = await findChangeable(actor, meetingId);
  const { set, startsAt, endsAt, coverId, isSelfLed } = meeting;
  const own = await prisma.person.findUniqueOrThrow({
    where: { id: set.facilitatorId },
    select: { name: true },
  });
  return {
    id: meeting.id,
    set: set.name,
    when: showPeriod(startsAt, endsAt, set.cohort.zone),
    own: own.name,
    others: await othersFor(prisma, meeting),
    by: isSelfLed ? "nobody" : (coverId ?? "own"),
  };
}

/** Who can stand in for a set's facilitator: the cohort's faculty and the facilitators of its other sets, but no member. */
async function othersFor(db: Transaction, { set }: FoundMeeting): Promise<Named[]> {
  const { cohortId, facilitatorId, id } = set;
  const faculty = await db.cohortMember.findMany({
    where: { cohortId },
    select: { role: true, personId: true },
  });
  return db.person.findMany({
    where: {
      id: { not: facilitatorId },
      OR: [
        {
          id: {
            in: faculty
              .filter(({ role }) => seats.facilitator(role))
              .map(({ personId }) => personId),
          },
        },
        { setsLed: { some: { cohortId } } },
      ],
      setMemberships: { none: { setId: id } },
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/**
 * Has somebody stand in for a set's facilitator at one meeting, or the set meet by itself, or its facilitator come after all. Who
 * comes is invited, who need not come is told that it is off for them.
 * @throws as `findChangeable`
 */
export const setFacilitation = (
  actor: Actor,
  meetingId: string | undefined,
  { by, confirmed }: { by: string; confirmed?: string },
): Promise<Outcome> =>
  prisma.$transaction(async (tx): Promise<Outcome> => {
    const before = await findChangeable(actor, meetingId, tx);
    const isOwn = by === "own";
    const isSelfLed = by === "nobody";
    const coverId = isOwn || isSelfLed ? null : by;
    if (coverId === before.coverId && isSelfLed === before.isSelfLed) return { saved: before.id };
    if (coverId && !(await othersFor(tx, before)).some(({ id }) => id === coverId))
      return { errors: { by: ["Choose somebody of the list"] } };
    const [found] = await checkTimes(tx, { ...before, coverId, isSelfLed }, [before]);
    if (found && found.forbids.length > 0) return { errors: { by: found.forbids } };
    if (found && coverId && !isConfirmed(found.warns, confirmed))
      return { errors: { confirmed: found.warns } };
    return { saved: await changeMeeting(tx, before, { coverId, isSelfLed }) };
  });

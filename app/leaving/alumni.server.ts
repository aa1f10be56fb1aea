import { DateTime } from "luxon";
import { z } from "zod";
import { showDay } from "../cohorts/wall-time.server.ts";
import { removeOfferUnlessStanding } from "../mentors/pause-offer.server.ts";
import { findYear } from "../placements/find-year.server.ts";
import type { Actor } from "../policy/actor.ts";
import { years } from "../policy/placements.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { keptAfter } from "./retention.server.ts";

/** Consent to stay: given by a tick, never taken for granted. */
export const consentForm = z.object({
  stay: z.literal("yes", {
    error: "Tick the box to stay as an alum. If you do not want to, there is nothing to do",
  }),
  listed: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
});

type Row = {
  programme: string;
  consentedAt: string | null;
  reconfirmOn: string | null;
  isListed: number | bigint | null;
  withdrawnAt: string | null;
  laterId: string | null;
};

/** The actor's own year, with when they can say whether they stay. @throws NotFound, Forbidden for anybody else's */
async function findOwnYear(actor: Actor, fellowId: string | undefined) {
  const year = await findYear(actor, fellowId);
  if (!years.may.leave(actor, year)) throw new Forbidden("This is for the fellow alone.");
  const { zone } = year.cohort;
  const endsOn = year.endsOn ?? year.cohort.endsOn;
  const asksFrom = DateTime.fromJSDate(endsOn, { zone }).minus({ months: 1 }).startOf("day");
  return { ...year, endsOn, asksFrom: asksFrom.toJSDate() };
}

/** What happens at the end of the actor's year, and whether they stay in the network. @throws NotFound, Forbidden */
export async function openLeaving(actor: Actor, fellowId: string | undefined) {
  const { cohort, ...year } = await findOwnYear(actor, fellowId);
  const [row] = await prisma.$queryRaw<Row[]>`
    SELECT g.name AS programme, a.consentedAt || '' AS consentedAt, a.reconfirmOn || '' AS reconfirmOn, a.isListed,
      a.withdrawnAt || '' AS withdrawnAt, e.laterId
    FROM Programme g LEFT JOIN Alum a ON a.programmeId = g.id AND a.personId = ${actor.id}
      LEFT JOIN FellowshipEnding e ON e.fellowId = ${year.id} WHERE g.id = ${cohort.programmeId}`;
  const day = (text: string | null | undefined) => text && showDay(new Date(text), cohort.zone);
  const now = new Date();
  const stays = row?.consentedAt && !row.withdrawnAt;
  return {
    id: year.id,
    programme: row?.programme ?? "",
    programmeId: cohort.programmeId,
    cohort: cohort.name,
    endsOn: showDay(year.endsOn, cohort.zone),
    isOver: year.endsOn <= now,
    kept: keptAfter(cohort, year.endsOn),
    alum: stays
      ? {
          since: day(row.consentedAt),
          askedAgain: day(row.reconfirmOn),
          isListed: Number(row.isListed) === 1,
        }
      : null,
    withdrawn: day(row?.withdrawnAt) || null,
    laterId: row?.laterId ?? null,
    asksFrom: year.asksFrom > now ? showDay(year.asksFrom, cohort.zone) : null,
    askedEvery: cohort.askAlumniMonths,
  };
}

/**
 * Keeps the actor's consent to stay in the network as an alum, or gives it anew: from then on counts when they are asked again.
 * @throws NotFound, Forbidden; Conflict before the last month of the year, and when the year was deferred
 */
export async function stayAsAlum(
  actor: Actor,
  fellowId: string | undefined,
  { listed: isListed }: { listed: boolean },
) {
  const { id, cohort, asksFrom } = await findOwnYear(actor, fellowId);
  const now = DateTime.utc();
  if (asksFrom > now.toJSDate())
    throw new Conflict(`You are asked from ${showDay(asksFrom, cohort.zone)} on, not before.`);
  const key = { programmeId: cohort.programmeId, personId: actor.id };
  const consent = {
    consentedAt: now.toJSDate(),
    reconfirmOn: now.plus({ months: cohort.askAlumniMonths }).toJSDate(),
    isListed,
    withdrawnAt: null,
  };
  await prisma.$transaction(async (tx) => {
    const deferred = await tx.fellowshipEnding.count({ where: { fellowId: id, kind: "deferred" } });
    if (deferred)
      throw new Conflict("Your year was deferred: you are asked when the later one ends.");
    await tx.alum.upsert({
      where: { programmeId_personId: key },
      create: { ...key, ...consent },
      update: consent,
    });
  });
}

/** Takes the actor's consent back, and with it what they offer as an alum. Safe to repeat. @throws NotFound, Forbidden */
export async function withdrawConsent(actor: Actor, fellowId: string | undefined) {
  const { cohort } = await findOwnYear(actor, fellowId);
  const alum = { programmeId: cohort.programmeId, personId: actor.id };
  await prisma.$transaction(async (tx) => {
    await tx.alum.updateMany({
      where: { ...alum, withdrawnAt: null },
      data: { withdrawnAt: new Date(), isListed: false },
    });
    await removeOfferUnlessStanding(tx, alum);
  });
}

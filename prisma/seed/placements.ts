import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { movedBy, ownEnd } from "../../app/placements/pause-days.server.ts";
import { emailOf } from "./people.ts";
import { frameworkId, questionnaireId } from "./reference.ts";
import { type Year, zone } from "./year.ts";

type Of = { programmeId: string; cohortId: string; leadId: string };

/**
 * Writes what arranges a year beside the middle of it: a pause that is over, next year's cohort with a fellow who is not placed,
 * and last year's, from which two stayed as alumni and mentor now.
 */
export async function seedPlacements(tx: Prisma.TransactionClient, year: Year, of: Of) {
  await seedPause(tx, year, of);
  await seedNextYear(tx, year, of);
  await seedAlumni(tx, year, of);
}

/** Parveen was ill for a fortnight at the end of the third month; what was to come afterwards moved with her. */
async function seedPause(tx: Prisma.TransactionClient, year: Year, { leadId }: Of) {
  const fellowId = "parveen-year";
  const from = year.day(3, 24, "00:00");
  const until = movedBy(from, 14, zone);
  await tx.fellowshipPause.create({
    data: {
      id: "parveen-pause",
      fellowId,
      reason: "illness",
      from,
      until,
      byId: leadId,
      createdAt: from,
    },
  });
  const endsOn = ownEnd({ endsOn: year.endsOn, zone }, [{ from, until }]);
  await tx.fellow.update({ where: { id: fellowId }, data: { endsOn } });
  const coming = await tx.hostReview.findMany({
    where: { fellowId, dueOn: { gte: from }, signatures: { none: {} } },
  });
  for (const { id, dueOn } of coming)
    await tx.hostReview.update({ where: { id }, data: { dueOn: movedBy(dueOn, 14, zone) } });
}

const inZone = (date: Date) => DateTime.fromJSDate(date, { zone });

async function seedNextYear(tx: Prisma.TransactionClient, year: Year, { programmeId }: Of) {
  const id = "thirteenth-cohort";
  await tx.cohort.create({
    data: {
      id,
      programmeId,
      name: "Thirteenth cohort",
      startsOn: inZone(year.startsOn).plus({ years: 1 }).toJSDate(),
      endsOn: inZone(year.startsOn).plus({ years: 2 }).minus({ days: 1 }).endOf("day").toJSDate(),
      zone,
      frameworkId,
      questionnaireId,
    },
  });
  const noor = { id: "noor", name: "Noor Haddad", profession: "Speech and language therapist" };
  await tx.person.create({
    data: { ...noor, email: emailOf(noor.name), emailVerified: true, createdAt: year.fortnightAgo },
  });
  await tx.programmePerson.create({
    data: { programmeId, personId: noor.id, addedAt: year.fortnightAgo },
  });
  await tx.fellow.create({ data: { id: "noor-year", personId: noor.id, cohortId: id } });
}

const alumni = [
  {
    id: "kofi",
    hostId: "heron-quarter",
    challenge: "People with a serious mental illness whose feet nobody looks at",
  },
  {
    id: "eleni",
    hostId: "fleetwater",
    challenge: "Housebound people whom three services visit and nobody knows",
  },
];

async function seedAlumni(
  tx: Prisma.TransactionClient,
  year: Year,
  { programmeId, leadId: byId }: Of,
) {
  const cohortId = "eleventh-cohort";
  const startsOn = inZone(year.startsOn).minus({ years: 1 }).toJSDate();
  const endsOn = inZone(year.startsOn).minus({ days: 1 }).endOf("day").toJSDate();
  await tx.cohort.create({
    data: {
      id: cohortId,
      programmeId,
      name: "Eleventh cohort",
      startsOn,
      endsOn,
      zone,
      frameworkId,
      questionnaireId,
    },
  });
  for (const { id: personId, hostId, challenge: title } of alumni) {
    const id = `${personId}-year`;
    const challengeId = `${personId}-challenge`;
    await tx.challenge.create({
      data: { id: challengeId, cohortId, hostId, title, createdAt: startsOn },
    });
    await tx.fellow.create({ data: { id, personId, cohortId, hostId, challengeId } });
    await tx.placement.create({
      data: {
        id: `${personId}-placement`,
        fellowId: id,
        hostId,
        challengeId,
        byId,
        createdAt: startsOn,
        endedAt: endsOn,
      },
    });
    await tx.fellowshipStart.create({ data: { fellowId: id, on: startsOn, byId } });
    await tx.fellowshipEnding.create({
      data: { fellowId: id, kind: "completed", on: inZone(endsOn).startOf("day").toJSDate(), byId },
    });
    const reconfirmOn = inZone(endsOn).plus({ months: 24 }).toJSDate();
    await tx.alum.create({
      data: { programmeId, personId, consentedAt: endsOn, reconfirmOn, isListed: true },
    });
  }
}

import type { Prisma } from "../../app/generated/prisma/client.ts";
import { severnPromptRows } from "./journal-prompts.ts";
import { milestoneRows } from "./milestones.ts";
import { type PersonStory, emailOf } from "./people.ts";
import { frameworkId, questionnaireId } from "./reference.ts";
import { type Year, zone } from "./year.ts";

const programmeId = "severn-fellowship";
const cohortId = "severn-first-cohort";
const hostId = "brackenhurst";

const lead = { id: "olwen", name: "Olwen Hughes", profession: "Programme lead" };
const faculty = { id: "gethin", name: "Gethin Pugh", profession: "Programme faculty" };
const sponsor = { id: "morwenna", name: "Morwenna Teague", profession: "Medical director" };
const fellows = [
  { id: "carys", name: "Carys Bevan", profession: "Dietitian" },
  { id: "imran", name: "Imran Sheikh", profession: "Pharmacist" },
];

/** Writes a second, small programme beside the first: of either, nobody in the other sees anything. */
export async function seedOtherProgramme(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const { startsOn, endsOn } = year;
  const dates = { createdAt: startsOn, updatedAt: startsOn, cameInAt: startsOn };
  const everybody: PersonStory[] = [lead, faculty, sponsor, ...fellows];
  await tx.person.createMany({
    data: everybody.map((person) => {
      return { ...person, email: emailOf(person.name), emailVerified: true, ...dates };
    }),
  });
  await tx.programme.create({
    data: { id: programmeId, name: "Severn Fellowship", slug: "severn" },
  });
  await tx.programmePerson.createMany({
    data: everybody.map(({ id }) => ({ programmeId, personId: id, addedAt: startsOn })),
  });
  await tx.programmeLead.create({ data: { programmeId, personId: lead.id } });
  await tx.cohort.create({
    data: {
      id: cohortId,
      programmeId,
      name: "First cohort",
      startsOn,
      endsOn,
      zone,
      frameworkId,
      questionnaireId,
    },
  });
  await tx.milestone.createMany({ data: milestoneRows(cohortId, year) });
  await tx.journalPrompt.createMany({ data: severnPromptRows(cohortId, year) });
  await tx.cohortMember.create({ data: { cohortId, personId: faculty.id, role: "faculty" } });
  await tx.host.create({
    data: {
      id: hostId,
      programmeId,
      code: hostId,
      name: "Brackenhurst Hospital",
      place: "Newport",
    },
  });
  await tx.proposal.create({
    data: {
      id: "brackenhurst-weekends",
      hostId,
      cohortId,
      title: "Friday’s patients who go home on Monday",
      problem: "Whoever is ready on a Friday afternoon waits until Monday. Nobody chose that.",
      state: "submitted",
      createdById: sponsor.id,
      savedById: sponsor.id,
      savedAt: startsOn,
      createdAt: startsOn,
      steps: { create: { state: "submitted", revision: 1, byId: sponsor.id, createdAt: startsOn } },
    },
  });
  const challengeId = "severn-weekends";
  const title = "Getting people home from hospital before the weekend";
  await tx.challenge.create({
    data: { id: challengeId, cohortId, hostId, title, createdAt: startsOn },
  });
  for (const { id } of fellows) {
    const fellowId = `${id}-year`;
    await tx.fellow.create({ data: { id: fellowId, personId: id, cohortId, hostId, challengeId } });
    await tx.fellowshipStart.create({ data: { fellowId, on: startsOn, byId: lead.id } });
    await tx.placement.create({
      data: { fellowId, hostId, challengeId, byId: lead.id, createdAt: startsOn },
    });
    await tx.sponsorship.create({ data: { fellowId, personId: sponsor.id } });
  }
  await tx.learningSet.create({
    data: {
      id: "severn-set",
      cohortId,
      name: "Sabrina",
      facilitatorId: faculty.id,
      createdAt: startsOn,
      members: { create: fellows.map(({ id }) => ({ personId: id, joinedAt: startsOn })) },
    },
  });
}

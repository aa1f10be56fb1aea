import { frameworkId } from "../seed/reference.ts";
import { whoHas } from "./cast.ts";
import { addAlumni, addJournalPrompts, addMilestones, addYear } from "./fellowships.ts";
import { programmeId, programmeLeadId } from "./ids.ts";
import { addGrowth } from "./growth.ts";
import { addJournal } from "./journal.ts";
import { type Plan, mailRoom, makePlan } from "./plan.ts";
import { addProfiles } from "./profiles.ts";
import { addProgress } from "./progress.ts";
import type { RowWriter } from "./rows.ts";
import { addSets } from "./sets.ts";
import { challenges, groups, hostKinds, places } from "./words.ts";
import { zone } from "./year.ts";

const fellowsAHost = 3;
const meetingsAPair = 3;

/** Writes the programme that generated cohorts belong to, with the person who leads it. */
export function addProgramme(rows: RowWriter, now: Date): void {
  rows.add("Person", {
    id: programmeLeadId,
    email: `${programmeLeadId}@example.org`,
    name: "Blessing Underwood",
    profession: "Programme lead",
    emailVerified: true,
    cameInAt: now,
    createdAt: now,
    updatedAt: now,
  });
  rows.add("Programme", {
    id: programmeId,
    name: "Generated programme",
    slug: programmeId,
  });
  rows.add("ProgrammePerson", { programmeId, personId: programmeLeadId, addedAt: now });
  rows.add("ProgrammeLead", { programmeId, personId: programmeLeadId });
}

/** Writes the cohort of that number: its people, hosts and sets, and their records of a year. */
export function addCohort(
  rows: RowWriter,
  number: number,
  chosen: { seed: number; now: Date },
): void {
  const plan = makePlan(number, chosen);
  const mail = mailRoom(rows, plan);
  addPeople(rows, plan);
  addFellows(rows, plan);
  addMilestones(rows, plan);
  addJournalPrompts(rows, plan);
  addAlumni(rows, plan);
  addSets(rows, plan, mail);
  addJournal(rows, plan, mail);
  addProgress(rows, plan, mail);
  addProfiles(rows, plan);
  addGrowth(rows, plan);
}

function addPeople(rows: RowWriter, { number, ids, cast, year }: Plan): void {
  const dates = { createdAt: year.startsOn, updatedAt: year.startsOn };
  for (const person of Object.values(cast).flat()) {
    rows.add("Person", { ...person, emailVerified: true, cameInAt: year.startsOn, ...dates });
    rows.add("ProgrammePerson", { programmeId, personId: person.id, addedAt: year.startsOn });
  }
  const { startsOn, endsOn } = year;
  const about = { programmeId, name: `Cohort ${number}`, zone, frameworkId };
  rows.add("Cohort", { id: ids.cohort, ...about, startsOn, endsOn });
  for (const role of ["faculty", "citizen", "assessor"] as const) {
    for (const { id } of cast[role]) {
      rows.add("CohortMember", { cohortId: ids.cohort, personId: id, role });
    }
  }
}

function addFellows(rows: RowWriter, plan: Plan): void {
  const { ids, cast, chance } = plan;
  for (const [at, lead] of cast["host-lead"].entries()) {
    const host = { place: chance.oneOf(places), kind: chance.oneOf(hostKinds) };
    const id = ids.host(at + 1);
    const name = `${host.place} ${host.kind}`;
    rows.add("Host", { id, programmeId, code: id, name, place: host.place });
    rows.add("HostLead", { hostId: id, personId: lead.id });
  }
  for (const [at, person] of cast.fellow.entries()) {
    const fellowId = ids.fellow(at + 1);
    const hostId = ids.host(Math.floor(at / fellowsAHost) + 1);
    const challengeId = ids.challenge(at + 1);
    rows.add("Challenge", {
      id: challengeId,
      cohortId: ids.cohort,
      hostId,
      title: `${chance.oneOf(challenges)} ${chance.oneOf(groups)}`,
      createdAt: plan.year.startsOn,
      updatedAt: plan.year.startsOn,
    });
    rows.add("Fellow", {
      id: fellowId,
      personId: person.id,
      cohortId: ids.cohort,
      hostId,
      challengeId,
    });
    addYear(rows, plan, { number: at + 1, hostId, challengeId });
    const sponsor = whoHas(cast.sponsor, at, fellowsAHost);
    rows.add("Sponsorship", { fellowId, personId: sponsor.id });
    for (const kind of ["mentor", "coach"] as const) {
      const { id: personId } = whoHas(cast[kind], at, cast.fellow.length / cast[kind].length);
      const id = `${fellowId}-${kind}`;
      rows.add("Pair", {
        id,
        kind,
        fellowId,
        personId,
        startedAt: plan.year.startsOn,
      });
      for (let met = 1; met <= meetingsAPair; met++)
        rows.add("PairMeeting", {
          id: `${id}-${met}`,
          pairId: id,
          minutes: chance.oneOf([30, 45, 60]),
          mode: "video",
          heldOn: plan.year.daysAfter(plan.year.startsOn, 30 * met),
          writtenById: person.id,
          updatedAt: plan.year.startsOn,
        });
    }
  }
}

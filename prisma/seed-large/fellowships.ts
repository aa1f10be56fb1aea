import { programmeId, programmeLeadId } from "./ids.ts";
import type { Plan } from "./plan.ts";
import type { RowWriter } from "./rows.ts";
import { milestoneTitles } from "./words.ts";

const byId = programmeLeadId;

type Placed = { number: number; hostId: string; challengeId: string };

/** Writes where a fellow is placed, that their year began and, when it is over, that it was completed. */
export function addYear(rows: RowWriter, { ids, year }: Plan, placed: Placed): void {
  const { number, hostId, challengeId } = placed;
  const fellowId = ids.fellow(number);
  const on = year.startsOn;
  rows.add("Placement", {
    id: ids.placement(number),
    fellowId,
    hostId,
    challengeId,
    byId,
    createdAt: on,
  });
  rows.add("FellowshipStart", { fellowId, on, byId, createdAt: on });
  if (year.monthsOver < 12) return;
  const over = year.wallTime(12, 28, 0);
  rows.add("FellowshipEnding", { fellowId, kind: "completed", on: over, byId, createdAt: over });
}

/** Writes a cohort's year: a milestone or more in each of its months. */
export function addMilestones(rows: RowWriter, { ids, year }: Plan): void {
  for (const [at, title] of milestoneTitles.entries()) {
    const month = 1 + (at % 12);
    const day = 3 + at;
    rows.add("Milestone", {
      id: ids.milestone(at + 1),
      cohortId: ids.cohort,
      title,
      startsOn: year.wallTime(month, day, 0),
      endsOn: year.wallTime(month, day + (at % 3), 0),
    });
  }
}

/** Writes what the fellows are set to reflect on: something each month, due before its last week. */
export function addJournalPrompts(rows: RowWriter, { ids, year }: Plan): void {
  for (let month = 1; month <= 12; month++) {
    rows.add("JournalPrompt", {
      id: ids.journalPrompt(month),
      cohortId: ids.cohort,
      title: `Month ${month}: what surprised you?`,
      questions: ["Where was it, and what did you expect?", "What will you do with it?"],
      opensOn: year.wallTime(month, 1, 0),
      dueOn: year.wallTime(month, 22, 0),
      createdAt: year.startsOn,
    });
  }
}

/** Writes who has stayed in the network since an earlier year. */
export function addAlumni(rows: RowWriter, { cast, chance, year }: Plan): void {
  for (const { id: personId } of cast.alum)
    rows.add("Alum", {
      programmeId,
      personId,
      consentedAt: year.startsOn,
      reconfirmOn: year.alumniAskedOn,
      isListed: chance.happens(0.7),
    });
}

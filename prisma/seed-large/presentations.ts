import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { programmeLeadId } from "./ids.ts";
import { paragraphOf, sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

/** In which months fellows present, half of them on each day. */
const months = [9, 12];
const minutes = 20;

/** Writes the two days on which a cohort presents, what its panels asked and said, and its public showcase. */
export function addPresentations(rows: RowWriter, plan: Plan): void {
  const { ids, year, cast } = plan;
  const fellows = fellowsOf(plan);
  const each = Math.ceil(fellows.length / months.length);
  const panel = [
    ...cast.faculty.slice(0, 2).map(({ id }) => ({ personId: id, part: "faculty" as const })),
    ...cast.citizen.map(({ id }) => ({ personId: id, part: "citizen" as const })),
    ...cast.sponsor.slice(0, 1).map(({ id }) => ({ personId: id, part: "sponsor" as const })),
  ];
  for (const [at, month] of months.entries()) {
    const dayId = ids.presentationDay(at + 1);
    const [planned, startsAt] = [year.wallTime(8, 3, 9), year.wallTime(month, 10, 9)];
    rows.add("PresentationDay", {
      id: dayId,
      cohortId: ids.cohort,
      byId: cast.faculty[0]?.id ?? "",
      minutes,
      startsAt,
      endsAt: year.wallTime(month, 10, 16),
      place: "The long room, Tanner Hall",
      createdAt: planned,
      updatedAt: planned,
    });
    for (const member of panel) rows.add("PanelMember", { dayId, ...member, addedAt: planned });
    const isOver = month <= year.monthsOver;
    for (const [place, fellow] of fellows.slice(at * each, (at + 1) * each).entries())
      addPresentation(rows, plan, fellow, {
        dayId,
        isOver,
        panel: panel.map(({ personId }) => personId),
        planned,
        startsAt: year.hoursAfter(startsAt, (place * minutes) / 60),
      });
  }
  addShowcase(rows, plan, fellows);
}

type Time = { dayId: string; startsAt: Date; isOver: boolean; panel: string[]; planned: Date };

function addPresentation(rows: RowWriter, plan: Plan, fellow: FellowOfCohort, time: Time): void {
  const { ids, year, chance } = plan;
  const { dayId, startsAt, isOver, panel, planned } = time;
  const id = ids.presentation(fellow.number);
  rows.add("Presentation", {
    id,
    dayId,
    fellowId: fellow.id,
    startsAt,
    revision: 2,
    title: sentence(chance),
    abstract: paragraphOf(chance, 60),
    createdAt: planned,
    updatedAt: planned,
  });
  const [asker = "", other = ""] = chance.someOf(panel, 2);
  rows.add("PanelQuestion", {
    id: `${id}-question`,
    presentationId: id,
    byId: asker,
    text: sentence(chance),
    createdAt: planned,
  });
  if (!isOver) return;
  for (const byId of [asker, other])
    rows.add("PanelFeedback", {
      id: `${id}-${byId}`,
      presentationId: id,
      byId,
      heard: sentence(chance),
      carryOn: sentence(chance),
      sitWith: sentence(chance),
      createdAt: year.hoursAfter(startsAt, 2),
      updatedAt: year.hoursAfter(startsAt, 2),
      seenAt: year.hoursAfter(startsAt, 20),
    });
}

/** Every challenge is in the showcase, approved of; most fellows want to be named. */
function addShowcase(rows: RowWriter, plan: Plan, fellows: FellowOfCohort[]): void {
  const { ids, year, chance } = plan;
  const [approvedAt, openedAt] = [year.wallTime(10, 12, 18), year.wallTime(10, 20, 9)];
  rows.add("Showcase", {
    cohortId: ids.cohort,
    slug: ids.cohort,
    title: "What this cohort learned",
    about: sentence(chance),
    openedAt,
    openedById: programmeLeadId,
    updatedAt: openedAt,
  });
  for (const { challengeId, id: fellowId, person } of fellows) {
    rows.add("ShowcaseEntry", {
      challengeId,
      title: sentence(chance),
      tried: paragraphOf(chance, 30),
      learned: paragraphOf(chance, 30),
      failed: sentence(chance),
      updatedAt: approvedAt,
    });
    rows.add("ShowcaseApproval", { challengeId, fellowId, revision: 1, approvedAt });
    if (chance.happens(0.7))
      rows.add("ShowcaseName", {
        challengeId,
        personId: person.id,
        part: "fellow",
        consentedAt: approvedAt,
      });
  }
}

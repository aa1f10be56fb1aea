import { showMonth } from "../../app/cohorts/wall-time.server.ts";
import { type PersonOfCohort, whoHas } from "./cast.ts";
import { type Mail, type Plan, address } from "./plan.ts";
import { paragraphOf, sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

/** The months of the year in which the three host reviews are due. */
const reviewMonths = [3, 7, 11];

/** Writes each fellow's monthly updates, and the three host reviews with their signatures. */
export function addProgress(rows: RowWriter, plan: Plan, mail: Mail): void {
  const { cast, ids } = plan;
  for (const [at, person] of cast.fellow.entries()) {
    const fellow = { number: at + 1, id: ids.fellow(at + 1), person };
    const sponsor = whoHas(cast.sponsor, at, 3);
    addUpdates(rows, plan, fellow, sponsor, mail);
    for (const [index, month] of reviewMonths.entries()) {
      addReview(rows, plan, { fellow, sponsor, number: index + 1, month }, mail);
    }
  }
}

const titles = new Map<string, string>();

function monthTitle(name: string): string {
  const title = titles.get(name) ?? showMonth(name);
  titles.set(name, title);
  return title;
}

type FellowOfCohort = { number: number; id: string; person: PersonOfCohort };

function addUpdates(
  rows: RowWriter,
  { ids, year, chance }: Plan,
  fellow: FellowOfCohort,
  sponsor: PersonOfCohort,
  mail: Mail,
): void {
  for (let month = 1; month <= year.monthsOver; month++) {
    const name = year.monthName(month);
    const written = year.wallTime(month, chance.whole(20, 28), 17);
    rows.add("MonthlyUpdate", {
      id: ids.update(fellow.number, month),
      fellowId: fellow.id,
      month: name,
      learned: sentence(chance),
      stuck: sentence(chance),
      next: sentence(chance),
      createdAt: written,
      updatedAt: written,
    });
    const url = address(`/progress/${fellow.id}`);
    const props = { fellow: fellow.person.name, month: monthTitle(name), url };
    mail(sponsor, { template: "update-ready", props, at: written });
  }
}

type Due = { fellow: FellowOfCohort; sponsor: PersonOfCohort; number: number; month: number };

/** A review of a month that is over is signed by both; a later one is still empty. */
function addReview(rows: RowWriter, plan: Plan, due: Due, mail: Mail): void {
  const { ids, year, chance } = plan;
  const { fellow, sponsor, number, month } = due;
  const id = ids.review(fellow.number, number);
  const dueOn = year.wallTime(month, 20, 9);
  const isOver = month <= year.monthsOver;
  const text = () => paragraphOf(chance, chance.whole(20, 60));
  rows.add("HostReview", { id, fellowId: fellow.id, number, dueOn, revision: isOver ? 3 : 1 });
  if (!isOver) return;
  for (const side of ["fellow", "sponsor"] as const)
    rows.add("ReviewAnswers", {
      reviewId: id,
      side,
      revision: 2,
      readyAt: dueOn,
      updatedAt: dueOn,
      progress: text(),
      learned: text(),
      surprised: text(),
      mentorMet: chance.happens(0.9),
      sessionsLost: chance.whole(0, 6),
      airCoverUsed: text(),
      supportDue: text(),
      sustainedBy: text(),
      confidence: chance.whole(1, 5),
    });
  const own = year.hoursAfter(dueOn, 30);
  rows.add("ReviewSignature", {
    reviewId: id,
    side: "sponsor",
    personId: sponsor.id,
    signedAt: dueOn,
  });
  rows.add("ReviewSignature", {
    reviewId: id,
    side: "fellow",
    personId: fellow.person.id,
    signedAt: own,
  });
  const url = address(`/reviews/${id}`);
  const { person } = fellow;
  const asked = {
    what: "signed" as const,
    by: sponsor.name,
    fellow: person.name,
    number,
    days: null,
  };
  mail(person, { template: "review-asked", props: { ...asked, due: "due today", url }, at: dueOn });
  mail(sponsor, { template: "review-locked", props: { fellow: person.name, url }, at: own });
}

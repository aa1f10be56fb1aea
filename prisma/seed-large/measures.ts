import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

/** How many points each measure of a challenge has, one a week. */
export const pointsAMeasure = 24;

const kinds = [
  {
    kind: "outcome",
    name: "People who wait longer than two weeks",
    better: "down",
    unit: "people",
  },
  { kind: "process", name: "First visits planned together", better: "up", unit: "%" },
] as const;
const fromMonth = 3;
const week = 7 * 24 * 60 * 60 * 1000;
const drivers = [
  { level: "aim", feeds: [] },
  { level: "primary", feeds: [1] },
  { level: "primary", feeds: [1] },
  { level: "secondary", feeds: [2] },
  { level: "secondary", feeds: [2, 3] },
  { level: "idea", feeds: [4], measure: 1 },
  { level: "idea", feeds: [5], measure: 2 },
] as const;
const sides = ["experience", "population", "cost"] as const;

/** Writes what the challenges of a cohort watch, what drives them, what is said to have come of them, and what is handed over. */
export function addMeasures(rows: RowWriter, plan: Plan): void {
  const first = plan.year.wallTime(fromMonth, 1, 12).getTime();
  const days = Array.from({ length: pointsAMeasure }, (_, at) =>
    new Date(first + at * week).toISOString().slice(0, 10),
  );
  for (const fellow of fellowsOf(plan)) {
    for (const number of [1, 2]) addMeasure(rows, plan, { fellow, number, days });
    addDrivers(rows, plan, fellow);
    addImpact(rows, plan, fellow);
    addHandover(rows, plan, fellow);
  }
}

type Watched = { fellow: FellowOfCohort; number: number; days: string[] };

/** Points around a level that has moved half-way, in one challenge of two. */
function addMeasure(rows: RowWriter, plan: Plan, { fellow, number, days }: Watched): void {
  const { ids, year, chance } = plan;
  const id = ids.measure(fellow.number, number);
  const createdAt = year.wallTime(fromMonth, 1, 12);
  rows.add("Measure", {
    id,
    challengeId: fellow.challengeId,
    byId: fellow.person.id,
    ...(kinds[number - 1] ?? kinds[0]),
    frequency: "weekly",
    target: 40,
    definition: sentence(chance),
    source: "Counted by hand every Monday",
    createdAt,
    updatedAt: createdAt,
  });
  const level = chance.whole(30, 60);
  const moved = chance.happens(0.5) ? 9 : 0;
  for (const [at, day] of days.entries()) {
    const value = level + chance.whole(-5, 5) - (at * 2 < days.length ? 0 : moved);
    rows.add("MeasurePoint", { measureId: id, day, value });
  }
}

function addDrivers(rows: RowWriter, { ids, year, chance }: Plan, fellow: FellowOfCohort): void {
  const createdAt = year.wallTime(4, 4, 11);
  const idOf = (number: number) => `${fellow.challengeId}-driver-${number}`;
  for (const [at, { level, feeds, ...of }] of drivers.entries()) {
    const id = idOf(at + 1);
    rows.add("Driver", {
      id,
      challengeId: fellow.challengeId,
      byId: fellow.person.id,
      level,
      place: at + 1,
      text: sentence(chance),
      createdAt,
      updatedAt: createdAt,
    });
    for (const above of feeds) rows.add("DriverLink", { belowId: id, aboveId: idOf(above) });
    if ("measure" in of)
      rows.add("DriverMeasure", {
        driverId: id,
        measureId: ids.measure(fellow.number, of.measure),
      });
  }
}

function addImpact(rows: RowWriter, { ids, year, chance }: Plan, fellow: FellowOfCohort): void {
  for (const [at, side] of sides.entries()) {
    const id = `${fellow.challengeId}-claim-${at + 1}`;
    const createdAt = year.wallTime(9, 6 + at, 16);
    rows.add("ImpactClaim", {
      id,
      challengeId: fellow.challengeId,
      byId: fellow.person.id,
      side,
      links: [],
      claim: sentence(chance),
      evidence: sentence(chance),
      why: sentence(chance),
      confidence: chance.oneOf(["low", "some", "high"] as const),
      attribution: sentence(chance),
      createdAt,
      updatedAt: createdAt,
    });
    if (at < 2)
      rows.add("ImpactMeasure", { claimId: id, measureId: ids.measure(fellow.number, at + 1) });
  }
}

/** What is handed over to a host's sponsor, who has said what became of it in the years that are over. */
function addHandover(rows: RowWriter, { ids, year, chance }: Plan, fellow: FellowOfCohort): void {
  const id = `${fellow.challengeId}-handover`;
  const handedOverOn = year.wallTime(10, 8, 0);
  rows.add("Handover", {
    id,
    challengeId: fellow.challengeId,
    byId: fellow.person.id,
    what: sentence(chance),
    ownerId: fellow.sponsor.id,
    ownerName: fellow.sponsor.name,
    measureId: ids.measure(fellow.number, 2),
    handedOverOn,
    reviewOn: year.wallTime(12, 8, 0),
    createdAt: handedOverOn,
    updatedAt: handedOverOn,
  });
  if (year.isRunning) return;
  for (const months of [6, 12]) {
    const askedAt = year.daysAfter(handedOverOn, 31 * months);
    rows.add("LookBack", {
      id: `${id}-${months}`,
      handoverId: id,
      months,
      askedAt,
      expiresAt: year.hoursAfter(askedAt, 60 * 24),
      answeredAt: askedAt,
      stands: chance.oneOf(["yes", "partly", "no"] as const),
      changed: sentence(chance),
      learned: sentence(chance),
    });
  }
}

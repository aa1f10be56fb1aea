import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { paragraphOf, sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

/** Where a challenge has been, and in which month it came there: back to listening once, as most do. */
const stages = [
  ["scope", 1],
  ["inquire", 2],
  ["makeSense", 4],
  ["inquire", 5],
  ["commit", 6],
  ["prototype", 7],
  ["learn", 9],
] as const;
const outcomes = ["adapt", "abandon", "adopt"] as const;
const visitsAChallenge = 2;
const decisionsAChallenge = 2;

/** Writes what the challenges of a cohort came to: stages, aims, who works on them, prototypes, visits and decisions. */
export function addChallengeWork(rows: RowWriter, plan: Plan): void {
  for (const fellow of fellowsOf(plan)) {
    addStages(rows, plan, fellow);
    addAims(rows, plan, fellow);
    addPrototypes(rows, plan, fellow);
    addFieldNotes(rows, plan, fellow);
    rows.add("ChallengeMember", {
      id: `${fellow.challengeId}-citizen`,
      challengeId: fellow.challengeId,
      personId: fellow.citizen.id,
      role: "citizen",
      byId: fellow.faculty.id,
      from: plan.year.startsOn,
    });
  }
}

const byFellow = ({ challengeId, person }: FellowOfCohort) => ({ challengeId, byId: person.id });

function addStages(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (const [at, [stage, month]] of stages.entries()) {
    const enteredOn = year.wallTime(month, chance.whole(1, 27), 0);
    const about = paragraphOf(chance, 25);
    const id = `${fellow.challengeId}-stage-${at + 1}`;
    const entry = { id, ...byFellow(fellow), stage, about };
    rows.add("ChallengeStageEntry", { ...entry, enteredOn, createdAt: enteredOn });
  }
}

/** Two aims are live, and one was closed. */
function addAims(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (let number = 1; number <= 3; number++) {
    const createdAt = year.wallTime(number, 12, 10);
    const isClosed = number === 1;
    rows.add("ChallengeAim", {
      id: `${fellow.challengeId}-aim-${number}`,
      challengeId: fellow.challengeId,
      text: sentence(chance),
      setById: fellow.person.id,
      createdAt,
      updatedAt: createdAt,
      closedAt: isClosed ? year.wallTime(6, 10, 10) : null,
      learned: isClosed ? sentence(chance) : "",
    });
  }
}

/** Each ends in another way; a fourth is still under way. */
function addPrototypes(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (let number = 1; number <= 4; number++) {
    const outcome = outcomes[number - 1] ?? null;
    const startsOn = year.wallTime(4 + number, chance.whole(1, 14), 0);
    rows.add("Prototype", {
      id: `${fellow.challengeId}-prototype-${number}`,
      ...byFellow(fellow),
      question: sentence(chance),
      prediction: sentence(chance),
      test: sentence(chance),
      scale: "One clinic, four weeks",
      startsOn,
      createdAt: startsOn,
      updatedAt: startsOn,
      observed: outcome ? sentence(chance) : "",
      learned: outcome ? sentence(chance) : "",
      outcome,
      decidedOn: outcome ? year.wallTime(5 + number, 20, 0) : null,
    });
  }
}

function addFieldNotes(rows: RowWriter, { year, chance }: Plan, fellow: FellowOfCohort): void {
  for (let number = 1; number <= visitsAChallenge; number++) {
    const on = year.wallTime(1 + number, chance.whole(2, 26), 0);
    rows.add("Visit", {
      id: `${fellow.challengeId}-visit-${number}`,
      ...byFellow(fellow),
      on,
      createdAt: on,
      updatedAt: on,
      place: "The clinic, from nine to noon",
      withWhom: "two nurses and a receptionist",
      seen: sentence(chance),
      changes: sentence(chance),
    });
  }
  for (let number = 1; number <= decisionsAChallenge; number++) {
    const on = year.wallTime(5 + number, chance.whole(2, 26), 0);
    rows.add("Decision", {
      id: `${fellow.challengeId}-decision-${number}`,
      ...byFellow(fellow),
      on,
      createdAt: on,
      updatedAt: on,
      what: sentence(chance),
      byWhom: "the steering group",
      why: sentence(chance),
      instead: sentence(chance),
      lookAgainOn: year.wallTime(9 + number, 1, 0),
    });
  }
}

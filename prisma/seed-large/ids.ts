const padded = (number: number, width: number) => String(number).padStart(width, "0");

/** The most cohorts that the ids have room for. */
export const mostCohorts = 9999;

/** The programme that all generated cohorts belong to. */
export const programmeId = "generated-programme";
export const programmeLeadId = "generated-programme-lead";

/** Parts that people play in a generated cohort, as their ids and addresses say it. */
export type Part =
  | "fellow"
  | "faculty"
  | "facilitator"
  | "citizen"
  | "assessor"
  | "mentor"
  | "coach"
  | "sponsor"
  | "host-lead"
  | "alum";

/** The ids of a generated cohort, from numbers that start at 1: the same in every database. */
export function idsOf(cohortNumber: number) {
  const cohort = `c${padded(cohortNumber, 4)}`;
  const numbered = (kind: string) => (number: number) => `${cohort}-${kind}-${padded(number, 2)}`;
  const ofFellow = (kind: string) => (fellow: number, number: number) =>
    `${cohort}-${kind}-${padded(fellow, 2)}-${padded(number, 2)}`;
  return {
    cohort,
    person: (part: Part, number: number) => numbered(part)(number),
    host: numbered("host"),
    set: numbered("set"),
    meeting: (set: number, month: number) => ofFellow("meeting")(set, month),
    /** A fellow's year, which is not the person. */
    fellow: numbered("year"),
    entry: ofFellow("entry"),
    update: ofFellow("update"),
    review: ofFellow("review"),
    placement: numbered("placement"),
    challenge: numbered("challenge"),
    milestone: numbered("milestone"),
    journalPrompt: numbered("prompt"),
    measure: ofFellow("measure"),
    midYear: numbered("mid-year"),
    presentationDay: numbered("day"),
    presentation: numbered("presentation"),
    goal: ofFellow("goal"),
    pair: (kind: "mentor" | "coach", fellow: number) => `${numbered("year")(fellow)}-${kind}`,
    offer: (personId: string) => `${personId}-offer`,
    slot: (personId: string, number: number) => `${personId}-slot-${padded(number, 2)}`,
    feedbackRound: numbered("round"),
    feedback: (round: number, fellow: number) => ofFellow("feedback")(round, fellow),
    unblockRequest: ofFellow("unblock"),
  };
}

export type Ids = ReturnType<typeof idsOf>;

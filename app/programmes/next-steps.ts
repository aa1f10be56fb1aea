/** What there is of a programme so far. */
export type Beginnings = {
  programmeId: string;
  /** The latest cohort, if there is one. */
  cohortId: string | null;
  /** Whether any cohort's year has a milestone, any fellow a host, and any cohort a set. */
  isPlanned: boolean;
  isPlaced: boolean;
  hasSets: boolean;
  /** Whether any fellow's year was started, and anybody invited. */
  isStarted: boolean;
  isInvited: boolean;
  people: number;
  leads: number;
  hosts: number;
};

/** A step of setting a programme up, with where it is taken. */
export type Step = { text: string; detail: string; to: string; isDone: boolean };

/**
 * The steps that bring a new programme to its first running cohort, in the order in which each finds what it needs.
 * @returns none once all are done: from then on the programme is no longer new
 */
export function nextSteps(programme: Beginnings): Step[] {
  const at = `/programmes/${programme.programmeId}`;
  const { cohortId } = programme;
  const inCohort = (path: string) =>
    cohortId ? `/cohorts/${cohortId}/${path}` : `${at}/cohorts/new`;
  const steps: Step[] = [
    {
      text: "Make the first cohort",
      detail: "Its dates, competency framework and how long records are kept. Five minutes.",
      to: `${at}/cohorts/new`,
      isDone: cohortId !== null,
    },
    {
      text: "Plan the year",
      detail: "Start from a template of the year, moved to the cohort’s dates. Ten minutes.",
      to: inCohort("milestones/template"),
      isDone: programme.isPlanned,
    },
    {
      text: "Add the hosts",
      detail:
        "The organisations that fellows are placed with. A spreadsheet names them by their code.",
      to: `${at}/hosts`,
      isDone: programme.hosts > 0,
    },
    {
      text: "Bring people in",
      detail: "Fellows, faculty, mentors, sponsors: from a spreadsheet, or one by one.",
      to: `${at}/people`,
      isDone: programme.people > programme.leads,
    },
    {
      text: "Place the fellows",
      detail: "Each with a host and its challenge, a sponsor and a mentor.",
      to: inCohort("placements"),
      isDone: programme.isPlaced,
    },
    {
      text: "Form the sets",
      detail: "Six or seven people each, of different hosts, with a facilitator.",
      to: inCohort("set-plans/new"),
      isDone: programme.hasSets,
    },
    {
      text: "Start the fellows’ years",
      detail: "All at once. The host reviews come into the diary.",
      to: inCohort("start"),
      isDone: programme.isStarted,
    },
    {
      text: "Invite everybody",
      detail: "Each gets an email with a link of their own, at the press of one button.",
      to: `${at}/invitations`,
      isDone: programme.isInvited,
    },
  ];
  return steps.every(({ isDone }) => isDone) ? [] : steps;
}

import type { MeetingStage } from "../generated/prisma/enums.ts";

/** A stage of a meeting: its name, how long it is meant to take (0: as long as it needs), and what happens in it. */
type Stage = { name: string; minutes: number; what: string };

/**
 * The stages in their order. From presenting to setting actions they come round again for each presenter.
 * Source of the order and the minutes: McGill and Beaty, Action Learning; where practice gives a range, its longer end.
 */
export const stages: Record<MeetingStage, Stage> = {
  notOpen: {
    name: "Not open yet",
    minutes: 0,
    what: "Who leads the meeting opens the room. Until then bids can be put in, and the ground rules read.",
  },
  checkIn: {
    name: "Check-in",
    minutes: 0,
    what: "One after the other, say in a sentence or two how you arrive. Nobody answers.",
  },
  actions: {
    name: "Actions since last time",
    minutes: 0,
    what: "What came of what you set yourselves to do? Say it as it is: done, carried on or let go, and why.",
  },
  bids: {
    name: "Bids for airtime",
    minutes: 0,
    what: "Who wants to present, and how pressing is it? Choose together, with the airtime so far in view.",
  },
  presenting: {
    name: "Presenting",
    minutes: 5,
    what: "The presenter says what it is about, and what they want from the set. Everybody else listens.",
  },
  clarifying: {
    name: "Clarifying questions",
    minutes: 10,
    what: "Short questions of fact, until everybody understands. Not yet what you think of it.",
  },
  openQuestions: {
    name: "Open questions",
    minutes: 20,
    what: "Questions for the presenter to think with, one at a time. No advice, and no stories of your own. The presenter may leave any of them open.",
  },
  reflecting: {
    name: "The presenter reflects",
    minutes: 5,
    what: "The presenter says what has shifted, and which question stays with them. The others listen.",
  },
  settingActions: {
    name: "Actions",
    minutes: 5,
    what: "The presenter says what they will do, and by when. It is theirs to choose, and theirs to write down.",
  },
  processReview: {
    name: "Process review",
    minutes: 0,
    what: "How did you work together? Talk it over, and give your scores. Nobody sees whose they are.",
  },
  checkOut: {
    name: "Check-out",
    minutes: 0,
    what: "One after the other, say in a sentence what you leave with.",
  },
  closed: {
    name: "Over",
    minutes: 0,
    what: "The meeting is over. What was said in the set stays in the set.",
  },
};

/** By how much a stage is made longer at one press. */
export const moreMinutes = 5;

const order = Object.keys(stages) as MeetingStage[];
const ofTurn: MeetingStage[] = [
  "presenting",
  "clarifying",
  "openQuestions",
  "reflecting",
  "settingActions",
];
const afterReview: MeetingStage[] = ["checkOut", "closed"];

export const isStage = (text: string): text is MeetingStage => Object.hasOwn(stages, text);

/** Whether a stage belongs to one presenter's time. */
export const isOfTurn = (stage: MeetingStage) => ofTurn.includes(stage);

/** Whether the process review lies behind a meeting that has got so far. */
export const isAfterReview = (stage: MeetingStage) => afterReview.includes(stage);

/**
 * The stage that follows as a rule; null after the last.
 * @param hasPresenter whether somebody is chosen who has not presented yet
 */
export function nextStage(stage: MeetingStage, hasPresenter: boolean): MeetingStage | null {
  if (stage === "bids" || stage === "settingActions")
    return hasPresenter ? "presenting" : "processReview";
  return order[order.indexOf(stage) + 1] ?? null;
}

/**
 * The stages to which a meeting can go from where it is. Once the scores of its review have been shown it does not go back to
 * before them: one more answer would tell itself apart from those that were shown.
 */
export const stagesFrom = (stage: MeetingStage, isReviewShown: boolean): MeetingStage[] =>
  order.filter(
    (other) => other !== stage && other !== "notOpen" && (!isReviewShown || isAfterReview(other)),
  );

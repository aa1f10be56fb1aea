import { type Stage } from "./stages.ts";

/** A step of a fellow's feedback: what it is, when, and whether it is over, under way or still to come. */
export type Step = { text: string; detail: string; state: "done" | "now" | "next" };

const order: readonly Stage[] = [
  "naming",
  "waiting",
  "answering",
  "closing",
  "toDebrief",
  "released",
];

const tooEarly: Step = {
  text: "The round is over",
  detail: "It closed before anybody was asked, so there is no report",
  state: "now",
};

/**
 * A round's steps for one fellow, in words; where it closed before anybody was asked, that is all.
 * @param days the round's days as they are shown
 */
export function stepsOf(
  stage: Stage,
  days: { nominateBy: string; answerBy: string; debriefFrom: string },
): Step[] {
  const at = order.indexOf(stage);
  if (stage === "notAsked") return [tooEarly];
  const state = (from: number, to = from): Step["state"] =>
    at > to ? "done" : at >= from ? "now" : "next";
  return [
    { text: "Name your raters", detail: `By ${days.nominateBy}`, state: state(0) },
    { text: "Faculty approve the names", detail: "Nobody is written to before", state: state(1) },
    { text: "Raters answer, and so do you", detail: `Until ${days.answerBy}`, state: state(2) },
    {
      text: "The report is made, and kept as it is",
      detail: "When the last day for answers is over",
      state: state(3),
    },
    { text: "Your debrief", detail: `From ${days.debriefFrom}`, state: state(4) },
    { text: "You read your report", detail: "After the debrief", state: state(5) },
  ];
}

/** How far a fellow's feedback has got. */
export type Stage =
  | "naming"
  | "waiting"
  | "answering"
  | "closing"
  | "toDebrief"
  | "released"
  | "notAsked";

type Standing = {
  nominatedAt: Date | null;
  approvedAt: Date | null;
  frozenAt: Date | null;
  releasedAt: Date | null;
  round: { closingAt: Date | null };
};

/** The stage of one fellow's feedback: it follows from what has happened, and is kept nowhere. */
export function stageOf({ nominatedAt, approvedAt, frozenAt, releasedAt, round }: Standing): Stage {
  if (releasedAt) return "released";
  if (frozenAt) return approvedAt ? "toDebrief" : "notAsked";
  if (round.closingAt) return "closing";
  if (approvedAt) return "answering";
  return nominatedAt ? "waiting" : "naming";
}

export const stageWords: Record<Stage, string> = {
  naming: "Choosing raters",
  waiting: "Names to approve",
  answering: "Raters are answering",
  closing: "Report being made",
  toDebrief: "Ready for the debrief",
  released: "Released",
  notAsked: "Nobody was asked",
};

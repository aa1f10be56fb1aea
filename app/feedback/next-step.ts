import type { Stage } from "./stages.ts";

/** How far a fellow's feedback has got, by counts, and which days of its round are over. */
export type Progress = {
  stage: Stage;
  named: number;
  asked: number;
  answered: number;
  isNamingOver: boolean;
  isAnsweringOver: boolean;
  /** Whether it is settled who holds the debrief, once the report is made. */
  hasDebrief: boolean;
};

/** What whoever runs a round does next about a fellow, and whether it is late. */
export type NextStep = { text: string; isOverdue: boolean; act: "approval" | "debrief" | null };

/** What comes next for one fellow, in words for faculty. */
export function nextStep({
  stage,
  named,
  asked,
  isNamingOver,
  isAnsweringOver,
  hasDebrief,
}: Progress): NextStep {
  const step = (text: string, isOverdue = false, act: NextStep["act"] = null) => ({
    text,
    isOverdue,
    act,
  });
  if (stage === "naming")
    return step(
      named === 0 ? "Has named nobody yet" : `Has named ${named}, and not sent them yet`,
      isNamingOver,
    );
  if (stage === "waiting") return step("Approve the names", isNamingOver, "approval");
  if (stage === "answering") {
    const added = named - asked;
    if (added > 0 && !isAnsweringOver)
      return step(added === 1 ? "1 new name" : `${added} new names`, false, "approval");
    return step(isAnsweringOver ? "The report is made overnight" : "Wait for answers");
  }
  if (stage === "closing") return step("The report is being made");
  if (stage === "released") return step("Nothing more");
  if (stage === "notAsked") return step("There is no report");
  return hasDebrief
    ? step("The debrief is held, then the report released")
    : step("Book the debrief", false, "debrief");
}

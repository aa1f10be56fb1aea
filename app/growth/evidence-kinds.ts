import type { EvidenceKind } from "../generated/prisma/client.ts";

/** The kinds of what can be evidence: what one of them is called, and several. */
export const evidenceKinds: { id: EvidenceKind; name: string; plural: string }[] = [
  { id: "reflection", name: "Reflection", plural: "Reflections" },
  { id: "update", name: "Monthly update", plural: "Monthly updates" },
  { id: "workshop", name: "Workshop", plural: "Workshops" },
  { id: "assignment", name: "Assignment", plural: "Assignments" },
  { id: "setMeeting", name: "Set meeting", plural: "Set meetings" },
  { id: "setAction", name: "Action from the set", plural: "Actions from the set" },
  { id: "goal", name: "Goal", plural: "Goals" },
];

/** Evidence of these kinds has a name and a day that its owner gave it; of the others, those of what it was. */
export const isNamedByOwner = (kind: EvidenceKind) => kind === "workshop" || kind === "assignment";

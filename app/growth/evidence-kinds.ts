import type { EvidenceKind } from "../generated/prisma/client.ts";

/** The kinds of what can be evidence: what one of them is called, and several. */
export const evidenceKinds: { id: EvidenceKind; name: string; plural: string }[] = [
  { id: "reflection", name: "Reflection", plural: "Reflections" },
  { id: "update", name: "Monthly update", plural: "Updates" },
  { id: "workshop", name: "Workshop", plural: "Workshops" },
  { id: "assignment", name: "Assignment", plural: "Assignments" },
];

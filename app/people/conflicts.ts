/** One relation that can take part in a conflict of interest. An assessor of a cohort is one of each of its fellows. */
export type Relation =
  | { part: FellowPart; personId: string; fellowId: string }
  | { part: "lineManager"; personId: string; reportId: string }
  /** A member of a set, or its facilitator. */
  | { part: "ofSet"; personId: string; setId: string };

export type FellowPart = "mentor" | "coach" | "sponsor" | "assessor";

/** Two parts of one person in the year of one fellow, or somebody in one set with whom they manage. */
export type ConflictOfInterest =
  | { kind: "parts"; personId: string; fellowId: string; parts: [FellowPart, FellowPart] }
  | { kind: "lineManager"; personId: string; reportId: string; setId: string };

/** Parts that one person may not have for the same fellow, and why. */
const apart: { parts: [FellowPart, FellowPart]; reason: string }[] = [
  {
    parts: ["mentor", "assessor"],
    reason: "Who helps somebody learn should not also mark their work.",
  },
  {
    parts: ["coach", "assessor"],
    reason: "Who helps somebody learn should not also mark their work.",
  },
  {
    parts: ["mentor", "sponsor"],
    reason: "A mentor is there for what a fellow cannot say to their sponsor.",
  },
];

const managed = "Nobody speaks freely in a set that their line manager is in.";

/** A conflict as one text, the same for the same conflict. */
export const conflictKey = (conflict: ConflictOfInterest): string =>
  conflict.kind === "parts"
    ? [conflict.personId, conflict.fellowId, ...conflict.parts].join(" ")
    : [conflict.personId, conflict.reportId, conflict.setId].join(" ");

/** Why it is one. */
export const reasonOf = (conflict: ConflictOfInterest): string =>
  conflict.kind === "parts"
    ? (apart.find(({ parts }) => parts.join() === conflict.parts.join())?.reason ?? "")
    : managed;

/**
 * Finds the conflicts of interest among relations: mentor or coach and assessor of the same fellow, sponsor and mentor of
 * the same fellow, somebody and their line manager in the same set.
 * @param relations in any order; the same one twice counts once
 * @returns each conflict once, in an order of its own
 */
export function findConflicts(relations: Relation[]): ConflictOfInterest[] {
  const found = [...conflictingParts(relations), ...sharedSets(relations)];
  const byKey = new Map(found.map((conflict) => [conflictKey(conflict), conflict]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, conflict]) => conflict);
}

function conflictingParts(relations: Relation[]): ConflictOfInterest[] {
  const partsOf = new Map<string, { personId: string; fellowId: string; has: Set<FellowPart> }>();
  for (const relation of relations) {
    if (!("fellowId" in relation)) continue;
    const { personId, fellowId, part } = relation;
    const key = `${personId} ${fellowId}`;
    const entry = partsOf.get(key) ?? { personId, fellowId, has: new Set() };
    partsOf.set(key, entry);
    entry.has.add(part);
  }
  return [...partsOf.values()].flatMap(({ personId, fellowId, has }) =>
    apart
      .filter(({ parts }) => parts.every((part) => has.has(part)))
      .map(({ parts }) => ({ kind: "parts" as const, personId, fellowId, parts })),
  );
}

function sharedSets(relations: Relation[]): ConflictOfInterest[] {
  const setsOf = new Map<string, Set<string>>();
  for (const relation of relations) {
    if (!("setId" in relation)) continue;
    const sets = setsOf.get(relation.personId) ?? new Set();
    setsOf.set(relation.personId, sets.add(relation.setId));
  }
  return relations.flatMap((relation) => {
    if (!("reportId" in relation)) return [];
    const { personId, reportId } = relation;
    const theirs = setsOf.get(reportId);
    return [...(setsOf.get(personId) ?? [])]
      .filter((setId) => theirs?.has(setId))
      .map((setId) => ({ kind: "lineManager" as const, personId, reportId, setId }));
  });
}

/** What can be linked to a competency only once. */
const sources = ["entryId", "updateId", "meetingId", "actionId", "goalId"] as const;
type Linked = { id: string; personId: string; competencyId: string } & {
  [source in (typeof sources)[number]]?: string | null;
};
/** Where a link of evidence goes: to a competency, or nowhere (null); and where copies of it go. */
export type Move = { id: string; to: string | null; also: string[] };

/** For each competency of the earlier version, those of the later one that take its place. */
export type Successors = Map<string, string[]>;

/**
 * Where evidence goes when a cohort moves to another version of its framework. A reflection, an update or the like is
 * linked to a competency once: what would be a second link stays where it is, so that no word of what it shows is lost.
 * @param standing links to the later version's competencies that are there already
 */
export function planMoves(evidence: Linked[], standing: Linked[], successors: Successors): Move[] {
  const taken = new Set(standing.flatMap((one) => keysOf(one, one.competencyId)));
  return evidence.map((one) => {
    const free = (successors.get(one.competencyId) ?? []).filter((to) => {
      const keys = keysOf(one, to);
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
    const [to = null, ...also] = free;
    return { id: one.id, to, also };
  });
}

const keysOf = (one: Linked, competencyId: string) =>
  sources
    .filter((source) => one[source])
    .map((source) => `${one.personId} ${source} ${one[source]} ${competencyId}`);

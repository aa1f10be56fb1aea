/** A group with how many are named in it. */
export type Counted = { title: string; anonymous: boolean; count: number };

/**
 * What speaks against a choice of raters, without ruling it out: too few or too many in all, and groups too small to be shown by
 * themselves.
 * @param suggested the fewest and the most that are usual
 * @param minimum fewest answers of a group that are shown
 */
export function adviseOn(
  groups: Counted[],
  { suggested: [fewest, most], minimum }: { suggested: [number, number]; minimum: number },
): string[] {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const named = all === 1 ? "1 person" : `${all} people`;
  return [
    ...(all < fewest
      ? [
          `You have named ${named}. With ${fewest} to ${most}, enough answer for most groups to be shown.`,
        ]
      : []),
    ...(all > most
      ? [
          `You have named ${named}. ${fewest} to ${most} are enough, and each answer takes somebody 12 minutes.`,
        ]
      : []),
    ...groups
      .filter(({ anonymous, count }) => anonymous && count > 0 && count < minimum)
      .map(({ title, count }) => {
        const few = count === 1 ? "1 person" : `${count} people`;
        return `“${title}” has ${few}. Fewer than ${minimum} are shown only together with others, or not at all.`;
      }),
  ];
}

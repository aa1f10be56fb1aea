/** How many an entry is shared with, in words. */
export const readBy = (count: number) =>
  count === 0 ? "only you" : `shared with ${count === 1 ? "1 person" : `${count} people`}`;
